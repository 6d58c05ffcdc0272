import { isStarter } from './abbreviations.ts';
import { fullStopEnds, type Junction, type Stop } from './full-stop.ts';
import { isSpace, skipSpace } from './lines.ts';
import { wordAt } from './word-at.ts';

/**
 * Whether a run of stops ends a sentence; `start` is where the sentence begins, `to` where its block ends.
 *
 *     … taken by Gen. Haller.” The next …
 *                   ^no     ^yes
 */
export function endsSentence(plain: string, to: number, stop: Stop, start: number): boolean {
  const next = skipSpace(plain, stop.to, to);
  if (next >= to || isIdeographic(plain.charCodeAt(stop.from))) return true;
  if (next === stop.to) return isFused(plain, to, stop);
  const opening = skipOpening(plain, next, to);
  if (!canOpen(plain, opening, to) || isInBracket(plain, stop, start)) return false;
  const junction = { plain, start, stop, opening, word: wordAt(plain, opening, to), to };
  if (plain[stop.from] === '…' || stop.marks - stop.from > 2) return ellipsisEnds(junction);
  return plain[stop.from] === '.' ? fullStopEnds(junction) : !isSaidBy(junction);
}

function isIdeographic(code: number): boolean {
  return code === 0x3002 || code === 0xff01 || code === 0xff1f;
}

/** Behind opening quotes and brackets that may stand before the first word. */
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
function isInBracket(plain: string, stop: Stop, start: number): boolean {
  const closing = /[)\]]/.exec(plain.slice(stop.marks, Math.min(stop.to, stop.marks + 20)))?.[0];
  if (closing === undefined) return false;
  const first = Math.max(start, stop.from - 400);
  const opening = plain.slice(first, stop.from).lastIndexOf(closing === ')' ? '(' : '[');
  return opening >= 0 && first + opening > start;
}

/** `the war.The`: the space was forgotten between two common words. */
function isFused(plain: string, to: number, stop: Stop): boolean {
  if (stop.to - stop.from > 1 || !/\p{Lu}/u.test(plain[stop.to]!)) return false;
  const before = plain.slice(Math.max(0, stop.from - 3), stop.from);
  return /^\p{Ll}{3}$/u.test(before) && isStarter(wordAt(plain, stop.to, to));
}

/** Three stops end a sentence where they touch its last word, or before a word that opens one. */
function ellipsisEnds({ plain, stop, word }: Junction): boolean {
  return !isSpace(plain.charCodeAt(stop.from - 1)) || isStarter(word) || stop.marks - stop.from > 3;
}

const SAID =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]{0,30}\s){1,3}(?:asked|said|replied|exclaimed|wrote|cried|declared|demanded|answered|added|shouted|remarked|thundered|wondered)(?!\p{L})/u;

/** `“Who will hold it?” Haller asked.` goes on behind the closing mark. */
function isSaidBy({ plain, stop, opening, to }: Junction): boolean {
  return stop.to > stop.marks && SAID.test(plain.slice(opening, Math.min(to, opening + 120)));
}
