import type { Draft } from '../draft.ts';
import { fromOf, isCapital, isMark, NEWLINE, toOf, wordId, type Line } from '../words/line.ts';
import { wordSet } from '../words/word-table.ts';

const AHEAD = wordSet(
  'will ll shall won expected scheduled begins starts opens plans plan planned due slated set expects expect intends until by agreed promised vowed hopes wants intended tomorrow upcoming',
);
const FULL_STOP = 46;

/** Whether the sentence around a date looks ahead (1) or, as news do, back (-1): a word of the future stands near before it. */
export function turnOf(line: Line, draft: Draft): -1 | 1 {
  for (let at = draft.a - 1; at >= Math.max(0, draft.a - 14) && !isStop(line, at); at--) {
    if (AHEAD[wordId(line, at)] === 1) return 1;
  }
  return -1;
}

/** A full stop before a capital letter, and no stop of an abbreviation such as `a.m.` */
function isStop(line: Line, at: number): boolean {
  if (isMark(line, at, NEWLINE)) return true;
  return (
    isMark(line, at, FULL_STOP) && isCapital(line, at + 1) && toOf(line, at - 1) - fromOf(line, at - 1) > 1
  );
}
