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
    toClock(draft);
    joined.push(draft);
    if (!draft.part.includes(':')) continue;
    if (isZone(line, draft.b)) draft.b++;
    const next = drafts[at + 1];
    if (next !== undefined && takePartBehind(line, draft, next)) {
      joined[joined.length - 1] = isDayPart(next)
        ? { ...next, a: draft.a, part: draft.part, type: 'TIME' }
        : draft;
      at++;
      continue;
    }
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

/** `noon`, `midnight` alone are clock times of a day yet to be found. */
function toClock(draft: Draft): void {
  if (draft.kind !== 'value' || !/T\d\d:/.test(draft.value)) return;
  Object.assign(draft, { kind: 'date', part: draft.value.slice(draft.value.indexOf('T')), value: '' });
}

const LATE = /^T(AF|EV|NI)$/;
const IN = wordSet('in at');

/** `7:30 in the morning`, `9 o'clock tonight`: takes the words behind, and their half of the day. */
function takePartBehind(line: Line, draft: Draft, next: Draft): boolean {
  const between = next.a - draft.b;
  const part = next.kind === 'value' ? next.value.slice(-3) : next.part;
  if (!/^T[A-Z]{2}$/.test(part) || (between !== 0 && !(between === 1 && IN[wordId(line, draft.b)] === 1)))
    return false;
  const hour = Number(draft.part.slice(1, 3));
  if (LATE.test(part) && hour < 12) draft.part = `T${hour + 12}${draft.part.slice(3)}`;
  draft.b = next.b;
  return true;
}

/** `tonight`, `this morning`: of a day of its own. */
function isDayPart(draft: Draft): boolean {
  return draft.kind === 'relative' && draft.base === 'document';
}

/** `GMT`, `EDT`. */
export function isZone(line: Line, at: number): boolean {
  return ZONE[wordId(line, at)] === 1;
}

function isDay(draft: Draft): boolean {
  if (draft.part !== '') return false;
  return draft.kind === 'date'
    ? draft.grain === 'day' && draft.month > 0
    : draft.kind === 'relative' && draft.unit === 'D';
}
