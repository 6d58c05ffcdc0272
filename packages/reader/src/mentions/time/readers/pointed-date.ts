import { newRelative, newValue, type Draft } from '../draft.ts';
import { isWord, wordId, type Line } from '../words/line.ts';
import { word, wordSet } from '../words/word-table.ts';

const POINTERS = wordSet('this that same');
const THE = word('the');
const AT = word('at');
const MOMENT = word('moment');

/** `this date`, `that date`, `the same date`: the story's day. */
export function readPointedDate(line: Line, at: number, floor: number): Draft | null {
  if (at - 1 < floor || POINTERS[wordId(line, at - 1)] !== 1) return null;
  return newRelative(isWord(line, at - 2, THE) && at - 2 >= floor ? at - 2 : at - 1, at + 1, 0, 'D');
}

const WEATHER = wordSet('dry rainy wet monsoon hot cold campaigning');
const LATER = wordSet('later earlier');

/** `dry season`: a time of the year that TIMEX has no value for. */
export function readWeather(line: Line, at: number, floor: number): Draft | null {
  return at - 1 >= floor && WEATHER[wordId(line, at - 1)] === 1 ? newValue(at - 1, at + 1, 'DATE', '') : null;
}

/** `moments later`, `at the moment`. */
export function readMoments(line: Line, at: number): Draft | null {
  if (isWord(line, at, MOMENT))
    return isWord(line, at - 1, THE) && isWord(line, at - 2, AT)
      ? newValue(at - 1, at + 1, 'DATE', 'PRESENT_REF')
      : null;
  return LATER[wordId(line, at + 1)] === 1 ? newValue(at, at + 2, 'DATE', '') : null;
}
