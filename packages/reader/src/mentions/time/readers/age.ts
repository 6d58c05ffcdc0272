import { newValue, type Draft } from '../draft.ts';
import { isDash, type Line } from '../words/line.ts';
import { numberWord } from '../words/number-words.ts';

/** `at age seventy-nine`, `aged twelve`: the number word alone is the age. */
export function readSpelledAge(line: Line, at: number): Draft | null {
  const tens = numberWord(line, at + 1);
  if (tens === 0) return null;
  const units = tens >= 20 && isDash(line, at + 2) ? numberWord(line, at + 3) : 0;
  const compound = units > 0 && units < 10;
  return newValue(at + 1, compound ? at + 4 : at + 2, 'DURATION', `P${tens + (compound ? units : 0)}Y`);
}
