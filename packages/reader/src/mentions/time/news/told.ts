import type { Draft } from '../draft.ts';
import type { Line } from '../words/line.ts';
import { isStop } from './tense.ts';

/** What a report told last, of each kind that later words count from; null where nothing was told. */
export interface Told {
  /** The last date, no coarser than a year. */
  date: Draft | null;
  /** The last day, or part of one. */
  day: Draft | null;
  /** The last month, quarter, half or year. */
  span: Draft | null;
  month: Draft | null;
  quarter: Draft | null;
  year: Draft | null;
}

export function nothingTold(): Told {
  return { date: null, day: null, span: null, month: null, quarter: null, year: null };
}

/** Notes a completed date; nothing is compared with the month or year that `since` stands before (`the most since June 2008`). */
export function tell(told: Told, draft: Draft, since: boolean): void {
  if (draft.kind !== 'date' || draft.year === null) return;
  if (draft.grain === 'day') told.day = draft;
  if (draft.offset !== '' || SPANS[draft.grain] === undefined) return;
  if (draft.part === '') told.date = draft;
  if (since || SPANS[draft.grain] !== 1) return;
  told.span = draft;
  if (draft.grain === 'month' || draft.grain === 'quarter' || draft.grain === 'year')
    told[draft.grain] = draft;
}

const SPANS: Readonly<Record<string, number>> = {
  day: 0,
  week: 0,
  season: 0,
  month: 1,
  quarter: 1,
  half: 1,
  year: 1,
};

const REACH = 40;

/** Whether two tokens stand in one sentence, near each other. */
export function inOneSentence(line: Line, first: number, last: number): boolean {
  if (last - first > REACH) return false;
  for (let at = first; at < last; at++) if (isStop(line, at)) return false;
  return true;
}
