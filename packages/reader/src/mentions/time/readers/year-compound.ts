import { newRelative, type Draft } from '../draft.ts';
import { isDash, isWord, wordId, type Line } from '../words/line.ts';
import { word, wordMap, wordSet } from '../words/word-table.ts';
import { UNIT, UNIT_CODES } from '../words/unit-words.ts';

const THE = word('the');
const PERIODS = wordSet('period quarter');
const A = word('a');
const TAILS = wordMap({ end: 1, earlier: 2, ago: 2, later: 3 });

/** `year-end`, `the year-earlier`, `year-ago`, `month-earlier`. */
export function readYearCompound(line: Line, at: number, floor: number): Draft | null {
  const tail = isDash(line, at + 1) ? (TAILS[wordId(line, at + 2)] ?? 0) : 0;
  if (tail === 0) return null;
  const unit = UNIT_CODES[UNIT[wordId(line, at)] ?? 0] ?? 'Y';
  const lead =
    at - 1 >= floor && (isWord(line, at - 1, THE) || isWord(line, at - 1, A)) && tail > 1 ? at - 1 : at;
  const draft = newRelative(lead, at + 3, tail === 1 ? 0 : tail === 2 ? -1 : 1, unit);
  draft.mod = tail === 1 ? 'END' : '';
  if (tail > 1) draft.offset = `P1${unit}`;
  if (tail > 1 && PERIODS[wordId(line, draft.b)] === 1) draft.b++;
  return draft;
}
