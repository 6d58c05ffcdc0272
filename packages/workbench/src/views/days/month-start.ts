import { dayOf, type Day } from '@regesta/time';

/** The first day of a month; months out of 1–12 run over into other years: month 15 of 1918 is March 1919. */
export function monthStart(year: number, month: number): Day {
  const years = Math.floor((month - 1) / 12);
  return dayOf(year + years, month - years * 12, 1);
}
