import { newDate, type Draft } from '../draft.ts';
import { isDash, type Line } from '../words/line.ts';
import { numberWord } from '../words/number-words.ts';

/** A year as it is spoken, in news: `nineteen ninety-two`, `nineteen eighty eight`. */
export function readSpelledYear(line: Line, at: number): Draft | null {
  const century = numberWord(line, at);
  const tens = numberWord(line, at + 1);
  if (!line.news || tens < 10) return null;
  const dash = isDash(line, at + 2) ? 1 : 0;
  const units = tens >= 20 ? numberWord(line, at + 2 + dash) : 0;
  const spoken = units > 0 && units < 10;
  const draft = newDate(at, spoken ? at + 3 + dash : at + 2, 'year');
  draft.year = century * 100 + tens + (spoken ? units : 0);
  return draft;
}
