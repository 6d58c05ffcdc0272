import type { Draft } from './draft.ts';
import { look, type Reader } from './reader.ts';

const WORTH: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** The number of a small roman numeral in lower case, `viii`; null where it is none. */
function romanNumber(text: string): number | null {
  let total = 0;
  let last = Infinity;
  for (let i = 0; i < text.length; i++) {
    const worth = WORTH[text.charAt(i)];
    if (worth === undefined) return null;
    const next = WORTH[text.charAt(i + 1)] ?? 0;
    if (worth > last) return null;
    total += worth < next ? -worth : worth;
    last = worth < next ? Infinity : worth;
  }
  return total > 0 ? total : null;
}

/** `an VIII`, `Year II` of the French Republic, or `II` after one of its months. */
export function readRepublicanYear(reader: Reader, draft: Draft): boolean {
  if (draft.year !== null || (draft.month !== null && draft.calendar !== 'french-republican')) return false;
  const isNamed = reader.tokens[reader.at]?.text === 'an' || look(reader, 'year') !== null;
  if (!isNamed && draft.calendar !== 'french-republican') return false;
  const at = reader.at + (isNamed ? 1 : 0);
  const token = reader.tokens[at];
  const year = token?.kind === 'word' ? romanNumber(token.text) : null;
  if (year === null) return false;
  draft.year = year;
  draft.calendar = 'french-republican';
  reader.at = at + 1;
  return true;
}

/** The month of `5.III.1821`: a roman numeral between a day and a year. */
export function readRomanMonth(reader: Reader, draft: Draft): boolean {
  if (draft.bare === null || draft.month !== null || draft.year !== null) return false;
  const [numeral, year] = reader.tokens.slice(reader.at, reader.at + 2);
  const month = numeral?.kind === 'word' ? romanNumber(numeral.text) : null;
  if (month === null || month > 12 || year?.kind !== 'number' || year.text.length < 3) return false;
  draft.month = month;
  draft.day = draft.bare;
  draft.bare = null;
  reader.at++;
  return true;
}
