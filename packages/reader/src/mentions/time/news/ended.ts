import { dayOf } from '@regesta/time';
import type { Draft } from '../draft.ts';
import { wordId, type Line } from '../words/line.ts';
import { word, wordSet } from '../words/word-table.ts';
import { setMonth, setQuarter, setWeek } from './set-date.ts';

const OF = word('of');
const ENDED = wordSet('ended ending');

/**
 * Gives `the week ended Friday`, `the quarter ended Sept. 30` the time that ends on that day, and makes one of `the week of May 12`.
 */
export function giveEnds(line: Line, drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const before = kept[kept.length - 1];
    if (before === undefined || !joinEnd(line, before, draft)) kept.push(draft);
  }
  return kept;
}

/** Gives the first of two its time; whether the second is part of it. */
function joinEnd(line: Line, draft: Draft, end: Draft): boolean {
  if (draft.b !== end.a - 1 || !isDay(end)) return false;
  const joint = wordId(line, draft.b);
  if (ENDED[joint] === 1) giveEnd(draft, end, end.year ?? 0);
  if (joint !== OF || !isWeek(draft)) return false;
  setWeek(draft, dayOf(end.year ?? 0, end.month, end.day));
  draft.b = end.b;
  return true;
}

function isDay(draft: Draft): boolean {
  return draft.kind === 'date' && draft.year !== null && draft.month > 0 && draft.part === '';
}

function isWeek(draft: Draft): boolean {
  return draft.kind === 'date' && (draft.unit === 'W' || draft.unit === 'WE');
}

function giveEnd(draft: Draft, end: Draft, year: number): void {
  if (draft.kind !== 'date' || draft.type !== 'DATE') return;
  if (draft.grain === 'week' && draft.part === '' && end.day > 0)
    setWeek(draft, dayOf(year, end.month, end.day));
  else if (draft.grain === 'month') setMonth(draft, year, end.month);
  else if (draft.grain === 'quarter' && draft.unit === 'Q')
    setQuarter(draft, year * 4 + Math.floor((end.month - 1) / 3));
  else if (draft.grain === 'year' && draft.unit === 'Y') setMonth(draft, year, 0);
}
