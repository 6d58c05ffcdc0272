import { monthAt } from '../words/calendar-words.ts';
import { isCapital, isWord, wordId, type Line } from '../words/line.ts';
import { word, wordSet } from '../words/word-table.ts';

const THE = word('the');

/** What is named for the month or season in which it happened. */
const EVENT = wordSet(
  'revolution uprising coup putsch rebellion insurrection revolt mutiny days theses laws manifesto plot conspiracy movement monarchy war palace massacre',
);
/** The same without a capital. */
const COMMON_EVENT = wordSet('revolution uprising coup putsch rebellion insurrection');

/**
 * Whether a month or season at `at`, without a day or year, is part of an event's name that goes on at `b`:
 * `the October Revolution`, `the August coup`, `the Winter War`. `The October offensive` is no name.
 */
export function isNamedForTime(line: Line, at: number, b: number): boolean {
  const id = wordId(line, b);
  if (line.news || !isCapital(line, at)) return false;
  if (isCapital(line, b)) return EVENT[id] === 1 && !isWord(line, at - 1, IN);
  return COMMON_EVENT[id] === 1 && isWord(line, at - 1, THE);
}

const IN = word('in');

/** `the July Days`: days that are named for their month. */
export function isNamedDays(line: Line, at: number): boolean {
  return !line.news && isCapital(line, at) && isNamedForTime(line, at - 1, at) && monthAt(line, at - 1) > 0;
}
