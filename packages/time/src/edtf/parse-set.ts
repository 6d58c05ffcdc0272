import { CHAR, fail, here, skip, skipDots, type Cursor } from './cursor.ts';
import type { EdtfMember, EdtfSet } from './edtf.ts';
import { parseDate } from './parse-date.ts';
import { rangeOf } from './range-of.ts';

/**
 *     [1667,1668,1670..1672]   {..1983-12-31,1984-10}   [1760-12..]
 *     ^^^^^^^^^^^^^^^^^^^^^^   ^^^^^^^^^^^^^^^^^^^^^^   ^^^^^^^^^^^
 * Spaces may stand around a comma, as in the first draft of the format; they are not printed again.
 */
export function parseSet(cursor: Cursor, of: EdtfSet['of'], close: number): EdtfSet | null {
  const members: EdtfMember[] = [];
  cursor.at++;
  for (;;) {
    const member = parseMember(cursor, members.length === 0, close);
    if (member === null) return null;
    members.push(member);
    if (skip(cursor, close)) return { kind: 'set', of, members };
    while (skip(cursor, CHAR.space));
    if (!skip(cursor, CHAR.comma)) return unclosed(cursor, close);
    while (skip(cursor, CHAR.space));
  }
}

function unclosed(cursor: Cursor, close: number): null {
  return fail(cursor, 'set-unclosed', cursor.at, cursor.at + 1, `"," or "${String.fromCharCode(close)}"`);
}

function parseMember(cursor: Cursor, isFirst: boolean, close: number): EdtfMember | null {
  const start = cursor.at;
  if (skipDots(cursor))
    return isFirst ? earlier(cursor) : misplaced(cursor, start, 'only before the first member');
  const from = parseDate(cursor);
  if (from === null || !skipDots(cursor)) return from;
  if (here(cursor) === close) return { kind: 'range', from, to: null };
  if (here(cursor) === CHAR.comma) return misplaced(cursor, cursor.at - 2, 'only after the last member');
  const to = parseDate(cursor);
  if (to === null) return null;
  if (rangeOf(to)[1] >= rangeOf(from)[0]) return { kind: 'range', from, to };
  return fail(
    cursor,
    'range-reversed',
    start,
    cursor.at,
    'an end that is not before the start',
    'change the two sides',
  );
}

function earlier(cursor: Cursor): EdtfMember | null {
  const to = parseDate(cursor);
  return to && { kind: 'range', from: null, to };
}

function misplaced(cursor: Cursor, at: number, where: string): null {
  return fail(cursor, 'dots-misplaced', at, at + 2, `".." with no date beside it ${where}`);
}
