import { dateOf, dayOf, formatDay, type Day } from '@regesta/time';

/** A finite day as an ISO date, its year with a sign where it has more than four digits. */
export function isoOfDay(day: Day): string {
  const text = formatDay(day);
  return /^\d{5}/.test(text) ? `+${text}` : text;
}

/** The day of an ISO date (`1919-01-08`, `-0043-03-15`, `+12000-01-01`); null for what is none. */
export function dayFromIso(text: string): Day | null {
  const found = /^([+-]?)(\d{4,7})-(\d{2})-(\d{2})$/.exec(text);
  if (!found) return null;
  const [, sign, year, month, date] = found;
  const day = dayOf(sign === '-' ? -Number(year) : Number(year), Number(month), Number(date));
  const back = dateOf(day);
  return back.month === Number(month) && back.day === Number(date) ? day : null;
}
