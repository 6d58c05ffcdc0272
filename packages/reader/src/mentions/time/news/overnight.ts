import { dayOf } from '@regesta/time';
import type { Draft } from '../draft.ts';
import { wordId, type Line } from '../words/line.ts';
import { word } from '../words/word-table.ts';
import { setDay } from './set-date.ts';
import { inOneSentence, type Told } from './told.ts';

const OVERNIGHT = word('overnight');
const THE = word('the');

/** Whether a draft is `overnight` or `the night`, of no day yet. */
export function isOvernight(line: Line, draft: Draft): boolean {
  if (draft.kind === 'value') return draft.part === '' && wordId(line, draft.b - 1) === OVERNIGHT;
  return (
    draft.kind === 'relative' &&
    draft.part === 'TNI' &&
    draft.shift === 0 &&
    wordId(line, draft.b - 2) === THE
  );
}

/** The night of the day that the sentence has told, else the one before the document. */
export function overnight(line: Line, draft: Draft, document: number, told: Told): void {
  const day = told.day;
  const here = day?.year != null && inOneSentence(line, day.b, draft.a);
  setDay(draft, here ? dayOf(day.year ?? 0, day.month, day.day) : document - 1);
  draft.part = 'TNI';
  draft.type = 'TIME';
}
