import { wrapped, type Day, type YearMonthDay } from '../day.ts';

/** 1 March of year 0 of the Julian calendar, 28 February of the proleptic Gregorian. */
const FIRST_OF_MARCH_0 = -719_470;

/**
 * The day of a date of the proleptic Julian calendar (Old Style) with an astronomical year:
 * `dayOfJulian(1917, 10, 25)` is 7 November 1917. Months and days out of range run over.
 */
export function dayOfJulian(year: number, month: number, day: number): Day {
  if (month < 1 || month > 12) return dayOfJulian(year + Math.floor((month - 1) / 12), wrapped(month), day);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 4);
  const monthOfYear = month + (month > 2 ? -3 : 9);
  return (
    FIRST_OF_MARCH_0 + era * 1461 + (y - era * 4) * 365 + Math.floor((153 * monthOfYear + 2) / 5) + day - 1
  );
}

/** The date of a finite day in the proleptic Julian calendar, with an astronomical year. */
export function julianDateOf(day: Day): YearMonthDay {
  const z = day - FIRST_OF_MARCH_0;
  const era = Math.floor(z / 1461);
  const dayOfEra = z - era * 1461;
  const yearOfEra = Math.min(3, Math.floor(dayOfEra / 365));
  const dayOfYear = dayOfEra - yearOfEra * 365;
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  const year = era * 4 + yearOfEra + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * mp + 2) / 5) + 1 };
}

/** The days of a month (1–12) of the Julian calendar. */
export function daysInJulian(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
