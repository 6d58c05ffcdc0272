import { newDate, newValue, type Draft } from '../draft.ts';
import { ORDINAL_ENDING } from '../words/calendar-words.ts';
import {
  digitsAt,
  isCapital,
  isDash,
  isJoined,
  isMark,
  isNumber,
  isWord,
  kindAt,
  MARK,
  WORD,
  numberAt,
  wordId,
  type Line,
} from '../words/line.ts';
import { isFunction } from '../words/phrase.ts';
import { word, wordSet } from '../words/word-table.ts';
import { readYear } from './calendar-date.ts';
import { readCentury } from './century.ts';
import { readClock } from './clock.ts';
import { readDayDate } from './day-date.ts';
import { readDecade } from './decade.ts';
import { dayAt } from './month-date.ts';
import { readNumericDate } from './numeric-date.ts';
import { isYearHere } from './year-here.ts';
import { yearAt } from './year.ts';

const THE = word('the');
const JOINTS = wordSet('and to or through until till');
const AND = word('and');
const OR = word('or');
const DAY_LEAD = wordSet('the on of until by since from to before after');
const OF = word('of');
const CIRCA = wordSet('c ca');
const ANCIENT_LEAD = wordSet('in by since until from early late spring summer autumn winter');

/** What a number begins: a clock time, a date, a list of days, a century, a decade, a year. */
export function readNumber(line: Line, at: number): Draft | null {
  return (
    readClock(line, at) ??
    readNumericDate(line, at) ??
    readDayDate(line, at) ??
    readDayBefore(line, at) ??
    readCentury(line, at) ??
    readDecade(line, at) ??
    readYearBefore(line, at) ??
    readBareYear(line, at) ??
    readAncientYear(line, at) ??
    readShortYear(line, at) ??
    readLoneDay(line, at) ??
    readLoneAge(line, at)
  );
}

/**
 * A day whose month stands after the next day: `8 and 15 February 1919`, `12-14 July`, `the 13th to the 19th of October`.
 *
 *     > | 3, 5 and 8 May 1919
 *         ^          ^^^
 *         day, month of the last
 */
function readDayBefore(line: Line, at: number): Draft | null {
  const day = dayAt(line, at);
  if (day === null || (isCapital(line, at - 1) && !isFunction(line, at - 1))) return null;
  const draft = newDate(at, day.b, 'day');
  draft.day = day.day;
  let next = day.b;
  for (let step = 0; step < 5; step++) {
    const after = afterJoint(line, next);
    if (after < 0) return null;
    const date = readDayDate(line, after);
    if (date !== null) return withMonthOf(draft, date, jointAt(line, day.b));
    const other = dayAt(line, after);
    if (other === null) return null;
    next = other.b;
  }
  return null;
}

function withMonthOf(draft: Draft, date: Draft, joint: Draft['joint']): Draft | null {
  if (joint !== 'to' && date.day <= draft.day && joint !== 'and') return null;
  draft.month = date.month;
  draft.year = date.year;
  draft.yearShift = date.yearShift;
  draft.era = date.era;
  draft.monthRule = 'month-of-link';
  draft.yearRule = date.year === null ? '' : 'year-of-link';
  draft.joint = joint;
  return draft;
}

/** The token after a dash, comma, slash, `and`, `to`, `or` (and `the`), -1 where none stands. */
function afterJoint(line: Line, at: number): number {
  const joined =
    isDash(line, at) || isMark(line, at, 44) || isMark(line, at, 47) || JOINTS[wordId(line, at)] === 1;
  if (!joined) return -1;
  const next = isMark(line, at, 44) && JOINTS[wordId(line, at + 1)] === 1 ? at + 2 : at + 1;
  if (isWord(line, next, THE)) return next + 1;
  return CIRCA[wordId(line, next)] === 1 && isMark(line, next + 1, 46) ? next + 2 : next;
}

/** How a joint binds: a dash and `to` make an interval, `and` only with `between`. */
export function jointAt(line: Line, at: number): Draft['joint'] {
  if (isDash(line, at)) return 'to';
  if (isWord(line, at, AND)) return 'and';
  if (isWord(line, at, OR)) return 'or';
  return JOINTS[wordId(line, at)] === 1 ? 'to' : '';
}

/** A year whose era stands after the next: `264 to 241 BC`, `499-493 BC`. */
function readYearBefore(line: Line, at: number): Draft | null {
  const value = numberAt(line, at);
  if (value < 1 || digitsAt(line, at) > 4) return null;
  const joint = jointAt(line, at + 1);
  const next = afterJoint(line, at + 1);
  if (joint === '' || next < 0 || !isNumber(line, next)) return null;
  const second = yearAt(line, next);
  if (second === null || !second.era) return null;
  const draft = newDate(at, at + 1, 'year');
  draft.year = second.year <= 0 ? 1 - value : value;
  draft.era = true;
  draft.joint = joint;
  return draft;
}

/** `479`, in a text that has written years before Christ, where a word of time leads it. */
function readAncientYear(line: Line, at: number): Draft | null {
  const value = numberAt(line, at);
  if (!line.ancient || value < 20 || value > 999 || ANCIENT_LEAD[wordId(line, at - 1)] !== 1) return null;
  if (kindAt(line, at + 1) === WORD && !isFunction(line, at + 1)) return null;
  if (isJoined(line, at + 1) && isMark(line, at + 1, 37)) return null;
  const draft = newDate(at, at + 1, 'year');
  draft.year = 1 - value;
  return draft;
}

function readBareYear(line: Line, at: number): Draft | null {
  const draft = readYear(line, at);
  if (draft === null) return null;
  return draft.era || draft.grain !== 'year' || isYearHere(line, at) ? draft : null;
}

/** `'89`: the year of a century that the story gives. */
function readShortYear(line: Line, at: number): Draft | null {
  if (digitsAt(line, at) !== 2 || !isMark(line, at - 1, 39) || !isJoined(line, at)) return null;
  if (isJoined(line, at - 1) && kindAt(line, at - 2) !== MARK) return null;
  if (isJoined(line, at + 1) && kindAt(line, at + 1) === 1) return null;
  const draft = newDate(at - 1, at + 1, 'year');
  draft.short = numberAt(line, at);
  return draft;
}

const AGE_LEAD = wordSet('age aged');

/** `aged 25`, `at age 60`: the number alone is the age. */
function readLoneAge(line: Line, at: number): Draft | null {
  const value = numberAt(line, at);
  const lead = isWord(line, at - 1, OF) ? at - 2 : at - 1;
  return value > 0 && value < 130 && AGE_LEAD[wordId(line, lead)] === 1
    ? newValue(at, at + 1, 'DURATION', `P${value}Y`)
    : null;
}

/** The token after ordinals that go on: `the 1st and 2nd Armies` are no days. */
function afterOrdinals(line: Line, at: number): number {
  const next = at + 1;
  const goesOn = isWord(line, at, AND) || isWord(line, at, OR) || isMark(line, at, 44);
  return goesOn && isNumber(line, next) && ORDINAL_ENDING[wordId(line, next + 1)] === 1 ? next + 2 : at;
}

/** `the 13th`: a day of the month that the story gives. */
function readLoneDay(line: Line, at: number): Draft | null {
  const value = numberAt(line, at);
  if (value < 1 || value > 31 || !isJoined(line, at + 1) || ORDINAL_ENDING[wordId(line, at + 1)] !== 1)
    return null;
  if (!isWord(line, at - 1, THE) || DAY_LEAD[wordId(line, at - 2)] !== 1) return null;
  const noun = afterOrdinals(line, at + 2);
  if (kindAt(line, noun) === WORD && (!isFunction(line, noun) || isCapital(line, noun))) return null;
  const draft = newDate(at - 1, at + 2, 'day');
  draft.day = value;
  return draft;
}
