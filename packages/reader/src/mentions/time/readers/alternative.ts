import { newValue, type Draft } from '../draft.ts';
import { isDash, isWord, type Line } from '../words/line.ts';
import { quantityBefore } from '../words/number-words.ts';
import { word } from '../words/word-table.ts';

const OR = word('or');
const TO = word('to');

/** The first of two quantities of one unit: `ten` of `ten or fifteen years`; null where there is none. */
export function readAlternative(line: Line, draft: Draft, floor: number): Draft | null {
  if (draft.type !== 'DURATION' || draft.value === '' || draft.value.includes('X')) return null;
  const joint = draft.a - 1;
  if (!isWord(line, joint, OR) && !isWord(line, joint, TO) && !isDash(line, joint)) return null;
  const first = quantityBefore(line, joint, floor);
  if (first === null || !/\d/.test(draft.value)) return null;
  return newValue(first.a, joint, 'DURATION', draft.value.replace(/[\d.]+/, String(first.amount)));
}
