import { CHAR, fail, here, isDigit, qualifier, skip, type Cursor } from './cursor.ts';
import type { EdtfYear, Qualifier } from './edtf.ts';

const FOUR_DIGITS = 'a year of four digits';
const MAX_EXPONENT = 9999;

/**
 *     1918   -0753   156X   1950S2   Y170000002   Y-17E7   Y3388E2S3
 *     ^^^^   ^^^^^   ^^^^   ^^^^^^   ^^^^^^^^^^   ^^^^^^   ^^^^^^^^^
 * with a qualifier before, after or on both sides.
 */
export function parseYear(cursor: Cursor): EdtfYear | null {
  const own = qualifier(cursor);
  return skip(cursor, CHAR.Y) ? longYear(cursor, own) : plainYear(cursor, own);
}

function plainYear(cursor: Cursor, own: Qualifier | null): EdtfYear | null {
  const start = cursor.at;
  const negative = skip(cursor, CHAR.dash);
  const { text, at } = cursor;
  let value = 0;
  let mask = 0;
  for (let i = 0; i < 4; i++) {
    const code = text.charCodeAt(at + i);
    value *= 10;
    mask *= 2;
    if (isDigit(code)) value += code - CHAR.zero;
    else if (code === CHAR.X) mask += 1;
    else return fail(cursor, 'year-malformed', start, at + i, FOUR_DIGITS, yearHint(cursor, at + i));
  }
  cursor.at = at + 4;
  if (isDigit(here(cursor))) return tooLong(cursor, start);
  if (negative && value === 0 && mask === 0) {
    return fail(cursor, 'year-minus-zero', start, cursor.at, 'a year', '1 BC is 0000, 2 BC is -0001');
  }
  const significant = mask === 0 ? significantDigits(cursor) : null;
  if (cursor.fault !== null) return null;
  return { value, mask, own, group: qualifier(cursor), negative, long: false, exponent: null, significant };
}

function yearHint(cursor: Cursor, at: number): string | undefined {
  const code = cursor.text.charCodeAt(at) | 32;
  if (code === 120 || code === 117) return 'an unspecified digit is a capital X';
  if (code === 121) return 'a long year begins with a capital Y';
  if (Number.isNaN(cursor.text.charCodeAt(at)) && at > cursor.at) {
    return 'a decade is 198X, a century 19XX, a year of fewer digits has zeros before it';
  }
  return undefined;
}

function tooLong(cursor: Cursor, start: number): null {
  let to = cursor.at;
  while (isDigit(cursor.text.charCodeAt(to))) to++;
  return fail(
    cursor,
    'year-too-long',
    start,
    to,
    FOUR_DIGITS,
    'a year of more than four digits begins with Y',
  );
}

function longYear(cursor: Cursor, own: Qualifier | null): EdtfYear | null {
  const start = cursor.at - 1;
  const negative = skip(cursor, CHAR.dash);
  const first = cursor.at;
  const value = digits(cursor);
  const count = cursor.at - first;
  if (count === 0) return fail(cursor, 'year-malformed', start, cursor.at, 'digits after Y');
  const exponent = exponentOf(cursor);
  if (cursor.fault !== null) return null;
  if (!Number.isSafeInteger(value) || cursor.text.charCodeAt(first) === CHAR.zero) {
    return fail(cursor, 'year-malformed', start, cursor.at, 'a year without zeros before it, below 2^53');
  }
  if (exponent === null && count < 5) {
    return fail(
      cursor,
      'year-too-short',
      start,
      cursor.at,
      'more than four digits after Y',
      'leave out the Y',
    );
  }
  const significant = significantDigits(cursor);
  if (cursor.fault !== null) return null;
  return { value, mask: 0, own, group: qualifier(cursor), negative, long: true, exponent, significant };
}

function digits(cursor: Cursor): number {
  let value = 0;
  for (let code = here(cursor); isDigit(code); code = here(cursor)) {
    value = value * 10 + code - CHAR.zero;
    cursor.at++;
  }
  return value;
}

function exponentOf(cursor: Cursor): number | null {
  const start = cursor.at;
  if (!skip(cursor, CHAR.E)) return null;
  const value = digits(cursor);
  if (value >= 1 && value <= MAX_EXPONENT) return value;
  return fail(cursor, 'exponent-malformed', start, cursor.at, 'E and a power of ten, 1 to 9999');
}

/** More digits than the year has leave it as it is: `1950S5` is 1950. */
function significantDigits(cursor: Cursor): number | null {
  const start = cursor.at;
  if (!skip(cursor, CHAR.S)) return null;
  const value = digits(cursor);
  const isRight = value >= 1 && value <= MAX_EXPONENT && cursor.text.charCodeAt(start + 1) !== CHAR.zero;
  return isRight
    ? value
    : fail(cursor, 'significant-malformed', start, cursor.at, 'S and a number of digits, from 1 on');
}
