import { newDate, type Draft } from '../draft.ts';
import { afterMonth, monthAt } from '../words/calendar-words.ts';
import { isDash, isMark, isWord, wordId, type Line } from '../words/line.ts';
import { word, wordSet } from '../words/word-table.ts';
import { dayAt, readYearOf, type DayHit } from './month-date.ts';

const OF = word('of');
const DAY = word('day');

/**
 * A date that begins with its day: `4 May 1919`, `4th of May, 1919`, `the 4th day of May`.
 *
 *     > | 4th of May, 1919
 *         ^^^    ^^^  ^^^^
 *         day, month, year
 */
export function readDayDate(line: Line, at: number): Draft | null {
  const day = dayAt(line, at);
  return day === null || isFraction(line, at) ? null : readMonthAfter(line, at, day);
}

/** `the last third of May`: a part. */
function isFraction(line: Line, at: number): boolean {
  return isWord(line, at, THIRD) && PART_LEAD[wordId(line, at - 1)] === 1;
}

const THIRD = word('third');
const PART_LEAD = wordSet('first second last final middle one a');

function readMonthAfter(line: Line, at: number, day: DayHit): Draft | null {
  let next = day.b;
  if (day.ordinal && isWord(line, next, DAY)) next++;
  if (isWord(line, next, OF)) next++;
  else if (isMark(line, next, 46) || isDash(line, next)) next++;
  const month = monthAt(line, next);
  if (month === 0) return null;
  const draft = newDate(at, afterMonth(line, next), 'day');
  draft.day = day.day;
  draft.month = month;
  readYearOf(line, draft);
  return draft;
}
