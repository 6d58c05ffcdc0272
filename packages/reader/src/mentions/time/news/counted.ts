import { dateOf, dayOf } from '@regesta/time/days';
import type { Draft } from '../draft.ts';
import { wordId, type Line } from '../words/line.ts';
import { word, wordSet } from '../words/word-table.ts';
import { setDay, setMonth, setMonths, setQuarter, setSpan, setWeek } from './set-date.ts';
import { turnOf } from './tense.ts';

const THE = word('the');
const THAT = word('that');
const SAME = word('same');
const BESIDE = wordSet('same next following previous preceding');

/** `that day`, `the same week`, `the next day` count from what was told, `next week` from the document. */
function pointsBack(line: Line, draft: Draft): boolean {
  const first = wordId(line, draft.a);
  return first === THAT || first === SAME || (first === THE && BESIDE[wordId(line, draft.a + 1)] === 1);
}

/** Counted from the document's day, or from the last date told where the words point back at it. */
export function countFrom(line: Line, draft: Draft, document: number, last: Draft | null): void {
  if (draft.weekday > 0) return weekday(line, draft, document);
  const told = draft.base !== 'document' && (draft.offset !== '' || pointsBack(line, draft)) ? last : null;
  const day =
    told?.year != null ? dayOf(told.year, Math.max(told.month, 1), Math.max(told.day, 1)) : document;
  if (Number.isNaN(draft.shift)) return;
  if (draft.unit === 'Q' && draft.shift === 0 && isPresent(line, draft))
    return setQuarter(draft, quarterOf(document));
  if (draft.unit === 'Q' && draft.shift === 0 && last !== null && last.season.startsWith('Q'))
    return sameQuarter(draft, last);
  count(draft, day, told);
}

/** Quarters since the year 0. */
function quarterOf(day: number): number {
  const { year, month } = dateOf(day);
  return year * 4 + Math.floor((month - 1) / 3);
}

const THIS = word('this');
const CURRENT = word('current');

/** `this quarter`, `the current quarter`. */
function isPresent(line: Line, draft: Draft): boolean {
  const before = wordId(line, draft.b - 2);
  return before === THIS || before === CURRENT;
}

/** `the quarter`: the one told of, else the last that has ended. */
function sameQuarter(draft: Draft, last: Draft): void {
  setMonth(draft, last.year ?? 0, 0);
  draft.season = last.season;
  draft.grain = 'quarter';
  draft.yearRule = 'quarter-of-story';
}

function count(draft: Draft, day: number, told: Draft | null): void {
  const today = dateOf(day);
  draft.yearRule = draft.monthRule = draft.dayRule = 'counted-from-document';
  if (draft.unit === 'Y') {
    if (told !== null && told.season.startsWith('Q')) draft.season = told.season;
    setMonth(draft, today.year + draft.shift, 0);
    draft.grain = draft.season === '' ? 'year' : 'quarter';
  } else if (draft.unit === 'M') setMonths(draft, today.year * 12 + today.month - 1 + draft.shift);
  else if (draft.unit === 'Q') setQuarter(draft, quarterOf(day) + (draft.shift === 0 ? -1 : draft.shift));
  else if (draft.unit === 'W' || draft.unit === 'WE') setWeek(draft, day + 7 * draft.shift);
  else if (draft.unit === 'D' || draft.unit === 'NIGHT') setDay(draft, day + draft.shift);
  else if (draft.unit === 'DE') setSpan(draft, today.year + 10 * draft.shift, 10);
  else if (draft.unit === 'CE') setSpan(draft, today.year + 100 * draft.shift, 100);
}

/** `Monday` is the last one before the document or its own day; the next where the sentence looks ahead. */
function weekday(line: Line, draft: Draft, document: number): void {
  const today = ((((document + 3) % 7) + 7) % 7) + 1;
  const turn = draft.shift !== 0 ? draft.shift : turnOf(line, draft);
  const back = (today - draft.weekday + 7) % 7;
  const ahead = (draft.weekday - today + 7) % 7;
  const strict = draft.shift !== 0;
  setDay(
    draft,
    turn > 0 ? document + (strict && ahead === 0 ? 7 : ahead) : document - (strict && back === 0 ? 7 : back),
  );
}
