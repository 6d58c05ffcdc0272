import { dayOfRepublican, formatDay } from '@regesta/time/days';
import { newValue, type Draft } from '../draft.ts';
import { isCapital, isWord, kindAt, WORD, type Line } from '../words/line.ts';
import { word } from '../words/word-table.ts';

const THE = word('the');
const YEAR = word('year');
const DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** `the Year VIII` of the French Republic: TIMEX has no value for it, but its days are known. */
export function readRepublicanYear(line: Line, at: number, floor: number): Draft | null {
  if (!isWord(line, at, YEAR) || !isCapital(line, at) || at - 1 < floor || !isWord(line, at - 1, THE))
    return null;
  const year = romanAt(line, at + 1);
  const first = dayOfRepublican(year, 1, 1);
  if (first === null) return null;
  const last = (dayOfRepublican(year + 1, 1, 1) ?? first + 100) - 1;
  const draft = newValue(at - 1, at + 2, 'DATE', '');
  draft.calendar = 'french-republican';
  draft.known = { edtf: `[${formatDay(first)}..${formatDay(last)}]`, first, last, instant: true };
  return draft;
}

/** A Roman number up to 38, 0 where the token is none. */
function romanAt(line: Line, at: number): number {
  if (kindAt(line, at) !== WORD) return 0;
  const text = line.text.slice(line.from[at], line.to[at]);
  if (text.length > 6) return 0;
  let value = 0;
  for (let unit = 0; unit < text.length; unit++) {
    const digit = DIGITS[text.charAt(unit)] ?? 0;
    if (digit === 0) return 0;
    value += digit < (DIGITS[text.charAt(unit + 1)] ?? 0) ? -digit : digit;
  }
  return value;
}
