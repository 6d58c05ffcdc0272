import { dateOf, dayOf, type Day } from '@regesta/time';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** The English name of a month, 1–12. */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}

/** A year as written: `1919`, `44 BC` (astronomical −43). */
export function yearWords(year: number): string {
  return year > 0 ? String(year) : `${1 - year} BC`;
}

/** A day in words: `8 January 1919`. */
export function dayWords(day: Day): string {
  const { year, month, day: d } = dateOf(day);
  return `${d} ${monthName(month)} ${yearWords(year)}`;
}

/** A day in few words: `8 Jan 1919`. */
export function shortDayWords(day: Day): string {
  const { year, month, day: d } = dateOf(day);
  return `${d} ${monthName(month).slice(0, 3)} ${yearWords(year)}`;
}

/** A closed range of finite days, as short as it can be said: `8–15 February 1919`, `January 1919`, `1918`. */
export function rangeWords(from: Day, to: Day): string {
  if (from === to) return dayWords(from);
  return (
    wholeYears(from, to) ??
    wholeMonth(from, to) ??
    sameMonth(from, to) ??
    `${dayWords(from)} – ${dayWords(to)}`
  );
}

function wholeYears(from: Day, to: Day): string | null {
  const a = dateOf(from);
  const b = dateOf(to + 1);
  if (a.month !== 1 || a.day !== 1 || b.month !== 1 || b.day !== 1) return null;
  return a.year === b.year - 1 ? yearWords(a.year) : `${yearWords(a.year)}–${yearWords(b.year - 1)}`;
}

function wholeMonth(from: Day, to: Day): string | null {
  const { year, month, day } = dateOf(from);
  if (day !== 1 || dayOf(year, month + 1, 1) - 1 !== to) return null;
  return `${monthName(month)} ${yearWords(year)}`;
}

function sameMonth(from: Day, to: Day): string | null {
  const a = dateOf(from);
  const b = dateOf(to);
  if (a.year !== b.year || a.month !== b.month) return null;
  return `${a.day}–${b.day} ${monthName(a.month)} ${yearWords(a.year)}`;
}
