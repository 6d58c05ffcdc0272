import { dayOf, julianDateOf, type Day } from '@regesta/time';
import { monthName, yearWords } from '../words/day-words.ts';

/** Before this day the Julian calendar was the only one; after it the two stood side by side. */
const GREGORIAN_BEGINS = dayOf(1582, 10, 15);

/** Turkey was the last state to give the Julian calendar up, at the end of 1926. */
const JULIAN_ENDS = dayOf(1927, 1, 1);

/** The day in the Julian calendar in few words (`26 Dec 1918 O.S.`), or null where both say the same or none used it any more. */
export function oldStyleWords(day: Day): string | null {
  if (day >= JULIAN_ENDS) return null;
  const { year, month, day: date } = julianDateOf(day);
  if (dayOf(year, month, date) === day) return null;
  const words = `${date} ${monthName(month).slice(0, 3)} ${yearWords(year)}`;
  return day < GREGORIAN_BEGINS ? `${words} Julian` : `${words} O.S.`;
}
