import { dayOf, type Day, type YearMonthDay } from '../day.ts';

/** 1 Vendémiaire I, 22 September 1792. */
const FIRST_DAY = dayOf(1792, 9, 22);
const LAST_DAY = dayOf(1805, 12, 31);
const LAST_YEAR = 14;

/**
 * The day of a date of the French Republican calendar, in force from its year I to 10 Nivôse XIV (31 December 1805);
 * month 13 holds the complementary days. Null where there was no such date: the years III, VII and XI were leap years, by
 * the autumn equinox of Paris (decree of 4 Frimaire II).
 */
export function dayOfRepublican(year: number, month: number, day: number): Day | null {
  if (!Number.isInteger(year) || year < 1 || year > LAST_YEAR || month < 1 || month > 13) return null;
  if (day < 1 || day > daysInRepublican(year, month)) return null;
  const found = firstOf(year) + (month - 1) * 30 + day - 1;
  return found > LAST_DAY ? null : found;
}

/** The date of a day in the French Republican calendar; null before its year I and after it was repealed. */
export function republicanDateOf(day: Day): YearMonthDay | null {
  if (day < FIRST_DAY || day > LAST_DAY) return null;
  let year = 1 + Math.floor((day - FIRST_DAY) / 366);
  while (firstOf(year + 1) <= day) year++;
  const dayOfYear = day - firstOf(year);
  const month = Math.floor(dayOfYear / 30) + 1;
  return { year, month, day: dayOfYear - (month - 1) * 30 + 1 };
}

/** The days of a month (1–13) of the French Republican calendar. */
export function daysInRepublican(year: number, month: number): number {
  if (month < 13) return 30;
  return year === 3 || year === 7 || year === 11 ? 6 : 5;
}

/** A leap day stands at the end of the years III, VII and XI. */
function firstOf(year: number): Day {
  return FIRST_DAY + (year - 1) * 365 + Math.floor(year / 4);
}
