import { dateOf, dayOf, type Day } from '@regesta/time';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** A closed range of days, as short as it can be said: `8–15 February 1919`, `January 1919`, `1918`. Finite days only. */
export function rangeWords(from: Day, to: Day): string {
  if (from === to) return dayWords(from);
  return (
    wholeYears(from, to) ??
    wholeMonth(from, to) ??
    partOfMonth(from, to) ??
    `${dayWords(from)} – ${dayWords(to)}`
  );
}

/** A day in words: `8 January 1919`. */
export function dayWords(day: Day): string {
  const { year, month, day: d } = dateOf(day);
  return `${d} ${MONTHS[month - 1]} ${yearWords(year)}`;
}

function yearWords(year: number): string {
  return year > 0 ? String(year) : `${1 - year} BC`;
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
  return `${MONTHS[month - 1]} ${yearWords(year)}`;
}

function partOfMonth(from: Day, to: Day): string | null {
  const a = dateOf(from);
  const b = dateOf(to);
  if (a.year !== b.year || a.month !== b.month) return null;
  return `${a.day}–${b.day} ${MONTHS[a.month - 1]} ${yearWords(a.year)}`;
}
