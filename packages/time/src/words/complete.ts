import type { Draft } from './draft.ts';

/**
 * Fills what the first of two dates leaves out from the second, or the other way round: `8 and 15 February 1919`,
 * `February 8–15, 1919`, `1915–17`, `December–January 1919`.
 */
export function completePair(first: Draft, second: Draft): void {
  settleCounted(first, second);
  settleBare(first, second);
  settleBare(second, first);
  if (first.day !== null && first.month === null) first.month = second.month;
  if (second.day !== null && second.month === null) second.month = first.month;
  if (first.year === null && first.years === 1) lendBack(first, second);
  else if (second.year === null && second.years === 1) lendOn(first, second);
}

/** Days apart in a year's order above which two dates of one day lie on both sides of New Year. */
const NEW_YEAR = 6 * 32;

/** Fills two dates of one day from each other: month and year are the same but around their ends. */
export function completeDual(first: Draft, second: Draft): void {
  if (first.year !== null || second.year !== null) {
    settleBare(first, { ...second, day: second.day ?? second.bare });
    settleBare(second, { ...first, day: first.day ?? first.bare });
  }
  first.month ??= second.month;
  second.month ??= first.month;
  const over = newYearBetween(first, second);
  if (first.year === null && second.year !== null) first.year = second.year - over;
  else if (second.year === null && first.year !== null) second.year = first.year + over;
  const isBC = first.bc || second.bc;
  first.bc = isBC;
  second.bc = isBC;
}

/** The first of a range is before Christ too where else it would be after the last: `490 to 480 BC`. */
export function shareEra(first: Draft, second: Draft): void {
  if (second.bc && !first.bc && first.year !== null && (second.year ?? 0) < first.year) first.bc = true;
}

/** A year that stands after both dates is that of the one in January. */
export function shareYear(first: Draft, second: Draft, year: number): void {
  const over = newYearBetween(first, second);
  first.year = over > 0 ? year - 1 : year;
  second.year = over < 0 ? year - 1 : year;
}

/** 1 where the first lies in December and the second in January, -1 the other way round, else 0. */
function newYearBetween(first: Draft, second: Draft): -1 | 0 | 1 {
  const apart = orderOf(first) - orderOf(second);
  if (Math.abs(apart) <= NEW_YEAR || first.month === null || second.month === null) return 0;
  return apart > 0 ? 1 : -1;
}

/** The calendar that the second date names is the first's too, where that names none: `1 to 3 October 1917 (O.S.)`. */
export function shareCalendar(first: Draft, second: Draft): void {
  first.calendar ??= second.calendar;
}

/** `17th` before `18th century` is one too. */
function settleCounted(first: Draft, second: Draft): void {
  if (!second.counted || first.day === null || first.month !== null || first.year !== null) return;
  first.year = (first.day - 1) * second.years;
  first.years = second.years;
  first.counted = true;
  first.bc = second.bc;
  first.day = null;
}

/** A bare number is a day beside a date with a day, else a year beside one with a year. */
function settleBare(draft: Draft, other: Draft): void {
  if (draft.bare === null) return;
  if (other.day !== null || (other.month !== null && other.bare !== null)) draft.day = draft.bare;
  else if (other.year !== null) settleShortYear(draft, draft.bare, other);
  else return;
  draft.bare = null;
}

/** `17` after 1915 is 1917, and of `c. 1915–17` both are about. */
function settleShortYear(draft: Draft, number: number, other: Draft): void {
  const year = other.year ?? 0;
  const isShort = !other.bc && number <= 99 && year >= 100;
  draft.year = isShort ? Math.floor(year / 100) * 100 + number : number;
  draft.approximate ||= other.approximate;
  draft.uncertain ||= other.uncertain;
}

/** The first takes the year of the second, or the one before it: `December–January 1919`. */
function lendBack(first: Draft, second: Draft): void {
  if (second.year === null) return;
  const isLater = orderOf(first) > orderOf(second);
  first.year = isLater ? second.year + (second.bc ? 1 : -1) : second.year;
  first.years = second.years;
  first.counted = second.counted;
  first.bc = second.bc;
  first.split = second.split;
}

/** The second takes the year of the first, or the one after it: `October 1918 to January`. */
function lendOn(first: Draft, second: Draft): void {
  if (first.year === null) return;
  const isEarlier = orderOf(second) < orderOf(first);
  second.year = isEarlier ? first.year + (first.bc ? -1 : 1) : first.year;
  second.years = first.years;
  second.counted = first.counted;
  second.bc = first.bc;
}

/** Where in a year a draft begins; a season by its first month. */
function orderOf({ month, day, season }: Draft): number {
  if (season !== null && season <= 24) return (season - 20) * 3 * 32;
  return (month ?? 0) * 32 + (day ?? 0);
}

/** A lone bare number is a year. */
export function completeAlone(draft: Draft): void {
  if (draft.bare === null || draft.year !== null) return;
  draft.year = draft.bare;
  draft.bare = null;
}
