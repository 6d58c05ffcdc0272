import { abbreviationKind, isMonth, isNumbered, isRegnal, isStarter } from './abbreviations.ts';
import { isSpace, skipSpace } from './lines.ts';

/** The stretch that is split: `plain` and the block's range in it. */
export interface Stretch {
  readonly plain: string;
  readonly from: number;
  readonly to: number;
}

/** A run of stops with the closing marks behind it: `from` is the first stop, `marks` where the closing marks begin, `to` behind them. */
export interface Stop {
  readonly from: number;
  readonly marks: number;
  readonly to: number;
}

/**
 * Whether a run of stops ends a sentence; `start` is where the sentence begins.
 *
 *     … taken by Gen. Haller.” The next …
 *                  ^no      ^from ^next
 */
export function endsSentence(stretch: Stretch, stop: Stop, start: number): boolean {
  const { plain, to } = stretch;
  const next = skipSpace(plain, stop.to, to);
  if (next >= to) return true;
  if (isIdeographic(plain.charCodeAt(stop.from))) return true;
  const opening = skipOpening(plain, next, to);
  if (next === stop.to) return stop.marks === stop.to && isFused(stretch, stop, next);
  if (!canOpen(plain, opening, to)) return false;
  if (insideBracket(plain, stop, start)) return false;
  const word = wordAt(plain, opening, to);
  const mark = plain[stop.from];
  if (mark === '…' || stop.marks - stop.from > 2) return afterEllipsis(stretch, stop, word);
  if (mark !== '.') return !isSaidBy(stretch, stop, opening);
  return afterFullStop(stretch, stop, start, opening, word);
}

function isIdeographic(code: number): boolean {
  return code === 0x3002 || code === 0xff01 || code === 0xff1f;
}

/** Behind opening quotes, brackets and dashes that may stand before the first word. */
function skipOpening(plain: string, from: number, to: number): number {
  let at = from;
  while (at < to && at < from + 8 && /[\p{Ps}\p{Pi}"'„‚¿¡»«\s]/u.test(plain[at]!)) at++;
  return at;
}

/** A sentence opens with a capital, a digit, or a letter of a script that has no capitals. */
function canOpen(plain: string, at: number, to: number): boolean {
  if (at >= to) return false;
  const letter = String.fromCodePoint(plain.codePointAt(at)!);
  return /[\p{Lu}\p{Lt}\p{Lo}\p{Nd}\p{So}#§$£€]/u.test(letter);
}

/** `(sic!) The`: a bracket that opened inside the sentence and closes behind the stop belongs to it. */
function insideBracket(plain: string, stop: Stop, start: number): boolean {
  let closing = stop.marks;
  while (closing < stop.to && !/[)\]]/.test(plain[closing]!)) closing++;
  if (closing === stop.to) return false;
  const first = Math.max(start, stop.from - 400);
  const opening = plain.slice(first, stop.from).lastIndexOf(plain[closing] === ')' ? '(' : '[');
  return opening >= 0 && first + opening > start;
}

/** `the war.The`: the space was forgotten between two common words. */
function isFused({ plain, to }: Stretch, stop: Stop, next: number): boolean {
  if (stop.marks - stop.from > 1) return false;
  const before = plain.slice(Math.max(0, stop.from - 3), stop.from);
  return /^[\p{Ll}]{3}$/u.test(before) && isStarter(wordAt(plain, next, to)) && /\p{Lu}/u.test(plain[next]!);
}

function afterEllipsis({ plain }: Stretch, stop: Stop, word: string): boolean {
  const spaced = isSpace(plain.charCodeAt(stop.from - 1));
  return !spaced || isStarter(word) || stop.marks - stop.from > 3;
}

const SAID =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]{0,30}\s){1,3}(?:asked|said|replied|exclaimed|wrote|cried|declared|demanded|answered|added|shouted|remarked|thundered|wondered)(?![\p{L}])/u;

/** `“Who will hold it?” Haller asked.` goes on behind the closing mark. */
function isSaidBy({ plain, to }: Stretch, stop: Stop, opening: number): boolean {
  return stop.to > stop.marks && SAID.test(plain.slice(opening, Math.min(to, opening + 120)));
}

function afterFullStop(stretch: Stretch, stop: Stop, start: number, opening: number, word: string): boolean {
  const { plain, to } = stretch;
  if (stop.to > stop.marks) return !closesAbbreviation(stretch, stop, start, word);
  const from = wordStart(plain, stop.from, Math.max(start, stretch.from));
  const before = plain.slice(from, stop.from);
  const isDigit = /\d/.test(plain[opening]!);
  if (/^\d+$/.test(before)) return afterNumber(plain, from, before, start, word);
  if (isInitial(before)) return afterInitial(plain, from, before, start, word, opening, to);
  const kind = abbreviationKind(before);
  if (kind === null) return !isDotted(before) || isStarter(word);
  if (kind === 'title' || kind === 'never') return false;
  if (before === 'no' && !isDigit) return true;
  if (/^[ap]\.m$/i.test(before)) return !isDigit && !isTimeWord(word);
  return !isDigit && isStarter(word);
}

/** What may follow an hour: `3 a.m. Moscow time`, `9 p.m. Sunday`. */
function isTimeWord(word: string): boolean {
  return /^(?:\p{Lu}{2,4}|.{2,6}day|Eastern|Central|Pacific|Moscow|London|Paris|Berlin|Greenwich|Zulu)$/u.test(
    word,
  );
}

/** `(the U.S.) Army`, `“… Co.” Then`: what an abbreviation would decide, it decides behind closing marks too. */
function closesAbbreviation(stretch: Stretch, stop: Stop, start: number, word: string): boolean {
  const from = wordStart(stretch.plain, stop.from, Math.max(start, stretch.from));
  const before = stretch.plain.slice(from, stop.from);
  return (isDotted(before) || abbreviationKind(before) !== null) && !isStarter(word);
}

/** `1. The` at the start of a sentence, behind a colon or in a label (`Phase 1.`) counts it; `16. December` is a day; a year ends its sentence. */
function afterNumber(plain: string, from: number, number: string, start: number, word: string): boolean {
  if (number.length > 2) return true;
  if (isMonth(word)) return false;
  const before = plain.slice(start, from);
  if (before.length > 20) return !/[:;,]\s{1,9}$/.test(plain.slice(from - 10, from));
  return (
    !/^["'“‘(\s]*(?:\p{Lu}\p{L}+\s)?$/u.test(before) ||
    (!isNumbered(before.replace(/[^\p{L}]/gu, '')) && /\p{L}/u.test(before))
  );
}

function isInitial(word: string): boolean {
  return /^\p{Lu}\p{M}?$/u.test(word);
}

function afterInitial(
  plain: string,
  from: number,
  letter: string,
  start: number,
  word: string,
  opening: number,
  to: number,
): boolean {
  const previous = wordBefore(plain, from, start);
  const isNextInitial = word.length === 1 && plain[opening + 1] === '.';
  if (isNextInitial) return false;
  if (/^[IVX]$/.test(letter)) {
    if (isNumbered(previous)) return true;
    if (letter === 'I' && isRegnal(previous) && /(?:^|\s)\p{Ll}/u.test(plain.slice(start, from))) return true;
  }
  return isStarter(word) && opening + word.length < to;
}

/** `U.S`, `P.G.T`, `e.g`: letters divided by stops. */
function isDotted(word: string): boolean {
  return /^\p{L}{1,2}(\.\p{L}{1,2})+$/u.test(word);
}

/** Where the word that ends at `to` begins: letters, digits, stops and apostrophes, at most 20 units back. */
function wordStart(plain: string, to: number, start: number): number {
  let at = to;
  while (at > start && to - at < 20 && /[\p{L}\p{M}\p{Nd}.§]/u.test(plain[at - 1]!)) at--;
  return at;
}

function wordBefore(plain: string, at: number, start: number): string {
  let end = at;
  while (end > start && isSpace(plain.charCodeAt(end - 1))) end--;
  return plain.slice(wordStart(plain, end, start), end);
}

/** The letters from `at` on, at most 20. */
export function wordAt(plain: string, at: number, to: number): string {
  let end = at;
  while (end < to && end - at < 20 && /[\p{L}\p{M}]/u.test(plain[end]!)) end++;
  return plain.slice(at, end);
}
