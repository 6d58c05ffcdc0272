import type { Day, YearMonthDay } from '../day.ts';
import { daysInJulian, dayOfJulian, julianDateOf } from './julian.ts';

/** 1 March 1700, Sweden's first day without a 29 February that the Julian year had. */
const SWEDISH_FROM: Day = dayOfJulian(1700, 3, 1) - 1;

/** 30 February 1712, the day that brought Sweden back to the Julian calendar. */
const SWEDISH_TO: Day = dayOfJulian(1712, 2, 29);

/** The day of a date of Sweden's own calendar, one day before the Julian date of the same numerals; else null. */
export function dayOfSwedish(year: number, month: number, day: number): Day | null {
  const last = year === 1712 && month === 2 ? 30 : daysInJulian(year, month);
  if (month < 1 || month > 12 || day < 1 || day > last) return null;
  const found = dayOfJulian(year, month, day) - 1;
  return found < SWEDISH_FROM || found > SWEDISH_TO ? null : found;
}

/** The date of a day in Sweden's own calendar; null outside 1700 to 1712. */
export function swedishDateOf(day: Day): YearMonthDay | null {
  if (day < SWEDISH_FROM || day > SWEDISH_TO) return null;
  return day === SWEDISH_TO ? { year: 1712, month: 2, day: 30 } : julianDateOf(day + 1);
}
