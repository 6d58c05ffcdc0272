import type { Draft } from '../draft.ts';
import { isDash, isWord, wordId, type Line } from '../words/line.ts';
import { word } from '../words/word-table.ts';

const THE = word('the');
const TO = word('to');
const PERIOD = word('period');
const QUARTER = word('quarter');

/** `the December quarter`, `the April-June period`, `the January-to-March quarter`: the quarter that ends with the month. */
export function fitQuarter(line: Line, draft: Draft, next: Draft | undefined): void {
  if (draft.year !== null || draft.day > 0) return;
  const last = isMonthTo(line, draft, next) ? next : draft;
  if (last === undefined || !isQuarter(line, last, last.month - draft.month)) return;
  draft.a = isWord(line, draft.a - 1, THE) ? draft.a - 1 : draft.a;
  draft.b = last.b + 1;
  draft.season = `Q${Math.ceil(last.month / 3)}`;
  draft.month = 0;
  draft.grain = 'quarter';
  draft.joint = '';
}

function isQuarter(line: Line, last: Draft, months: number): boolean {
  const noun = wordId(line, last.b);
  return noun === QUARTER ? months === 0 || months === 2 : noun === PERIOD && months === 2;
}

/** Whether a month is joined to the next by a dash or by `-to-`. */
function isMonthTo(line: Line, draft: Draft, next: Draft | undefined): boolean {
  if (next?.grain !== 'month' || !isDash(line, draft.b)) return false;
  const gap = next.a - draft.b;
  return gap === 1 || (gap === 3 && isWord(line, draft.b + 1, TO) && isDash(line, draft.b + 2));
}
