import { dayOf, type Day } from '@regesta/time';
import { monthName, yearWords } from '../words/day-words.ts';

/** Before this day the Julian calendar was the only one; after it the two stood side by side. */
const GREGORIAN_BEGINS = dayOf(1582, 10, 15);

/** Turkey was the last state to give the Julian calendar up, at the end of 1926. */
const JULIAN_ENDS = dayOf(1927, 1, 1);

/** The day in the Julian calendar in few words (`26 Dec 1918 O.S.`), or null where both say the same or none used it any more. */
export function oldStyleWords(day: Day): string | null {
  if (day >= JULIAN_ENDS) return null;
  const { year, month, date } = julianOf(day);
  if (dayOf(year, month, date) === day) return null;
  const words = `${date} ${monthName(month).slice(0, 3)} ${yearWords(year)}`;
  return day < GREGORIAN_BEGINS ? `${words} Julian` : `${words} O.S.`;
}

/** Richards, in the Explanatory Supplement to the Astronomical Almanac (2013), chapter 15. */
function julianOf(day: Day): { year: number; month: number; date: number } {
  const f = day + 2440588 + 1401;
  const e = 4 * f + 3;
  const h = 5 * Math.floor(modulo(e, 1461) / 4) + 2;
  const date = Math.floor(modulo(h, 153) / 5) + 1;
  const month = modulo(Math.floor(h / 153) + 2, 12) + 1;
  return { year: Math.floor(e / 1461) - 4716 + Math.floor((14 - month) / 12), month, date };
}

function modulo(a: number, b: number): number {
  return ((a % b) + b) % b;
}
