import type { CalendarName, Calendar } from '../calendars/calendar.ts';
import type { YearStart } from '../calendars/year-start.ts';
import type { ConventionName, Conventions } from '../conventions.ts';
import type { Day } from '../day.ts';
import type { EdtfDate, EdtfSeason } from '../edtf/edtf.ts';
import type { DateProblem } from '../problem.ts';
import type { Language } from './language.ts';

/** How words are read. */
export interface ReadOptions {
  /** English where none is given. */
  readonly language?: Language;
  /** A region of the table of changes of calendar: `russia`. */
  readonly region?: string;
  /** The day on which the written year began, for Julian dates; 1 January where none is given. */
  readonly yearStart?: YearStart;
  readonly conventions?: Conventions;
  /** Calendars that `loadCalendar` gave. */
  readonly calendars?: readonly Calendar[];
}

/** A date out of words. */
export interface Resolved {
  /** The date, or the nearest that EDTF has for an end of an interval where `ends` are given. */
  readonly edtf: EdtfDate | EdtfSeason;
  /** First and last day. */
  readonly range: readonly [first: Day, last: Day];
  /** Where EDTF has no one date for the range: it is `[first..last]`; else null. */
  readonly ends: readonly [first: EdtfDate, last: EdtfDate] | null;
  /** The other of two dates that should be one day and are not; then it is one of the two. */
  readonly either?: EdtfDate;
  readonly calendar: CalendarName;
  readonly rules: readonly ConventionName[];
  readonly problems: readonly DateProblem[];
}

/** A date, or what is wrong with it. */
export type Resolution = Resolved | { readonly edtf: null; readonly problems: readonly DateProblem[] };
