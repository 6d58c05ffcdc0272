import type { CalendarName } from '../calendars/calendar.ts';
import type { Third } from '../conventions.ts';
import type { Qualifier } from '../edtf/edtf.ts';

/** A date as words give it, before what it leaves out is filled in from the date beside it. */
export interface Draft {
  /** Offsets into the text, half-open. */
  from: number;
  to: number;
  /** A number of one or two digits that may be a day or a year. */
  bare: number | null;
  day: number | null;
  month: number | null;
  /** The calendar whose months are named, or that is named itself. */
  calendar: CalendarName | null;
  /** An EDTF part of a year, 21 to 41. */
  season: number | null;
  /** As written, without its era: `44` for 44 BC. */
  year: number | null;
  /** 10 for a decade, 100 for a century, 1000 for a millennium; 1 for a year; 10 000 for `some year`. */
  years: 1 | 10 | 100 | 1000 | 10_000;
  /** A century or millennium that is counted from 1: `year` is 1800 for the 19th. */
  counted: boolean;
  bc: boolean;
  /** `AD` is written. */
  ad: boolean;
  /** `1731/32`: the year began on 25 March. */
  split: boolean;
  third: Third | null;
  /** The third is said to be the end: behind `by` its last day is meant. */
  end: boolean;
  approximate: boolean;
  uncertain: boolean;
  /** A day or month is said to be some one. */
  some: 'day' | 'month' | null;
  /** 0 for Monday to 6. */
  weekday: number | null;
  /** `the year uncertain`: each part's own qualifier. */
  doubts: Partial<Record<'year' | 'season' | 'month' | 'day', Qualifier>>;
}

/** A draft in which nothing is set yet. */
export function emptyDraft(from: number): Draft {
  return {
    from,
    to: from,
    bare: null,
    day: null,
    month: null,
    calendar: null,
    season: null,
    year: null,
    years: 1,
    counted: false,
    bc: false,
    ad: false,
    split: false,
    third: null,
    end: false,
    approximate: false,
    uncertain: false,
    some: null,
    weekday: null,
    doubts: {},
  };
}

/** Whether a draft holds a part of a date, and not just words around one. */
export function hasDate(draft: Draft): boolean {
  const { bare, day, month, season, year, years } = draft;
  return (
    bare !== null || day !== null || month !== null || season !== null || year !== null || years === 10_000
  );
}
