import { abbreviationKind, isMonth, isNumbered, isRegnal, isStarter } from './abbreviations.ts';
import { skipSpace } from './lines.ts';
import { wordBefore, wordStart } from './word-at.ts';

/** A run of stops with the closing marks behind it: `from` is the first stop, `marks` where the closing marks begin, `to` behind them. */
export interface Stop {
  readonly from: number;
  readonly marks: number;
  readonly to: number;
}

/** A stop between the sentence it may end and the word that may open the next. */
export interface Junction {
  readonly plain: string;
  /** Where the sentence begins. */
  readonly start: number;
  readonly stop: Stop;
  /** Where the next word begins, behind quotation marks and brackets; and its letters. */
  readonly opening: number;
  readonly word: string;
  /** Where the block ends. */
  readonly to: number;
}

/** Whether a single full stop ends a sentence, by the word before it and the word behind. */
export function fullStopEnds(junction: Junction): boolean {
  const { plain, start, stop, opening, word } = junction;
  const from = wordStart(plain, stop.from, start);
  const before = plain.slice(from, stop.from);
  const isDigit = /\d/.test(plain[opening]!);
  if (stop.to > stop.marks) return !isShortened(before) || isStarter(word);
  if (/^\d+$/.test(before)) return numberEnds(junction, from, before);
  if (/^\p{Lu}\p{M}?$/u.test(before)) return initialEnds(junction, from, before);
  const kind = abbreviationKind(before);
  if (kind === null) return !isDotted(before) || isStarter(word);
  if (kind === 'title' || kind === 'never') return false;
  if (before === 'no' && !isDigit) return true;
  if (/^[ap]\.m$/i.test(before)) return !isDigit && !isTimeWord(word);
  return !isDigit && isStarter(word);
}

function isShortened(word: string): boolean {
  return isDotted(word) || abbreviationKind(word) !== null;
}

/** `U.S`, `P.G.T`, `e.g`: letters divided by stops. */
function isDotted(word: string): boolean {
  return /^\p{L}{1,2}(\.\p{L}{1,2})+$/u.test(word);
}

/** What may follow an hour: `3 a.m. Moscow time`, `9 p.m. Sunday`. */
function isTimeWord(word: string): boolean {
  return /^(?:\p{Lu}{2,4}|.{2,6}day|Eastern|Central|Pacific|Moscow|London|Paris|Berlin|Greenwich|Zulu)$/u.test(
    word,
  );
}

/** A year ends its sentence; `16. December` is a day; `1. The`, `: 1. The` and `Phase 1. The` count what follows. */
function numberEnds({ plain, start, word }: Junction, from: number, number: string): boolean {
  if (number.length > 2) return true;
  if (isMonth(word)) return false;
  if (/[:;,]\s{1,9}$/.test(plain.slice(Math.max(start, from - 10), from))) return false;
  const label = from - start > 20 ? null : /^["'“‘(\s]*(\p{Lu}\p{L}+\s)?$/u.exec(plain.slice(start, from));
  return label === null || (label[1] !== undefined && !isNumbered(label[1].trim()));
}

/** `J. Holm` goes on; `World War I. Then`, `under Charles V. The` and `Plan B. It` end. */
function initialEnds({ plain, start, opening, word, to }: Junction, from: number, letter: string): boolean {
  if (word.length === 1 && plain[opening + 1] === '.') return false;
  const previous = wordBefore(plain, from, start);
  if (/^[IVX]$/.test(letter) && isNumbered(previous)) return true;
  if (letter === 'I' && isRegnal(previous) && hasSmallWord(plain, start, from)) return true;
  return isStarter(word) && opening + word.length < to;
}

/** Whether the sentence holds more than a name: a word in small letters shortly before. */
function hasSmallWord(plain: string, start: number, from: number): boolean {
  return /(?:^|\s)\p{Ll}/u.test(plain.slice(skipSpace(plain, Math.max(start, from - 200), from), from));
}
