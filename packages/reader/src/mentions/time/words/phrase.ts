import { isMark, kindAt, MARK, wordId, type Line } from './line.ts';
import { word, wordSet } from './word-table.ts';

/** Words that are no noun: what stands before one of them does not modify it. */
const FUNCTION = wordSet(
  `and or but nor so yet of in on at by to for from with without against after before during since until till when while where
  who whom whose which that as if than because although though however there here then thus also only just not no both
  was were is are be been being has had have did do does could would should might must may can will shall
  he she it they we you i his her its their our my this these those the a an all some any each another other
  into onto over under between among through throughout across along around about near off out up down upon within toward towards via
  saw brought began ended came went led left made took gave became found found followed marked broke fell held met won lost ran sent set`,
);
const AND = word('and');

/** Whether the word at a token is a function word or a common verb: no noun that a time before it could modify. */
export function isFunction(line: Line, at: number): boolean {
  return FUNCTION[wordId(line, at)] === 1;
}

/** Whether a time that ends at token `b` stands before a noun and modifies it: `summer offensive`, `1860 election`. */
export function modifiesNoun(line: Line, b: number): boolean {
  if (isMark(line, b, 34) && line.from[b] !== line.to[b - 1] && kindAt(line, b + 1) === 1) return true;
  if (kindAt(line, b) !== 1)
    return (
      line.kind[b] === MARK &&
      isMark(line, b, 45) &&
      kindAt(line, b + 1) === 1 &&
      line.from[b] === line.to[b - 1]
    );
  if (isFunction(line, b)) return false;
  return !endsInEd(line, b) && !endsInLy(line, b);
}

/** `served`, `attacked`: verbs, for the most part. */
export function endsInEd(line: Line, at: number): boolean {
  const to = line.to[at] ?? 0;
  return (
    line.text.charCodeAt(to - 1) === 100 &&
    line.text.charCodeAt(to - 2) === 101 &&
    to - (line.from[at] ?? 0) > 3
  );
}

function endsInLy(line: Line, at: number): boolean {
  const to = line.to[at] ?? 0;
  return (
    line.text.charCodeAt(to - 1) === 121 &&
    line.text.charCodeAt(to - 2) === 108 &&
    to - (line.from[at] ?? 0) > 4
  );
}

const STOPS = wordSet(
  `when while which who whom because although though where but before after until since as if than so was were is are had has have did would could
  will can may might shall should began ended brought came left made took gave became found led went fell it he she they we there into onto for on at by with against between during through over under`,
);
const IN = word('in');
const OF = word('of');

/** The end of a noun phrase that begins at a token: up to a mark, a verb, a conjunction or a preposition other than `of` and `in`. */
export function nounPhraseEnd(line: Line, at: number): number {
  let next = at;
  const limit = Math.min(line.count, at + 14);
  while (next < limit && goesOn(line, next, at)) next++;
  while (
    next > at &&
    (wordId(line, next - 1) === OF || wordId(line, next - 1) === IN || isArticleWord(line, next - 1))
  )
    next--;
  return next;
}

const ARTICLES = wordSet('the a an his her its their and');

function isArticleWord(line: Line, at: number): boolean {
  return ARTICLES[wordId(line, at)] === 1;
}

function goesOn(line: Line, at: number, from: number): boolean {
  const kind = kindAt(line, at);
  if (kind === MARK)
    return isMark(line, at, 39) || (isMark(line, at, 45) && line.from[at] === line.to[at - 1]);
  if (kind !== 1) return kind === 2;
  const id = wordId(line, at);
  if (id === AND) return andGoesOn(line, at);
  if (STOPS[id] === 1) return false;
  return at === from || !(endsInEd(line, at) && line.id[at - 1] === 0 && kindAt(line, at - 1) === 1);
}

/** `conflict and neglect` before a mark is one phrase. */
function andGoesOn(line: Line, at: number): boolean {
  return (
    kindAt(line, at + 1) === 1 &&
    (kindAt(line, at + 2) === MARK || at + 2 >= line.count) &&
    !isFunction(line, at + 1)
  );
}

const CLAUSE_STOPS = wordSet('and but there when while which who because although though');

/** The end of a clause that begins at a token: up to a mark or a conjunction, 16 tokens at most. */
export function clauseEnd(line: Line, at: number): number {
  let next = at;
  const limit = Math.min(line.count, at + 16);
  while (next < limit && !endsClause(line, next)) next++;
  return next;
}

function endsClause(line: Line, at: number): boolean {
  if (kindAt(line, at) === MARK)
    return !isMark(line, at, 39) && !(isMark(line, at, 45) && line.from[at] === line.to[at - 1]);
  return CLAUSE_STOPS[wordId(line, at)] === 1;
}
