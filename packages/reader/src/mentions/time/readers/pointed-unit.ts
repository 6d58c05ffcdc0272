import { newRelative, newValue, type Draft, type Unit } from '../draft.ts';
import { isMark, isSmall, isWord, kindAt, MARK, wordId, type Line } from '../words/line.ts';
import { durationOf, PLURAL_UNIT } from '../words/unit-words.ts';
import { modifiesNoun } from '../words/phrase.ts';
import { word, wordSet } from '../words/word-table.ts';
import { ORDINAL } from '../words/calendar-words.ts';
import { ofWhat } from './duration.ts';
import { anchorAfter, anchored } from './offset.ts';
import { RANK } from './quantity.ts';
import { shiftOf } from './relative-year.ts';

const THE = word('the');
const SAME = word('same');
const VERY = word('very');
const THAT = word('that');
const THIS = word('this');
const THESE = wordSet('these those');
const THESE_WORD = word('these');
const FOR = word('for');
const TO = word('to');
const DURING = wordSet('during throughout');
const AFTER = word('after');
const BEFORE = word('before');
const FOLLOWING = word('following');
const OF = word('of');
const S = word('s');
const END = word('end');
const ONE = word('one');
const PAST = wordSet('past');
const LAST = word('last');
const NEXT = wordSet('next following previous preceding subsequent same that this');
const PART_OF = wordSet(
  'end start beginning middle close outset part half later late early turn rest remainder midst course in of during throughout',
);

/**
 * A unit that another word points at: `the next day`, `that same year`, `the previous month`, `the day before`, `month's end`.
 *
 *     > | the following day
 *         ^^^^^^^^^^^^^ ^^^
 *         pointer, unit
 */
export function readPointed(line: Line, at: number, floor: number, unit: Unit): Draft | null {
  if (PLURAL_UNIT[wordId(line, at)] === 1) return null;
  return readEnd(line, at, unit) ?? readPointer(line, at, floor, unit) ?? readThe(line, at, floor, unit);
}

/** `month's end`. */
function readEnd(line: Line, at: number, unit: Unit): Draft | null {
  if (!isMark(line, at + 1, 39) || !isWord(line, at + 2, S) || !isWord(line, at + 3, END)) return null;
  const draft = newRelative(at, at + 4, 0, unit);
  draft.mod = 'END';
  return draft;
}

function readPointer(line: Line, at: number, floor: number, unit: Unit): Draft | null {
  const before = at - 1;
  if (before < floor) return null;
  if (isWord(line, before, THIS) && isWord(line, before - 1, TO) && unit === 'D')
    return newValue(before, at + 1, 'DATE', 'PRESENT_REF');
  const shift = shiftOf(line, before);
  if (shift === null) return readRanked(line, at, floor, unit);
  const a = pointerStart(line, before, floor);
  if (a === before && !isPointing(line, before)) return null;
  if (!line.news && isWord(line, a - 1, FOR) && shift === 1 && NEXT[wordId(line, before)] === 1)
    return newValue(a, at + 1, 'DURATION', durationOf(unit === 'DE' ? 10 : 1, unit === 'DE' ? 'Y' : unit));
  if (line.news && isNextLength(line, a, before, unit))
    return newValue(a, at + 1, 'DURATION', durationOf(1, unit));
  if (unit === 'DE' && shift === 1) return newValue(a, at + 1, 'DURATION', 'P10Y');
  if (isWord(line, at + 1, OF) && shift === -1) return lastOf(line, at, a, unit);
  if (a < before && isWord(line, before, LAST) && unit !== 'D' && unit !== 'NIGHT')
    return newValue(a, at + 1, 'DURATION', durationOf(1, unit));
  return newRelative(a, at + 1, shift, unit);
}

/** `over the next year`, `for the next decade` in news: lengths from now on. */
function isNextLength(line: Line, a: number, next: number, unit: Unit): boolean {
  if (a === next || !isWord(line, next, NEXT_WORD) || unit === 'D' || unit === 'NIGHT') return false;
  return unit === 'DE' || WITHIN[wordId(line, a - 1)] === 1;
}

const NEXT_WORD = word('next');
const WITHIN = wordSet('for within over in during throughout');

/** `last month of the war`: a length. */
function lastOf(line: Line, at: number, a: number, unit: Unit): Draft {
  const b = ofWhat(line, at + 1);
  if (unit === 'D') {
    const day = newRelative(a, b, 0, 'D');
    return b > at + 1 ? anchored(day, { a: at + 2, b }) : day;
  }
  return newValue(a, b, 'DURATION', durationOf(1, unit));
}

/** Whether a word points on its own, without `the`. */
function isPointing(line: Line, at: number): boolean {
  return isWord(line, at, THAT) || isWord(line, at, THIS) || !isWord(line, at, SAME);
}

/** The first token of `the very same`, `that same`, `the next`; `that` belongs to `same` alone (`said that last month`). */
function pointerStart(line: Line, at: number, floor: number): number {
  let a = at;
  while (a - 1 >= floor && (isWord(line, a - 1, VERY) || isWord(line, a - 1, THE) || isThatSame(line, a - 1)))
    a--;
  return a;
}

function isThatSame(line: Line, at: number): boolean {
  return isWord(line, at, THAT) && (isWord(line, at + 1, SAME) || isWord(line, at + 1, VERY));
}

function isThe(line: Line, at: number): boolean {
  return isWord(line, at, THE) || isWord(line, at, THIS);
}

/** `the past decade`, `the first year of the war`, `the final month`: lengths. */
function readRanked(line: Line, at: number, floor: number, unit: Unit): Draft | null {
  const before = at - 1;
  const ordinal = (ORDINAL[wordId(line, before)] ?? 0) > 1;
  if ((RANK[wordId(line, before)] !== 1 && !ordinal) || before - 1 < floor || !isThe(line, before - 1))
    return null;
  const b = ofWhat(line, at + 1);
  if (PAST[wordId(line, before)] === 1 && isWord(line, before - 1, THIS))
    return newRelative(before - 1, at + 1, -1, unit);
  if (PAST[wordId(line, before)] === 1) return newValue(before - 1, at + 1, 'DURATION', durationOf(1, unit));
  if (ordinal && unit !== 'D') return newValue(before - 1, b, 'DATE', '');
  if (unit === 'D') {
    const day = newRelative(before - 1, b, 0, 'D');
    day.base = b > at + 1 ? 'anchor' : 'story';
    if (b > at + 1) {
      day.anchorA = at + 2;
      day.anchorB = b;
    }
    return day;
  }
  return newValue(before - 1, b, 'DURATION', durationOf(1, unit));
}

/** `the day before`, `the year after the war`; `the year` alone only where a part of it is meant. */
function readThe(line: Line, at: number, floor: number, unit: Unit): Draft | null {
  if (at - 1 < floor || !isWord(line, at - 1, THE) || (line.news && !isSmall(line, at))) return null;
  const next = wordId(line, at + 1);
  if (
    next === AFTER ||
    next === BEFORE ||
    (next === FOLLOWING && kindAt(line, at + 2) !== MARK && unit === 'D')
  )
    return besides(line, at, unit, next === BEFORE ? -1 : 1);
  if (line.news && isNewsUnit(line, at, unit)) return newRelative(at - 1, at + 1, 0, unit);
  const lead =
    PART_OF[wordId(line, at - 2)] === 1 &&
    (isWord(line, at - 2, OF) || DURING[wordId(line, at - 2)] === 1 || isPart(line, at - 2));
  return lead && at - 2 >= floor ? newRelative(at - 1, at + 1, 0, unit) : null;
}

/** In news `the quarter`, `the year`, `the month` are those that are being told of, unless a noun takes the article. */
function isNewsUnit(line: Line, at: number, unit: Unit): boolean {
  return (
    (unit === 'Q' || unit === 'Y' || unit === 'M' || unit === 'W' || unit === 'WE') &&
    (!modifiesNoun(line, at + 1) || ENDS[wordId(line, at + 1)] === 1)
  );
}

const ENDS = wordSet('ended ending unless if because through');
const IN = word('in');
const PARTS = wordSet('later earlier late early end start beginning middle');

function isPart(line: Line, at: number): boolean {
  return isWord(line, at, IN) && PARTS[wordId(line, at - 1)] === 1;
}

function besides(line: Line, at: number, unit: Unit, shift: number): Draft {
  const draft = newRelative(at - 1, at + 2, shift, unit);
  draft.offset = durationOf(1, unit);
  const anchor = anchorAfter(line, at + 1);
  if (anchor !== null && line.news) return besidesInNews(line, at, unit, shift);
  return anchor === null ? draft : anchored(draft, anchor);
}

/** `the week before last`; of `the day after the vote` the day alone. */
function besidesInNews(line: Line, at: number, unit: Unit, shift: number): Draft {
  const last = shift < 0 && isWord(line, at + 2, LAST);
  return newRelative(at - 1, last ? at + 3 : at + 1, last ? -2 : shift, unit);
}

/** `these days`, `those years`, `one day`. */
export function readTheseUnits(line: Line, at: number, floor: number, unit: Unit): Draft | null {
  if (at - 1 < floor) return null;
  if (isWord(line, at - 1, ONE) && unit === 'D') return null;
  if (THESE[wordId(line, at - 1)] !== 1) return null;
  if (unit === 'D' && isWord(line, at - 1, THESE_WORD))
    return newValue(at - 1, at + 1, 'DATE', 'PRESENT_REF');
  return newValue(at - 1, at + 1, 'DURATION', durationOf(Number.NaN, unit));
}
