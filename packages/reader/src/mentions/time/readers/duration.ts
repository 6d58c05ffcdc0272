import { newValue, type Draft, type Unit } from '../draft.ts';
import { isClearMonth } from '../words/calendar-words.ts';
import {
  isCapital,
  isDash,
  isJoined,
  isMark,
  isWord,
  kindAt,
  MARK,
  wordId,
  type Line,
} from '../words/line.ts';
import { clauseEnd, modifiesNoun, nounPhraseEnd } from '../words/phrase.ts';
import { durationOf } from '../words/unit-words.ts';
import { isArticle } from '../words/number-words.ts';
import { word, wordSet } from '../words/word-table.ts';
import { readMonthDate } from './month-date.ts';
import { limitBefore, rankBefore, type Counted } from './quantity.ts';

const OF = word('of');
const AGE = word('age');
const OLD = word('old');
const LONG = word('long');
const SINCE = wordSet('since following');
const PERIOD = wordSet('period span');
const TIME = word('time');
const FOR = word('for');
const THAT = word('that');
const FOLLOWED = word('followed');
const THE = word('the');
const FOLLOWING = wordSet('after before following');

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
  const limit = hyphened ? articleOf(line, at, counted, floor) : limitBefore(line, counted.a, floor);
  const draft = newValue(limit.a, at + 1, 'DURATION', durationOf(counted.amount, unit));
  draft.mod = limit.mod;
  draft.b = endOf(line, at, hyphened);
  if (isWord(line, draft.a - 1, FOR) || isWord(line, counted.a - 1, FOR)) draft.b = afterWhat(line, draft.b);
  if (!hyphened && !counted.article) draft.a = ranked(line, draft, floor);
  return draft;
}

/** The article of `a ten-day visit` is the noun's, that of `a ten-day period` the period's. */
function articleOf(
  line: Line,
  at: number,
  counted: Counted,
  floor: number,
): { readonly a: number; readonly mod: string } {
  const own = PERIOD[wordId(line, at + 1)] === 1 && counted.a - 1 >= floor && isArticle(line, counted.a - 1);
  return { a: own ? counted.a - 1 : counted.a, mod: '' };
}

/** A rank with its article, or an article alone where no noun takes it: `the first three years`, `the fifty years since`. */
function ranked(line: Line, draft: Draft, floor: number): number {
  const a = rankBefore(line, draft.a, floor);
  const lone = a === draft.a - 1 && isWord(line, a, THE);
  return lone && (modifiesNoun(line, draft.b) || isName(line, draft.b)) ? draft.a : a;
}

/** ` ' War` of `Thirty Years' War`. */
function isName(line: Line, b: number): boolean {
  return isMark(line, b, 39) && isCapital(line, b + 1);
}

/** ` after the landing`, ` before that`, ` following`, of a length that `for` leads. */
function afterWhat(line: Line, b: number): number {
  if (line.news || FOLLOWING[wordId(line, b)] !== 1) return b;
  return kindAt(line, b + 1) === MARK ? b + 1 : clauseEnd(line, b + 1);
}

function endOf(line: Line, at: number, hyphened: boolean): number {
  let b = at + 1;
  if (isDash(line, b) && isWord(line, b + 1, LONG)) return b + 2;
  if (hyphened) return PERIOD[wordId(line, b)] === 1 ? b + 1 : b;
  if (isMark(line, b, 39) && isWord(line, b + 1, TIME)) return b + 2;
  if (isWord(line, b, LONG) || isWord(line, b, TIME)) b++;
  return ofWhat(line, b);
}

/** ` of fierce battles`, ` since the war`: what a duration was of. */
export function ofWhat(line: Line, b: number): number {
  if (line.news) return b;
  if (isWord(line, b, THAT) && isWord(line, b + 1, FOLLOWED)) return b + 2;
  if (isWord(line, b, OF)) {
    const date = isClearMonth(line, b + 1) ? readMonthDate(line, b + 1) : null;
    if (date !== null) return date.b;
    const end = nounPhraseEnd(line, b + 1);
    return end > b + 1 ? end : b;
  }
  if (SINCE[wordId(line, b)] === 1 && kindAt(line, b + 1) !== MARK && b + 1 < line.count)
    return clauseEnd(line, b + 1);
  return b;
}
