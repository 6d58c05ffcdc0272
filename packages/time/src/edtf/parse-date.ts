import { daysIn, firstMatch, isLeap, mayBeLeap } from './candidates.ts';
import { CHAR, fail, here, isDigit, qualifier, skip, type Cursor } from './cursor.ts';
import type { EdtfDate, EdtfPart, EdtfSeason, EdtfYear, Qualifier } from './edtf.ts';
import { parseYear } from './parse-year.ts';

const MONTH = 'a month, 01 to 12, or a season, 21 to 41';

/**
 *     1918-12-16   2004-06~-11   ?2004-06-~11   156X-12-25   2001-34
 *     ^^^^^^^^^^   ^^^^^^^^^^^   ^^^^^^^^^^^^   ^^^^^^^^^^   ^^^^^^^
 */
export function parseDate(cursor: Cursor): EdtfDate | EdtfSeason | null {
  const year = parseYear(cursor);
  if (year === null) return null;
  if (here(cursor) !== CHAR.dash) return { kind: 'date', year, month: null, day: null };
  if (year.long || year.significant !== null) {
    return fail(cursor, 'year-stands-alone', cursor.at, cursor.text.length, 'no month after such a year');
  }
  cursor.at++;
  const start = cursor.at;
  const month = parsePart(cursor, MONTH);
  if (month === null) return null;
  if (month.mask === 0 && month.value >= 21 && month.value <= 41) return seasonOf(cursor, year, month);
  if (firstMatch(month, 1, 12) === 0) {
    return fail(cursor, 'month-out-of-range', start, cursor.at, MONTH);
  }
  if (!skip(cursor, CHAR.dash)) return { kind: 'date', year, month, day: null };
  return dayOf(cursor, year, month);
}

function seasonOf(cursor: Cursor, year: EdtfYear, season: EdtfPart): EdtfSeason | null {
  if (here(cursor) !== CHAR.dash) return { kind: 'season', year, season };
  return fail(cursor, 'season-has-no-days', cursor.at, cursor.text.length, 'no day after a season');
}

function dayOf(cursor: Cursor, year: EdtfYear, month: EdtfPart): EdtfDate | null {
  const start = cursor.at;
  const day = parsePart(cursor, 'a day, 01 to 31');
  if (day === null) return null;
  if (isDay(year, month, day)) return { kind: 'date', year, month, day };
  return fail(
    cursor,
    'day-out-of-range',
    start,
    cursor.at,
    dayRange(year, month),
    leapHint(year, month, day),
  );
}

/** Whether some year and month of these have such a day. */
export function isDay(year: EdtfYear, month: EdtfPart, day: EdtfPart): boolean {
  if (month.mask === 0 && day.mask === 0) {
    if (day.value <= 28) return day.value > 0;
    return day.value <= longest(year, month.value);
  }
  for (let m = firstMatch(month, 1, 12); m > 0; m = firstMatch(month, m + 1, 12)) {
    if (firstMatch(day, 1, longest(year, m)) > 0) return true;
  }
  return false;
}

/** The days of a month in the longest of the years that a year stands for. */
function longest(year: EdtfYear, month: number): number {
  if (month !== 2) return daysIn(1, month);
  return (year.mask === 0 ? isLeap(year.value) : mayBeLeap(year)) ? 29 : 28;
}

function dayRange(year: EdtfYear, month: EdtfPart): string {
  return month.mask === 0 ? `a day, 01 to ${longest(year, month.value)}` : 'a day that some such month has';
}

function leapHint(year: EdtfYear, month: EdtfPart, day: EdtfPart): string | undefined {
  if (month.mask !== 0 || month.value !== 2 || day.mask !== 0 || day.value !== 29) return undefined;
  return year.mask === 0
    ? `${year.value} has no 29 February in the Gregorian calendar`
    : 'no such year is a leap year';
}

/** Two digits, some of them `X`, with a qualifier on either side. */
function parsePart(cursor: Cursor, expected: string): EdtfPart | null {
  const own: Qualifier | null = qualifier(cursor);
  const { text, at } = cursor;
  const tens = text.charCodeAt(at);
  const units = text.charCodeAt(at + 1);
  if (!isPlace(tens)) return malformed(cursor, at, expected);
  if (!isPlace(units)) return malformed(cursor, at + 1, expected);
  cursor.at = at + 2;
  if (isPlace(here(cursor))) return malformed(cursor, cursor.at, expected);
  const value = worth(tens) * 10 + worth(units);
  const mask = (tens === CHAR.X ? 2 : 0) + (units === CHAR.X ? 1 : 0);
  return { value, mask, own, group: qualifier(cursor) };
}

function isPlace(code: number): boolean {
  return isDigit(code) || code === CHAR.X;
}

function worth(code: number): number {
  return code === CHAR.X ? 0 : code - CHAR.zero;
}

function malformed(cursor: Cursor, at: number, expected: string): null {
  const start = Math.min(at, cursor.text.length);
  return fail(cursor, 'part-malformed', start, start + 1, `${expected}, in two digits`);
}
