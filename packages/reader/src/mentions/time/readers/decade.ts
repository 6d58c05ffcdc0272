import { newDate, type Draft } from '../draft.ts';
import { digitsAt, isJoined, isMark, isWord, numberAt, wordId, type Line } from '../words/line.ts';
import { word, wordMap, wordSet } from '../words/word-table.ts';
import { eraAt, eraEnd } from './year.ts';

const S = word('s');
const THE = word('the');
const POSSESSIVE = wordSet('his her their its my our early mid late');
const NAMED = wordMap({
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
});

/**
 * A decade: `1930s`, `1930's`, `480s BC`, `'30s`, `the thirties`. `1800s` is read as a decade too, as TIMEX does.
 *
 *     > | 1930s
 *         ^^^^^
 *         digits and `s`
 */
export function readDecade(line: Line, at: number): Draft | null {
  const value = numberAt(line, at);
  if (value < 0) return namedDecade(line, at);
  const s = isMark(line, at + 1, 39) && isJoined(line, at + 1) ? at + 2 : at + 1;
  const digits = digitsAt(line, at);
  if (!isWord(line, s, S) || !isJoined(line, s) || value % 10 !== 0 || digits < 2 || digits > 4) return null;
  if (s === at + 2 && digits === 4 && followedByNoun(line, s)) return null;
  return withEra(line, at, s + 1, value, digits);
}

/** `1930's` before a small word is a genitive. */
function followedByNoun(line: Line, s: number): boolean {
  return line.kind[s + 1] === 1 && line.id[s + 1] === 0;
}

function withEra(line: Line, at: number, end: number, value: number, digits: number): Draft | null {
  const era = eraAt(line, end);
  if (era === 0 && digits === 3 && !line.ancient) return null;
  if (digits === 2 && POSSESSIVE[wordId(line, at - 1)] === 1 && !(line.news && isWord(line, at - 2, THE)))
    return null;
  const b = era === 0 ? end : eraEnd(line, end);
  const apostrophe = digits === 2 && isMark(line, at - 1, 39) ? 1 : 0;
  const draft = newDate(at - apostrophe, b, 'decade');
  draft.year = era < 0 || digits === 3 ? -value - 9 + 1 : digits === 2 ? null : value;
  draft.era = era !== 0;
  if (digits === 2) draft.short = value;
  return draft;
}

/** `the thirties`; the century is left to the story . */
function namedDecade(line: Line, at: number): Draft | null {
  const decade = NAMED[wordId(line, at)] ?? 0;
  if (decade === 0 || !isWord(line, at - 1, THE)) return null;
  const draft = newDate(at, at + 1, 'decade');
  draft.short = decade;
  return draft;
}
