import { newValue, type Draft } from '../draft.ts';
import { isDash, isMark, isNumber, isWord, kindAt, WORD, wordId, type Line } from '../words/line.ts';
import { isFunction } from '../words/phrase.ts';
import { UNIT } from '../words/unit-words.ts';
import { word, wordMap, wordSet } from '../words/word-table.ts';

const REFERENCE = wordMap({
  now: 1,
  former: 2,
  recent: 2,
  recently: 2,
  future: 3,
  nowadays: 1,
  current: 4,
  currently: 1,
  past: 5,
  present: 6,
  modern: 7,
  today: 1,
  lately: 2,
  soon: 8,
});
const VALUES = [
  '',
  'PRESENT_REF',
  'PAST_REF',
  'FUTURE_REF',
  'PRESENT_REF',
  'PAST_REF',
  'PRESENT_REF',
  '',
  'FUTURE_REF',
] as const;
/** `current account` tells no time, and the year of `current fiscal year` is read with it. */
const NO_TIME = wordSet('fiscal account accounts');
const RIGHT = word('right');
const NEAR = word('near');
const AS = word('as');
const THE = word('the');
const DAY = word('day');
const TIME = word('time');
const AT = word('at');
const FORMER = word('former');
const CURRENT = word('current');

/** Past, present and future as such: `now`, `former`, `recently`, `the future`, `present-day`. */
export function readReference(line: Line, at: number, floor: number): Draft | null {
  const kind = REFERENCE[wordId(line, at)] ?? 0;
  const value = VALUES[kind] ?? '';
  if ((kind === 2 || kind === 4 || kind === 5) && (UNIT[wordId(line, at + 1)] ?? 0) > 0) return null;
  if (kind === 4 && line.news && NO_TIME[wordId(line, at + 1)] === 1) return null;
  if (kind === 5)
    return isWord(line, at - 1, THE) && !isNounAfter(line, at)
      ? newValue(at - 1, at + 1, 'DATE', value)
      : null;
  if (kind === 8 && !isSoon(line, at)) return null;
  if (kind === 6) return present(line, at, value);
  if (kind === 7) return modern(line, at, value);
  if (isWord(line, at, FORMER) && !isNounAfter(line, at)) return null;
  if (isWord(line, at, CURRENT) && !isNounAfter(line, at)) return null;
  if (!line.news && isWord(line, at + 1, AS) && isWord(line, at - 1, AS)) return null;
  return newValue(leadOf(line, at, kind, floor), at + 1, 'DATE', value);
}

/** `soon` in news, and not `as soon as`, `soon after`. */
function isSoon(line: Line, at: number): boolean {
  return line.news && SOON_LEAD[wordId(line, at - 1)] !== 1 && SOON_TAIL[wordId(line, at + 1)] !== 1;
}

const SOON_LEAD = wordSet('as too how so that very');
const SOON_TAIL = wordSet('after before as enough to');

/** The first token of `right now`, `the near future`, `the future`. */
function leadOf(line: Line, at: number, kind: number, floor: number): number {
  if (at - 1 < floor) return at;
  if (isWord(line, at - 1, RIGHT)) return at - 1;
  if (kind !== 3) return at;
  const near = isWord(line, at - 1, NEAR) && at - 2 >= floor ? at - 1 : at;
  return isWord(line, near - 1, THE) && !isNounAfter(line, at) ? near - 1 : near;
}

/** `the present`, `the present day`, `present-day`. */
function present(line: Line, at: number, value: string): Draft | null {
  const dash = isDash(line, at + 1) ? 1 : 0;
  const the = isWord(line, at - 1, THE) ? 1 : 0;
  if (isWord(line, at + 1 + dash, DAY) || (the === 1 && isWord(line, at + 1, TIME)))
    return newValue(at - the, at + 2 + dash, 'DATE', value);
  return (the === 1 || isWord(line, at - 1, AT)) && !isNounAfter(line, at)
    ? newValue(at - the, at + 1, 'DATE', value)
    : null;
}

/** `modern-day`. */
function modern(line: Line, at: number, value: string): Draft | null {
  return isDash(line, at + 1) && isWord(line, at + 2, DAY) ? newValue(at, at + 3, 'DATE', value) : null;
}

function isNounAfter(line: Line, at: number): boolean {
  if (isNumber(line, at + 1)) return true;
  return kindAt(line, at + 1) === WORD ? !isFunction(line, at + 1) : isMark(line, at + 1, 45);
}
