import { newDate, type Draft } from '../draft.ts';
import { monthAt } from '../words/calendar-words.ts';
import {
  digitsAt,
  isDash,
  isJoined,
  isMark,
  isWord,
  kindAt,
  numberAt,
  WORD,
  wordId,
  type Line,
} from '../words/line.ts';
import { isFunction } from '../words/phrase.ts';
import { UNIT } from '../words/unit-words.ts';
import { word } from '../words/word-table.ts';
import { dayAt, readYearOf } from './month-date.ts';
import { jointAt } from './number.ts';

const THE = word('the');

/**
 * The second of two dates that leaves out what the first says: `May 4 and 5`, `April 6-7, 1915`, `1917–18`, `1990-'94`.
 * The first is told how it is joined; null where no second part stands.
 *
 *     > | April 6-7, 1915
 *         ^^^^^^^ ^  ^^^^
 *         first, second, year of both
 */
export function readSecondPart(line: Line, first: Draft): Draft | null {
  const joint = isMark(line, first.b, 47) && first.grain === 'year' ? 'to' : jointAt(line, first.b);
  if (joint === '') return null;
  if ((first.grain === 'year' || first.grain === 'season') && joint === 'to' && first.year !== null)
    return secondYear(line, first);
  if (first.grain === 'day' && first.month > 0 && first.part === '' && !isNumberFirst(line, first))
    return secondDay(line, first, joint);
  return null;
}

function isNumberFirst(line: Line, first: Draft): boolean {
  return monthAt(line, first.a) === 0 && kindAt(line, first.a) !== WORD;
}

function secondYear(line: Line, first: Draft): Draft | null {
  if (!isDash(line, first.b) && !isMark(line, first.b, 47)) return null;
  const quote = isMark(line, first.b + 1, 39) ? 1 : 0;
  const at = first.b + 1 + quote;
  const value = numberAt(line, at);
  const year = first.year ?? 0;
  if (
    digitsAt(line, at) !== 2 ||
    !isJoined(line, at) ||
    (isJoined(line, at + 1) && kindAt(line, at + 1) === WORD)
  )
    return null;
  if (isDash(line, at + 1) && isJoined(line, at + 1)) return null;
  const second = Math.floor(year / 100) * 100 + value;
  if (second <= year) return null;
  const draft = newDate(first.b + 1, at + 1, 'year');
  draft.year = second;
  draft.yearRule = 'century-of-link';
  first.joint = 'to';
  return draft;
}

function secondDay(line: Line, first: Draft, joint: Draft['joint']): Draft | null {
  const the = isWord(line, first.b + 1, THE) ? 1 : 0;
  const at = first.b + 1 + the;
  const day = dayAt(line, at);
  if (day === null || day.day <= first.day || monthAt(line, day.b) > 0) return null;
  if (first.year !== null && !isDash(line, first.b)) return null;
  if (countsSomething(line, day.b, joint)) return null;
  const draft = newDate(first.b + 1, day.b, 'day');
  draft.month = first.month;
  draft.day = day.day;
  draft.monthRule = 'month-of-link';
  readYearOf(line, draft);
  if (draft.year === null && draft.yearShift === null) {
    draft.year = first.year;
    draft.yearRule = first.year === null ? '' : 'year-of-link';
  }
  first.joint = joint;
  return draft;
}

/** `on May 4 and 5 men`: a number that counts what follows. */
function countsSomething(line: Line, at: number, joint: Draft['joint']): boolean {
  if (joint !== 'and' || kindAt(line, at) !== WORD) return false;
  return !isFunction(line, at) || (UNIT[wordId(line, at)] ?? 0) > 0;
}
