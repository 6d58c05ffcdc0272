import { newValue, type Draft, type Unit } from '../draft.ts';
import { isDash, isJoined, isMark, isWord, kindAt, MARK, wordId, type Line } from '../words/line.ts';
import { clauseEnd, nounPhraseEnd } from '../words/phrase.ts';
import { durationOf } from '../words/unit-words.ts';
import { word, wordSet } from '../words/word-table.ts';
import { limitBefore, rankBefore, type Counted } from './quantity.ts';

const OF = word('of');
const AGE = word('age');
const OLD = word('old');
const LONG = word('long');
const SINCE = wordSet('since following');
const PERIOD = wordSet('period span');
const TIME = word('time');

/** An age: `nineteen years old`, `26 years of age`, `a six-month-old`. */
export function readAge(line: Line, at: number, floor: number, counted: Counted, unit: Unit): Draft | null {
  if (unit !== 'Y' && unit !== 'M') return null;
  let b = -1;
  if (isWord(line, at + 1, OF) && isWord(line, at + 2, AGE)) b = at + 3;
  else if (isWord(line, at + 1, OLD)) b = at + 2;
  else if (isDash(line, at + 1) && isWord(line, at + 2, OLD)) b = at + 3;
  if (b < 0) return null;
  const limit = limitBefore(line, counted.a, floor);
  const draft = newValue(limit.a, b, 'DURATION', durationOf(counted.amount, unit));
  draft.mod = limit.mod;
  return draft;
}

/**
 * A length of time, with what limits it and what it was of: `more than 20 years of war`, `the first three years`, `ten-day`.
 *
 *     > | the last two weeks of fighting
 *         ^^^^^^^^ ^^^ ^^^^^ ^^^^^^^^^^^
 *         rank, quantity, unit, of what
 */
export function readDuration(line: Line, at: number, floor: number, counted: Counted, unit: Unit): Draft {
  const hyphened = isDash(line, at - 1) && isJoined(line, at);
  const limit = hyphened ? articleOf(line, counted) : limitBefore(line, counted.a, floor);
  const draft = newValue(limit.a, at + 1, 'DURATION', durationOf(counted.amount, unit));
  draft.mod = limit.mod;
  if (!hyphened && !counted.article) draft.a = rankBefore(line, draft.a, floor);
  else if (hyphened && isWord(line, at + 1, 0)) return draft;
  draft.b = endOf(line, at, hyphened);
  return draft;
}

/** The article of `a ten-day visit` is the noun's. */
function articleOf(_line: Line, counted: Counted): { readonly a: number; readonly mod: string } {
  return { a: counted.a, mod: '' };
}

function endOf(line: Line, at: number, hyphened: boolean): number {
  let b = at + 1;
  if (isDash(line, b) && isWord(line, b + 1, LONG)) return b + 2;
  if (hyphened) return PERIOD[wordId(line, b)] === 1 ? b : b;
  if (isMark(line, b, 39) && isWord(line, b + 1, TIME)) return b + 2;
  if (isWord(line, b, LONG) || isWord(line, b, TIME)) b++;
  return ofWhat(line, b);
}

/** ` of fierce battles`, ` since the war`: what a duration was of. */
export function ofWhat(line: Line, b: number): number {
  if (isWord(line, b, OF)) {
    const end = nounPhraseEnd(line, b + 1);
    return end > b + 1 ? end : b;
  }
  if (SINCE[wordId(line, b)] === 1 && kindAt(line, b + 1) !== MARK && b + 1 < line.count)
    return clauseEnd(line, b + 1);
  return b;
}
