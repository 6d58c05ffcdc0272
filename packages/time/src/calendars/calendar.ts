import type { Day, YearMonthDay } from '../day.ts';

/** The calendars by name; `islamic` is the tabular civil one, `swedish` Sweden's of 1700 to 1712. */
export type CalendarName =
  | 'gregorian'
  | 'julian'
  | 'swedish'
  | 'french-republican'
  | 'hebrew'
  | 'islamic'
  | 'persian';

/** A calendar over day numbers. Years are astronomical where the calendar has years before 1; months count from 1. */
export interface Calendar {
  readonly name: CalendarName;
  /** The day of a date; null where the calendar has no such date. */
  dayOf(year: number, month: number, day: number): Day | null;
  /** The date of a finite day; null where the calendar was not in use and has no date. */
  dateOf(day: Day): YearMonthDay | null;
}
