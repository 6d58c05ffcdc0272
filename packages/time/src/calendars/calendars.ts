import { dateOf, dayOf } from '../day.ts';
import { daysIn } from '../edtf/candidates.ts';
import type { Calendar } from './calendar.ts';
import { dayOfRepublican, republicanDateOf } from './french-republican.ts';
import { dayOfJulian, daysInJulian, julianDateOf } from './julian.ts';
import { dayOfSwedish, swedishDateOf } from './swedish.ts';

/** The proleptic Gregorian calendar. */
export const GREGORIAN: Calendar = {
  name: 'gregorian',
  dayOf: (year, month, day) => (isIn(month, day, daysIn(year, month)) ? dayOf(year, month, day) : null),
  dateOf,
};

/** The proleptic Julian calendar, Old Style, the year beginning on 1 January. */
export const JULIAN: Calendar = {
  name: 'julian',
  dayOf: (year, month, day) =>
    isIn(month, day, daysInJulian(year, month)) ? dayOfJulian(year, month, day) : null,
  dateOf: julianDateOf,
};

/** Sweden's calendar of 1 March 1700 to 30 February 1712. */
export const SWEDISH: Calendar = { name: 'swedish', dayOf: dayOfSwedish, dateOf: swedishDateOf };

/** The calendar of the French Republic, years I to XIV. */
export const FRENCH_REPUBLICAN: Calendar = {
  name: 'french-republican',
  dayOf: dayOfRepublican,
  dateOf: republicanDateOf,
};

function isIn(month: number, day: number, last: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= last;
}
