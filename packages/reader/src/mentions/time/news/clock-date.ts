import type { Draft } from '../draft.ts';
import { isWord, wordId, type Line } from '../words/line.ts';
import { word, wordSet } from '../words/word-table.ts';

const ON = word('on');
const ZONE = wordSet('edt est et pdt pst pt cdt cst ct mdt mst gmt utc bst cet');

/**
 * Clock times with their zone, and with the day right behind them as one: `9:30 a.m. EDT yesterday`; of `10 a.m. on Monday` the
 * clock time takes the day.
 */
export function joinClocks(line: Line, drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (let at = 0; at < drafts.length; at++) {
    const draft = drafts[at];
    if (draft === undefined) continue;
    joined.push(draft);
    if (!draft.part.includes(':')) continue;
    if (ZONE[wordId(line, draft.b)] === 1) draft.b++;
    const next = drafts[at + 1];
    if (next === undefined || !isDay(next)) continue;
    if (next.a === draft.b + 1 && isWord(line, draft.b, ON)) {
      joined[joined.length - 1] = { ...next, a: draft.a, b: draft.b, part: draft.part, type: 'TIME' };
      continue;
    }
    if (next.a !== draft.b) continue;
    joined[joined.length - 1] = { ...next, a: draft.a, part: draft.part, type: 'TIME' };
    at++;
  }
  return joined;
}

function isDay(draft: Draft): boolean {
  if (draft.part !== '') return false;
  return draft.kind === 'date'
    ? draft.grain === 'day' && draft.month > 0
    : draft.kind === 'relative' && draft.unit === 'D';
}
