import { NO_PROBLEMS, type DateProblem, type Read } from '../problem.ts';
import { CHAR, fail, here, skip, skipDots, type Cursor } from './cursor.ts';
import type {
  Edtf,
  EdtfDate,
  EdtfDateTime,
  EdtfEnd,
  EdtfInterval,
  EdtfOpen,
  EdtfSeason,
  EdtfUnknown,
} from './edtf.ts';
import { parseDate } from './parse-date.ts';
import { parseSet } from './parse-set.ts';
import { parseTime } from './parse-time.ts';
import { rangeOf } from './range-of.ts';

const OPEN: EdtfOpen = { kind: 'open' };
const UNKNOWN: EdtfUnknown = { kind: 'unknown' };

/**
 * Reads a date in EDTF, levels 0 to 2 (Library of Congress, 2019; ISO 8601-2:2019). The text is never trimmed. Where it
 * is no EDTF the value is null and the one problem says where and what was expected there; never throws.
 *
 * @example parseEdtf('1919-01/').value?.kind // 'interval'
 */
export function parseEdtf(text: string): Read<Edtf> {
  const cursor: Cursor = { text, at: 0, fault: null };
  if (text === '') fail(cursor, 'empty', 0, 0, 'a date');
  const value = whole(cursor);
  if (value !== null && cursor.at === text.length) return { value, problems: NO_PROBLEMS };
  if (cursor.fault === null) fail(cursor, 'text-after-date', cursor.at, text.length, 'nothing more');
  return { value: null, problems: faultsOf(cursor) };
}

function faultsOf({ fault }: Cursor): readonly DateProblem[] {
  return fault === null ? [] : [fault];
}

function whole(cursor: Cursor): Edtf | null {
  const code = here(cursor);
  if (code === CHAR.leftSquare) return parseSet(cursor, 'one', CHAR.rightSquare);
  if (code === CHAR.leftBrace) return parseSet(cursor, 'all', CHAR.rightBrace);
  if (code === CHAR.slash || code === CHAR.dot) return intervalFrom(cursor, null);
  const start = moment(cursor);
  if (start === null || here(cursor) !== CHAR.slash) return start;
  return intervalFrom(cursor, start);
}

function intervalFrom(cursor: Cursor, first: EdtfEnd | null): EdtfInterval | null {
  const start = first ?? (skipDots(cursor) ? OPEN : UNKNOWN);
  if (!skip(cursor, CHAR.slash)) {
    return fail(cursor, 'interval-malformed', cursor.at, cursor.at + 1, '"/" and the end of the interval');
  }
  const end = endOf(cursor);
  if (end === null) return null;
  if (isReversed(start, end)) {
    const expected = 'an end that is not before the start';
    return fail(cursor, 'interval-reversed', 0, cursor.at, expected, 'change the two sides');
  }
  return { kind: 'interval', start, end };
}

function endOf(cursor: Cursor): EdtfEnd | null {
  if (cursor.at === cursor.text.length) return UNKNOWN;
  return skipDots(cursor) ? OPEN : moment(cursor);
}

function moment(cursor: Cursor): EdtfDate | EdtfSeason | EdtfDateTime | null {
  const date = parseDate(cursor);
  if (date === null || here(cursor) !== CHAR.T) return date;
  return date.kind === 'date' ? parseTime(cursor, date) : null;
}

function isReversed(start: EdtfEnd, end: EdtfEnd): boolean {
  if (start.kind === 'open' || start.kind === 'unknown' || end.kind === 'open' || end.kind === 'unknown')
    return false;
  return rangeOf(end)[1] < rangeOf(start)[0];
}
