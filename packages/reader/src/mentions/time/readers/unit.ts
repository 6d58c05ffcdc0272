import { newValue, type Draft, type Unit } from '../draft.ts';
import { isDash, isMark, isWord, wordId, type Line } from '../words/line.ts';
import { durationOf, FORTNIGHT, PLURAL_UNIT, UNIT, UNIT_CODES } from '../words/unit-words.ts';
import { word, wordMap, wordSet } from '../words/word-table.ts';
import { ofWhat, readAge, readDuration } from './duration.ts';
import { isNamedDays } from './named-event.ts';
import { readOffset } from './offset.ts';
import { readPointed, readTheseUnits } from './pointed-unit.ts';
import { countedBefore, limitBefore, rankBefore, type Counted } from './quantity.ts';
import { readSet } from './set.ts';
import { yearAt } from './year.ts';

const NEVER_BARE = wordSet('quarters seconds springs minutes autumns winters summers weekends');
const RELATIVE = wordMap({ later: 1, earlier: -1, before: -1, after: 1, ago: -1, prior: -1 });
const SECOND = wordSet('second');
const OTHER = word('other');
const THE = word('the');
const OF = word('of');
const LONG = word('long');

/** What a unit of time belongs to: a length, an age, an offset, a set, or a unit that another word points at. */
export function readUnit(line: Line, at: number, floor: number): Draft | null {
  const id = wordId(line, at);
  const unit = UNIT_CODES[UNIT[id] ?? 0] ?? 'D';
  if (unit === 'D' && isNamedDays(line, at)) return null;
  if (yearAt(line, at + 1) !== null && unit === 'Y') return null;
  const set = readSet(line, at, floor, unit);
  if (set !== null) return set;
  const counted = countedBefore(line, at, floor);
  if (counted !== null && SECOND[id] !== 1 && !isLongAlone(line, at, counted))
    return readCounted(line, at, floor, byFortnight(counted, id), unit);
  if (SECOND[id] === 1) return null;
  return (
    readPointed(line, at, floor, unit) ??
    readTheseUnits(line, at, floor, unit) ??
    readBare(line, at, floor, unit)
  );
}

function byFortnight(counted: Counted, id: number): Counted {
  return id === FORTNIGHT ? { ...counted, amount: counted.amount * 2 } : counted;
}

/** `the weeks before the war`: a length. */
function theUnits(line: Line, at: number, offset: Draft, unit: Unit): Draft {
  return newValue(at - 1, line.news ? at + 1 : offset.b, 'DURATION', durationOf(Number.NaN, unit));
}

const ONE = word('one');
const MODAL = wordSet('would will could might may can should must');

/** `would one day`: some day, and no length. */
function isSomeDay(line: Line, counted: Counted, unit: Unit, floor: number): boolean {
  const at = counted.a;
  return unit === 'D' && at > floor && isWord(line, at, ONE) && MODAL[wordId(line, at - 1)] === 1;
}

/** `a month-long siege`: the article is the noun's. */
function isLongAlone(line: Line, at: number, counted: Counted): boolean {
  return counted.article && isDash(line, at + 1) && isWord(line, at + 2, LONG);
}

function readCounted(line: Line, at: number, floor: number, counted: Counted, unit: Unit): Draft | null {
  if (isSomeDay(line, counted, unit, floor)) return newValue(counted.a, at + 1, 'DATE', 'XXXX-XX-XX');
  if (counted.article && PLURAL_UNIT[wordId(line, at)] === 1 && !isMark(line, at + 1, 39)) return null;
  if (isWord(line, at + 1, OF) && unit === 'Q' && !(line.news && counted.a < at - 1)) return null;
  return (
    readOffset(line, at, floor, counted, unit) ??
    readAge(line, at, floor, counted, unit) ??
    readDuration(line, at, floor, counted, unit)
  );
}

/** A unit in the plural alone: `weeks`, `years of neglect`, `the days of the Committee`, `hours later`. */
function readBare(line: Line, at: number, floor: number, unit: Unit): Draft | null {
  const id = wordId(line, at);
  if (isDash(line, at + 1) && isWord(line, at + 2, LONG))
    return newValue(at, at + 3, 'DURATION', durationOf(PLURAL_UNIT[id] === 1 ? Number.NaN : 1, unit));
  if (PLURAL_UNIT[id] !== 1 || isWord(line, at - 1, OTHER)) return null;
  const some: Counted = { a: at, amount: Number.NaN, article: false };
  if ((RELATIVE[wordId(line, at + 1)] ?? 0) !== 0) {
    const offset = readOffset(line, at, floor, some, unit);
    if (offset !== null)
      return isWord(line, at - 1, THE) && at - 1 >= floor ? theUnits(line, at, offset, unit) : offset;
  }
  if (NEVER_BARE[id] === 1) return null;
  const limit = limitBefore(line, at, floor);
  const a = rankBefore(line, limit.a, floor);
  return newValue(a, ofWhat(line, at + 1), 'DURATION', durationOf(Number.NaN, unit));
}
