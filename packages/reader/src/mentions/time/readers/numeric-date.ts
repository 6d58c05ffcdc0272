import { newDate, type Draft } from '../draft.ts';
import { digitsAt, isJoined, isMark, numberAt, type Line } from '../words/line.ts';

/**
 * A date in digits: `1918-12-16`, `16.12.1918`, `12/16/1918` (month first only where it cannot be the day), `1918-12-16T09:00`.
 *
 *     > | 1918-12-16
 *         ^^^^ ^^ ^^
 *         year, month, day
 */
export function readNumericDate(line: Line, at: number): Draft | null {
  if (isNineEleven(line, at)) return dated(at, 2001, 9, 11, 3);
  const mark = markAfter(line, at);
  if (mark === 0 || !isMark(line, at + 3, mark) || !joinedTo(line, at, at + 4)) return null;
  const [x, y, z] = [numberAt(line, at), numberAt(line, at + 2), numberAt(line, at + 4)];
  if (digitsAt(line, at) === 4) return dated(at, x, y, z);
  if (line.news && digitsAt(line, at + 4) === 2 && (mark === 47 || (mark === 45 && isSlug(line, at))))
    return dated(at, z < 30 ? 2000 + z : 1900 + z, x, y);
  if (mark === 45 || digitsAt(line, at + 4) !== 4) return null;
  return y > 12 || (line.news && mark === 47 && x <= 12) ? dated(at, z, x, y) : dated(at, z, y, x);
}

/** `02-13-98`, the date in the slug of a wire report: two digits each. */
function isSlug(line: Line, at: number): boolean {
  return digitsAt(line, at) === 2 && digitsAt(line, at + 2) === 2;
}

function markAfter(line: Line, at: number): number {
  if (isMark(line, at + 1, 45)) return 45;
  if (isMark(line, at + 1, 46)) return 46;
  return isMark(line, at + 1, 47) ? 47 : 0;
}

function joinedTo(line: Line, at: number, last: number): boolean {
  for (let next = at + 1; next <= last; next++) if (!isJoined(line, next)) return false;
  return true;
}

/** `9/11`, a name for 11 September 2001. */
function isNineEleven(line: Line, at: number): boolean {
  return (
    numberAt(line, at) === 9 &&
    isMark(line, at + 1, 47) &&
    numberAt(line, at + 2) === 11 &&
    joinedTo(line, at, at + 2) &&
    !isMark(line, at + 3, 47)
  );
}

function dated(at: number, year: number, month: number, day: number, tokens = 5): Draft | null {
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1) return null;
  const draft = newDate(at, at + tokens, 'day');
  draft.year = year;
  draft.month = month;
  draft.day = day;
  return draft;
}
