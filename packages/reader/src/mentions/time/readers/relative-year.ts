import { isMark, isWord, wordId, type Line } from '../words/line.ts';
import { word, wordMap } from '../words/word-table.ts';

/** What `that`, `the following`, `the previous` count from the story: one more than the shift, 0 where it is no such word. */
const SHIFTS = wordMap({
  that: 10,
  this: 10,
  current: 10,
  same: 10,
  following: 11,
  next: 11,
  previous: 9,
  preceding: 9,
  prior: 9,
  last: 9,
  subsequent: 11,
  succeeding: 11,
});

const OF = word('of');
const IN = word('in');
const THE = word('the');
const SAME = word('same');
const YEAR = word('year');

/** How far a word such as `following` is from the story: -1, 0 or 1; null for other words. */
export function shiftOf(line: Line, at: number): number | null {
  const shift = SHIFTS[wordId(line, at)] ?? 0;
  return shift === 0 ? null : shift - 10;
}

/** `that`, `the same`, `that same`, `the following` before a unit. */
export interface Pointer {
  /** The token after the words. */
  readonly b: number;
  readonly shift: number;
}

/** Reads `that`, `that same`, `the same`, `the following` at a token; `the` alone only where `bare`. */
function pointerAt(line: Line, at: number, bare: boolean): Pointer | null {
  if (isWord(line, at, THE)) {
    const shift = shiftOf(line, at + 1);
    if (shift !== null) return { b: at + 2, shift };
    return bare ? { b: at + 1, shift: 0 } : null;
  }
  const shift = shiftOf(line, at);
  if (shift === null) return null;
  return { b: isWord(line, at + 1, SAME) ? at + 2 : at + 1, shift };
}

/** ` of that year`, ` the same year`, ` of the following year` after a date; the end of the words, and how many years away. */
export function relativeYearAfter(line: Line, at: number): Pointer | null {
  let next = at;
  if (isMark(line, next, 44)) next++;
  const bound = isWord(line, next, OF) || isWord(line, next, IN);
  if (bound) next++;
  const pointer = pointerAt(line, next, bound);
  return pointer !== null && isWord(line, pointer.b, YEAR)
    ? { b: pointer.b + 1, shift: pointer.shift }
    : null;
}
