import { newDate, type Draft } from '../draft.ts';
import { ORDINAL, ORDINAL_ENDING } from '../words/calendar-words.ts';
import { isDash, isJoined, isWord, numberAt, wordId, type Line } from '../words/line.ts';
import { word } from '../words/word-table.ts';
import { eraAt, eraEnd } from './year.ts';

const CENTURY = word('century');
const CENTURIES = word('centuries');
const MILLENNIUM = word('millennium');
const TWENTY = word('twenty');

/**
 * A century or millennium by its number: `the 19th century`, `nineteenth-century`, `the 5th century BC`.
 *
 *     > | 5th century BC
 *         ^^^         ^^
 *         number, era
 */
export function readCentury(line: Line, at: number): Draft | null {
  const numbered = numberedAt(line, at);
  if (numbered === null) return null;
  let next = numbered.b;
  if (isDash(line, next)) next++;
  const millennium = isWord(line, next, MILLENNIUM);
  if (!millennium && !isWord(line, next, CENTURY) && !isWord(line, next, CENTURIES)) return null;
  const era = eraAt(line, next + 1);
  const draft = newDate(
    at,
    era === 0 ? next + 1 : eraEnd(line, next + 1),
    millennium ? 'millennium' : 'century',
  );
  const span = millennium ? 1000 : 100;
  const ancient = era === 0 && line.ancient && numbered.number < 10;
  draft.year = era < 0 || ancient ? 1 - numbered.number * span : (numbered.number - 1) * span;
  draft.era = era !== 0;
  return draft;
}

function numberedAt(line: Line, at: number): { readonly b: number; readonly number: number } | null {
  const value = numberAt(line, at);
  if (value > 0 && value < 100) {
    return isJoined(line, at + 1) && ORDINAL_ENDING[wordId(line, at + 1)] === 1
      ? { b: at + 2, number: value }
      : null;
  }
  if (isWord(line, at, TWENTY) && isDash(line, at + 1)) {
    const unit = ORDINAL[wordId(line, at + 2)] ?? 0;
    return unit > 0 && unit < 10 ? { b: at + 3, number: 20 + unit } : null;
  }
  const named = ORDINAL[wordId(line, at)] ?? 0;
  return named > 0 ? { b: at + 1, number: named } : null;
}
