import type { Draft } from '../draft.ts';
import { isDash, isMark, wordId, type Line } from '../words/line.ts';
import { wordMap } from '../words/word-table.ts';

/**
 * Gives a time told by another the date that stands beside it for the same: `two years later (218 BC)`,
 * `On 8 October 1950, the day after the crossing`.
 */
export function equate(line: Line, drafts: readonly Draft[]): void {
  for (let at = 0; at < drafts.length; at++) {
    const draft = drafts[at];
    if (draft === undefined) continue;
    if (isClock(draft)) takeDay(line, draft, drafts[at + 1]);
    if (draft.kind !== 'relative') continue;
    const twin = bracketed(line, draft, drafts[at + 1]) ?? apposed(line, draft, drafts[at - 1]);
    if (twin !== null) takeDate(draft, twin);
  }
}

function isClock(draft: Draft): boolean {
  return draft.kind === 'date' && draft.part !== '' && draft.day === 0 && draft.month === 0;
}

/** `11 a.m. on 11 November 1918`: the clock time's day stands behind it. */
function takeDay(line: Line, draft: Draft, next: Draft | undefined): void {
  if (
    next === undefined ||
    next.kind !== 'date' ||
    next.grain !== 'day' ||
    next.month === 0 ||
    next.a - draft.b > 2
  )
    return;
  if (next.a > draft.b && !ON[wordId(line, next.a - 1)]) return;
  draft.year = next.year;
  draft.month = next.month;
  draft.day = next.day;
  draft.yearRule = draft.monthRule = draft.dayRule = 'day-beside';
  draft.aside = true;
}

const ON = wordMap({ on: 1, of: 1 });

/** The date in brackets right behind. */
function bracketed(line: Line, draft: Draft, next: Draft | undefined): Draft | null {
  if (next === undefined || next.kind !== 'date' || next.year === null) return null;
  return isMark(line, draft.b, 40) && next.a === draft.b + 1 && isMark(line, next.b, 41) ? next : null;
}

/** The date right before, where the words count from something named. */
function apposed(line: Line, draft: Draft, before: Draft | undefined): Draft | null {
  if (draft.base !== 'anchor' || before === undefined || before.kind !== 'date' || before.year === null)
    return null;
  if (before.b !== draft.a - 1 || before.grain !== 'day') return null;
  return isMark(line, before.b, 44) || isDash(line, before.b) || isMark(line, before.b, 40) ? before : null;
}

function takeDate(draft: Draft, twin: Draft): void {
  draft.kind = 'date';
  draft.grain = twin.grain;
  draft.year = twin.year;
  draft.month = twin.month;
  draft.day = twin.day;
  draft.season = twin.season;
  draft.yearRule = draft.monthRule = draft.dayRule = 'same-as-beside';
  draft.base = 'story';
}
