import type { Draft } from '../draft.ts';
import { isDash, isMark, type Line } from '../words/line.ts';

/**
 * Gives a time told by another the date that stands beside it for the same: `two years later (218 BC)`,
 * `On 8 October 1950, the day after the crossing`.
 */
export function equate(line: Line, drafts: readonly Draft[]): void {
  for (let at = 0; at < drafts.length; at++) {
    const draft = drafts[at];
    if (draft === undefined || draft.kind !== 'relative') continue;
    const twin = bracketed(line, draft, drafts[at + 1]) ?? apposed(line, draft, drafts[at - 1]);
    if (twin !== null) takeDate(draft, twin);
  }
}

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
