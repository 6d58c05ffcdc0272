import type { EdtfPart, EdtfYear } from './edtf.ts';

/** How many numbers a mask stands for: 10 for one unspecified digit, 100 for two. */
export function countOf(mask: number): number {
  let count = 1;
  for (let rest = mask; rest > 0; rest >>= 1) if (rest & 1) count *= 10;
  return count;
}

/** The i-th number, counted from 0 upwards, that a value with unspecified digits stands for: the 2nd of 156X is 1562. */
export function candidate(value: number, mask: number, i: number): number {
  let number = value;
  let worth = 1;
  for (let rest = mask, left = i; rest > 0; rest >>= 1, worth *= 10) {
    if ((rest & 1) === 0) continue;
    number += (left % 10) * worth;
    left = Math.floor(left / 10);
  }
  return number;
}

/** Whether a number is among those that a part stands for. */
function matches(part: EdtfPart, number: number): boolean {
  for (let rest = part.mask, a = part.value, b = number; a > 0 || b > 0; rest >>= 1) {
    if ((rest & 1) === 0 && a % 10 !== b % 10) return false;
    a = Math.floor(a / 10);
    b = Math.floor(b / 10);
  }
  return true;
}

/** Whether a year of the proleptic Gregorian calendar has a 29 February. */
export function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The days of a month (1–12) of the proleptic Gregorian calendar. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The first day of the month that a part can mean, at or after `from` and at most `last`; 0 where there is none. */
export function firstMatch(part: EdtfPart, from: number, last: number): number {
  for (let number = from; number <= last; number++) if (matches(part, number)) return number;
  return 0;
}

/** The last number from `last` down to 1 that a part can mean; 0 where there is none. */
export function lastMatch(part: EdtfPart, last: number): number {
  for (let number = last; number >= 1; number--) if (matches(part, number)) return number;
  return 0;
}

/** Whether some year that a four-digit year stands for is a leap year. */
export function mayBeLeap(year: EdtfYear): boolean {
  const count = countOf(year.mask);
  for (let i = 0; i < count; i++) if (isLeap(candidate(year.value, year.mask, i))) return true;
  return false;
}
