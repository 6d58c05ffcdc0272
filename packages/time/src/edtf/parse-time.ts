import { CHAR, fail, here, isDigit, skip, type Cursor } from './cursor.ts';
import type { EdtfDate, EdtfDateTime } from './edtf.ts';

/**
 *     1985-04-12T23:20:30-04   1985-04-12T24:00:00Z   1985-04-12T23:20
 *               ^^^^^^^^^^^^             ^^^^^^^^^^             ^^^^^^
 */
export function parseTime(cursor: Cursor, date: EdtfDate): EdtfDateTime | null {
  const start = cursor.at;
  if (!isPlainDay(date))
    return fail(cursor, 'time-needs-a-day', start, start + 1, 'a time only after a plain day');
  cursor.at++;
  const hour = two(cursor, 24, 'hours, 00 to 24');
  if (hour < 0 || !colon(cursor)) return null;
  const minute = two(cursor, 59, 'minutes, 00 to 59');
  if (minute < 0) return null;
  const second = skip(cursor, CHAR.colon) ? two(cursor, 60, 'seconds, 00 to 59') : null;
  if (second !== null && second < 0) return null;
  const fraction = second === null ? null : fractionOf(cursor);
  if (cursor.fault !== null) return null;
  if (
    (hour === 24 && (minute > 0 || (second ?? 0) > 0 || fraction !== null)) ||
    (second === 60 && minute % 30 !== 29)
  ) {
    return fail(cursor, 'time-out-of-range', start + 1, cursor.at, 'a time of day, 00:00:00 to 24:00:00');
  }
  const zone = zoneOf(cursor);
  if (cursor.fault !== null) return null;
  return { kind: 'date-time', date, hour, minute, second, fraction, zone };
}

function isPlainDay({ year, month, day }: EdtfDate): boolean {
  if (month === null || day === null || year.long) return false;
  return [year, month, day].every((part) => part.mask === 0 && part.own === null && part.group === null);
}

/** Two digits up to `last`; -1, and the cursor's fault, where there are none. */
function two(cursor: Cursor, last: number, expected: string): number {
  const { text, at } = cursor;
  const tens = text.charCodeAt(at);
  const units = text.charCodeAt(at + 1);
  const value = isDigit(tens) && isDigit(units) ? (tens - CHAR.zero) * 10 + units - CHAR.zero : -1;
  if (value < 0 || value > last) {
    fail(cursor, 'time-malformed', Math.min(at, text.length), Math.min(at + 2, text.length), expected);
    return -1;
  }
  cursor.at = at + 2;
  return value;
}

function colon(cursor: Cursor): boolean {
  if (skip(cursor, CHAR.colon)) return true;
  fail(cursor, 'time-malformed', cursor.at, cursor.at + 1, '":" and minutes');
  return false;
}

function fractionOf(cursor: Cursor): string | null {
  if (!skip(cursor, CHAR.dot)) return null;
  const from = cursor.at;
  while (isDigit(here(cursor))) cursor.at++;
  if (cursor.at === from) return fail(cursor, 'time-malformed', from, from + 1, 'digits after the point');
  return cursor.text.slice(from, cursor.at);
}

function zoneOf(cursor: Cursor): string | null {
  const start = cursor.at;
  if (skip(cursor, CHAR.Z)) return 'Z';
  const west = here(cursor) === CHAR.dash;
  if (!west && here(cursor) !== CHAR.plus) return null;
  cursor.at++;
  const hours = two(cursor, 14, 'hours from UTC, 00 to 14');
  if (hours < 0) return null;
  const minutes = skip(cursor, CHAR.colon) ? two(cursor, 59, 'minutes from UTC, 00 to 59') : 0;
  if (minutes < 0) return null;
  const offset = hours * 60 + minutes;
  if (west ? offset > 0 && offset <= 720 : offset <= 840) return cursor.text.slice(start, cursor.at);
  return fail(cursor, 'zone-out-of-range', start, cursor.at, 'a zone, -12:00 to +14:00, or Z');
}
