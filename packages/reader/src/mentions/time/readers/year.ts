import { digitsAt, isJoined, isMark, isNumber, isWord, numberAt, wordId, type Line } from '../words/line.ts';
import { word, wordSet } from '../words/word-table.ts';

/** A year as written: astronomical, and the token after it. */
export interface YearHit {
  readonly b: number;
  readonly year: number;
  /** BC or AD is written. */
  readonly era: boolean;
}

const BC = wordSet('bc bce');
const AD = wordSet('ad ce');
const B = word('b');
const C = word('c');
const E = word('e');
const A = word('a');
const D = word('d');
const OF = word('of');
const STOP = 46;
const COMMA = 44;

/** Whether BC, AD or the like stands at a token: -1 before, 1 after Christ, 0 none. `eraEnd` says where it ends. */
export function eraAt(line: Line, at: number): -1 | 0 | 1 {
  const id = wordId(line, at);
  if (BC[id] === 1) return -1;
  if (AD[id] === 1) return isUpper(line, at) ? 1 : 0;
  if (!isMark(line, at + 1, STOP)) return 0;
  if (id === B && isWord(line, at + 2, C) && isJoined(line, at + 2)) return -1;
  if (id === A && isWord(line, at + 2, D) && isJoined(line, at + 2)) return 1;
  if (id === C && isWord(line, at + 2, E) && isJoined(line, at + 2)) return 1;
  return 0;
}

function isUpper(line: Line, at: number): boolean {
  const code = line.text.charCodeAt(line.from[at] ?? 0);
  return code >= 65 && code <= 90;
}

/** The token after the era at a token: `B.C.` takes its last stop only where no sentence ends with it. */
export function eraEnd(line: Line, at: number): number {
  if (!isMark(line, at + 1, STOP) || BC[wordId(line, at)] === 1 || AD[wordId(line, at)] === 1) return at + 1;
  let end = at + 3;
  if (isMark(line, end, STOP) && isJoined(line, end)) end++;
  if (isWord(line, end, E) && isJoined(line, end)) end++;
  if (isMark(line, end, STOP) && isJoined(line, end) && isWord(line, end - 1, E)) end++;
  return end;
}

/** A year at a token: four digits, or any with BC or AD; `AD 79` too. */
export function yearAt(line: Line, at: number): YearHit | null {
  if (isNumber(line, at)) return plainYear(line, at);
  const era = eraAt(line, at);
  if (era === 0) return null;
  const number = eraEnd(line, at);
  const value = numberAt(line, number);
  if (era !== 1 || value < 1 || value > 2100 || digitsAt(line, number) > 4) return null;
  return { b: number + 1, year: value, era: true };
}

/** `spring of 479`, in a text that has written years before Christ. */
function ancientYear(line: Line, at: number): YearHit | null {
  const value = line.ancient && digitsAt(line, at) === 3 ? numberAt(line, at) : -1;
  return value < 100 ? null : { b: at + 1, year: 1 - value, era: false };
}

function plainYear(line: Line, at: number): YearHit | null {
  const value = numberAt(line, at);
  const digits = digitsAt(line, at);
  if (value < 1 || digits > 4) return null;
  const era = eraAt(line, at + 1);
  if (era !== 0) return { b: eraEnd(line, at + 1), year: era < 0 ? 1 - value : value, era: true };
  return digits === 4 && value >= 1000 && value <= 2100 ? { b: at + 1, year: value, era: false } : null;
}

/** The year that follows a day or month: ` 1918`, `, 1918`, ` of 1918`, `, of 1918`. */
export function yearAfter(line: Line, at: number): YearHit | null {
  let next = at;
  if (isMark(line, next, COMMA)) next++;
  if (isWord(line, next, OF)) next++;
  return yearAt(line, next) ?? ancientYear(line, next);
}
