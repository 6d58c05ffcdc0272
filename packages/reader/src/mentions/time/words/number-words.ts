import { isDash, isNumber, isWord, numberAt, toOf, fromOf, wordId, type Line } from './line.ts';
import { word, wordMap } from './word-table.ts';

const UNITS = wordMap({
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
});
const TENS = wordMap({
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
});
const HUNDRED = word('hundred');
const DOZEN = word('dozen');
const AND = word('and');
const A = word('a');
const AN = word('an');
const HALF = word('half');

/** A quantity that ends before a token. `amount` is NaN for "some". */
export interface Quantity {
  /** Its first token. */
  readonly a: number;
  readonly amount: number;
}

/** Vague quantities: `few`, `several`. */
export const VAGUE = wordMap({
  dozens: 1,
  hundreds: 1,
  thousands: 1,
  scores: 1,
  few: 1,
  several: 1,
  many: 1,
  some: 1,
  couple: 1,
  numerous: 1,
  countless: 1,
  various: 1,
  multiple: 1,
});

/** The number written in the words or digits that end before token `end`, or null. */
export function quantityBefore(line: Line, end: number, floor: number): Quantity | null {
  const at = end - 1;
  if (at < floor) return null;
  if (isNumber(line, at)) return { a: at, amount: decimalAt(line, at) };
  return wordsBefore(line, at, floor);
}

function wordsBefore(line: Line, at: number, floor: number): Quantity | null {
  const id = wordId(line, at);
  const unit = UNITS[id] ?? 0;
  const tens = TENS[id] ?? 0;
  if (unit > 0 && unit < 10) {
    const dash = isDash(line, at - 1) ? at - 2 : at - 1;
    const before = dash >= floor ? (TENS[wordId(line, dash)] ?? 0) : 0;
    if (before > 0) return { a: dash, amount: before + unit };
  }
  if (unit + tens > 0) return { a: at, amount: unit + tens };
  if (id === HUNDRED || id === DOZEN) return multiple(line, at, floor, id === HUNDRED ? 100 : 12);
  if (id === HALF) return halfBefore(line, at, floor);
  return null;
}

function multiple(line: Line, at: number, floor: number, by: number): Quantity {
  const id = at - 1 >= floor ? wordId(line, at - 1) : 0;
  const unit = UNITS[id] ?? 0;
  if (unit > 0) return { a: at - 1, amount: unit * by };
  return id === A ? { a: at - 1, amount: by } : { a: at, amount: by };
}

/** `two and a half`, `one-and-a-half`. */
function halfBefore(line: Line, at: number, floor: number): Quantity | null {
  let article = at - 1;
  if (isDash(line, article)) article--;
  if (!isWord(line, article, A)) return null;
  let and = article - 1;
  if (isDash(line, and)) and--;
  if (!isWord(line, and, AND)) return null;
  const whole = isDash(line, and - 1) ? and - 2 : and - 1;
  if (whole < floor) return null;
  if (isNumber(line, whole)) return { a: whole, amount: decimalAt(line, whole) + 0.5 };
  const units = UNITS[wordId(line, whole)] ?? 0;
  return units > 0 ? { a: whole, amount: units + 0.5 } : null;
}

/** A number token's value with decimals, NaN where it is too long to be one. */
function decimalAt(line: Line, at: number): number {
  const whole = numberAt(line, at);
  if (whole >= 0) return whole;
  return toOf(line, at) - fromOf(line, at) > 12
    ? Number.NaN
    : Number(line.text.slice(fromOf(line, at), toOf(line, at)).replaceAll(',', ''));
}

/** Whether a token is `a` or `an`. */
export function isArticle(line: Line, at: number): boolean {
  const id = wordId(line, at);
  return id === A || id === AN;
}

/** The number a lone word says (`twelve`, `fifty`), 0 for none. */
export function numberWord(line: Line, at: number): number {
  const id = wordId(line, at);
  return (UNITS[id] ?? 0) + (TENS[id] ?? 0);
}
