import { isDash, isJoined, isWord, kindAt, WORD, wordId, type Line } from '../words/line.ts';
import { isArticle, quantityBefore, VAGUE } from '../words/number-words.ts';
import { endsInEd, isFunction } from '../words/phrase.ts';
import { word, wordMap, wordSet } from '../words/word-table.ts';

const OF = word('of');
const THE = word('the');
const HALF = word('half');
const BETWEEN = wordSet(
  'bloody short long full consecutive more whole entire additional single further mere good solid brief busy straight successive working such hard bitter fierce',
);

/** First, last, next, past: what a number of units may be counted as. */
export const RANK = wordSet(
  'first last next past previous following final early coming intervening ensuing recent late closing opening preceding latter later remaining subsequent initial',
);

/** The quantity before a unit. */
export interface Counted {
  readonly a: number;
  /** NaN where it is "some". */
  readonly amount: number;
  /** It is `a` or `an`. */
  readonly article: boolean;
}

/** The quantity before a unit at `at`: `two`, `12`, `a few`, `several`, `a`, with an adjective or a hyphen between; null for none. */
export function countedBefore(line: Line, at: number, floor: number): Counted | null {
  const end = isDash(line, at - 1) && isJoined(line, at) ? at - 1 : at;
  const near = countBefore(line, end, floor);
  if (near !== null || end - 2 < floor || BETWEEN[wordId(line, end - 1)] !== 1) return near;
  return countBefore(line, end - 1, floor);
}

function countBefore(line: Line, end: number, floor: number): Counted | null {
  const number = quantityBefore(line, end, floor);
  if (number !== null) return { a: number.a, amount: number.amount, article: false };
  const at = end - 1;
  if (at < floor) return null;
  if (line.news && isWord(line, at, HALF))
    return { a: at - 1 >= floor && isArticle(line, at - 1) ? at - 1 : at, amount: 0.5, article: true };
  if (isArticle(line, at)) {
    const half = at - 1 >= floor && isWord(line, at - 1, HALF);
    return { a: half ? at - 1 : at, amount: half ? 0.5 : 1, article: true };
  }
  const vague = isWord(line, at, OF) && at - 1 >= floor ? at - 1 : at;
  if (VAGUE[wordId(line, vague)] !== 1) return null;
  return {
    a: vague - 1 >= floor && isArticle(line, vague - 1) ? vague - 1 : vague,
    amount: Number.NaN,
    article: false,
  };
}

/** Words that limit a quantity, and the TIMEX modifier of a duration and of an offset. */
const LIMIT = wordMap({
  about: 1,
  around: 1,
  approximately: 1,
  roughly: 1,
  some: 2,
  nearly: 3,
  almost: 3,
  under: 3,
  over: 4,
  only: 5,
  just: 5,
  barely: 5,
  exactly: 5,
  fully: 5,
  another: 5,
});
const OVER = wordSet('over under around about');
const LIMIT_MOD = ['', 'APPROX', 'APPROX', 'LESS_THAN', 'MORE_THAN', ''] as const;
const THAN = word('than');
const LESS = wordSet('less fewer');
const MORE = word('more');
const AT = word('at');
const LEAST = word('least');
const MOST = word('most');
const UP = word('up');
const TO = word('to');
const NO = word('no');
const A = word('a');
const MERE = word('mere');

/** The words that limit what begins at `a`: `less than`, `over`, `about`, `at least`; their first token and the modifier. */
export interface Limit {
  readonly a: number;
  readonly mod: string;
}

export function limitBefore(line: Line, a: number, floor: number): Limit {
  const at = a - 1;
  if (at < floor) return { a, mod: '' };
  const id = wordId(line, at);
  const limit = LIMIT[id] ?? 0;
  if (limit > 0 && OVER[id] === 1 && !isLimit(line, at)) return { a, mod: '' };
  if (limit > 0) {
    const just = at - 1 >= floor && (LIMIT[wordId(line, at - 1)] ?? 0) === 5 ? at - 1 : at;
    return { a: just, mod: LIMIT_MOD[limit] ?? '' };
  }
  return at - 1 < floor ? { a, mod: '' } : twoWordLimit(line, a, id, floor);
}

/** `for over nine months` limits, `sorties over 42 days` does not: the word before a limit is a preposition or a verb. */
function isLimit(line: Line, at: number): boolean {
  return at === 0 || kindAt(line, at - 1) !== WORD || isFunction(line, at - 1) || endsInEd(line, at - 1);
}

function twoWordLimit(line: Line, a: number, id: number, floor: number): Limit {
  const before = wordId(line, a - 2);
  if (id === THAN) return thanLimit(line, a, before, floor);
  if (before === AT && id === LEAST) return { a: a - 2, mod: 'EQUAL_OR_MORE' };
  if (before === AT && id === MOST) return { a: a - 2, mod: 'EQUAL_OR_LESS' };
  if (before === UP && id === TO) return { a: a - 2, mod: 'EQUAL_OR_LESS' };
  if (before === A && id === MERE) return { a: a - 2, mod: '' };
  return { a, mod: '' };
}

function thanLimit(line: Line, a: number, before: number, floor: number): Limit {
  const no = a - 3 >= floor && isWord(line, a - 3, NO);
  if (LESS[before] === 1) return { a: no ? a - 3 : a - 2, mod: no ? 'EQUAL_OR_MORE' : 'LESS_THAN' };
  if (before === MORE) return { a: no ? a - 3 : a - 2, mod: no ? 'EQUAL_OR_LESS' : 'MORE_THAN' };
  return { a, mod: '' };
}

/** `the first`, `the next`, `last` before a quantity or unit; the first token, or `a` itself where none stands. */
export function rankBefore(line: Line, a: number, floor: number): number {
  if (isArticle(line, a)) return a;
  if (a - 1 < floor || RANK[wordId(line, a - 1)] !== 1)
    return isWord(line, a - 1, THE) && a - 1 >= floor ? a - 1 : a;
  return a - 2 >= floor && isDeterminer(line, a - 2) ? a - 2 : a - 1;
}

const DETERMINER = wordSet('the his her its their our my these those this that');

/** Whether a token is `the` or a word in its place. */
export function isDeterminer(line: Line, at: number): boolean {
  return DETERMINER[wordId(line, at)] === 1;
}
