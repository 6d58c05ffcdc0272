import type { Draft } from '../draft.ts';
import { isMark, wordId, type Line } from '../words/line.ts';
import { wordSet } from '../words/word-table.ts';

const AHEAD = wordSet(
  'will ll shall won expected scheduled plans plan planned due slated set expects expect intends until by agreed promised vowed hopes wants intended tomorrow upcoming',
);
const FULL_STOP = 46;

/** Whether the sentence around a date looks ahead (1) or, as news do, back (-1): a word of the future stands near before it. */
export function turnOf(line: Line, draft: Draft): -1 | 1 {
  for (let at = draft.a - 1; at >= Math.max(0, draft.a - 14) && !isStop(line, at); at--) {
    if (AHEAD[wordId(line, at)] === 1) return 1;
  }
  return -1;
}

function isStop(line: Line, at: number): boolean {
  return isMark(line, at, FULL_STOP) || isMark(line, at, 10);
}
