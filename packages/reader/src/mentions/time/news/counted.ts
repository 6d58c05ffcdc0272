import { dateOf, dayOf } from '@regesta/time/days';
import type { Draft, Unit } from '../draft.ts';
import { wordId, type Line } from '../words/line.ts';
import { durationOf } from '../words/unit-words.ts';
import { word, wordSet } from '../words/word-table.ts';
import { asTold, sameLastYear, quarterAYearBefore } from './as-told.ts';
import { quarterOf, setDay, setMonth, setMonths, setQuarter, setSpan, setWeek } from './set-date.ts';
import type { Told } from './told.ts';
import { countWeekday, weekendOf } from './weekday.ts';

const THE = word('the');
const THIS = word('this');
const THAT = word('that');
const SAME = word('same');
const CURRENT = word('current');
const LATER = wordSet('later earlier');
const BESIDE = wordSet('same next following previous preceding');

/** `that day`, `later the same week`, `the next day` count from what was told, `next week` from the document. */
function pointsBack(line: Line, draft: Draft): boolean {
  const at = LATER[wordId(line, draft.a)] === 1 ? draft.a + 1 : draft.a;
  const first = wordId(line, at);
  return first === THAT || first === SAME || (first === THE && BESIDE[wordId(line, at + 1)] === 1);
}

/** Counted from the document's day, or from the last time told where the words point back at it. */
export function countFrom(line: Line, draft: Draft, document: number, told: Told): void {
  if (draft.weekday > 0) {
    const back = draft.shift !== 0 && pointsBack(line, draft) ? dayOfDraft(told.day) : null;
    return countWeekday(line, draft, back ?? document);
  }
  if (Number.isNaN(draft.shift)) return;
  if (isAsTold(line, draft, document, told)) return;
  if (draft.shift === 0 && draft.unit === 'Q')
    return setQuarter(draft, quarterOf(document) - (isPresent(line, draft) ? 0 : 1));
  if (draft.shift === 0 && draft.unit === 'WE' && wordId(line, draft.b - 2) !== THIS)
    return setWeek(draft, weekendOf(line, draft, document));
  if (HOURS[draft.unit] !== undefined) return countHours(draft, dayOfDraft(told.day), document);
  const counts = draft.offset !== '' || pointsBack(line, draft);
  const from = draft.base !== 'document' && counts ? anchorOf(draft, told) : null;
  count(draft, dayOfDraft(from) ?? document, from);
}

/** Whether the words mean a time told before, or the like of it in another year; gives the draft that time. */
function isAsTold(line: Line, draft: Draft, document: number, told: Told): boolean {
  return (
    quarterAYearBefore(line, draft, document, told) ||
    sameLastYear(line, draft, document, told) ||
    (draft.shift === 0 && isThe(line, draft) && asTold(draft, document, told))
  );
}

/** The first day of a date, as a day number; null where none was told. */
function dayOfDraft(draft: Draft | null): number | null {
  if (draft?.year == null) return null;
  return dayOf(draft.year, Math.max(draft.month, 1), Math.max(draft.day, 1));
}

/** Years are counted from months, quarters and years, days from days. */
function anchorOf(draft: Draft, told: Told): Draft | null {
  if (draft.unit === 'DE' || draft.unit === 'CE') return told.date;
  if (draft.unit === 'Y') return draft.shift < 0 ? (told.span ?? told.date) : told.date;
  if (draft.unit === 'D' || draft.unit === 'NIGHT') return told.day;
  return told.date !== null && isFine(told.date, draft.unit) ? told.date : told.day;
}

/** Months and weeks are counted from a time no longer than they are. */
function isFine(draft: Draft, unit: Unit): boolean {
  if (draft.grain === 'month') return unit === 'M' || unit === 'Q';
  return draft.grain === 'day' || draft.grain === 'week';
}

/** `the quarter`, `the month`, `the year` alone. */
function isThe(line: Line, draft: Draft): boolean {
  return draft.offset === '' && draft.a === draft.b - 2 && wordId(line, draft.a) === THE;
}

/** `this quarter`, `the current quarter`. */
function isPresent(line: Line, draft: Draft): boolean {
  const before = wordId(line, draft.b - 2);
  return before === THIS || before === CURRENT;
}

function count(draft: Draft, day: number, told: Draft | null): void {
  const today = dateOf(day);
  draft.yearRule = draft.monthRule = draft.dayRule = 'counted-from-document';
  if (draft.unit === 'Y') countYears(draft, today.year, told);
  else if (draft.unit === 'M') setMonths(draft, today.year * 12 + today.month - 1 + draft.shift);
  else if (draft.unit === 'Q') setQuarter(draft, quarterOf(day) + draft.shift);
  else if (draft.unit === 'W' || draft.unit === 'WE') setWeek(draft, day + 7 * draft.shift);
  else if (draft.unit === 'D' || draft.unit === 'NIGHT') setDay(draft, day + draft.shift);
  else if (draft.unit === 'DE' || draft.unit === 'CE') countSpans(draft, today.year);
}

/** Of half a century the decade is known. */
function countSpans(draft: Draft, year: number): void {
  const span = draft.unit === 'DE' ? 10 : 100;
  setSpan(draft, year + Math.round(span * draft.shift), Number.isInteger(draft.shift) ? span : 10);
}

const HOURS: Readonly<Record<string, number>> = { H: 24, MIN: 1440, S: 86400 };

/** `24 hours earlier`, `an hour ago`: the day is known; `the next hour` is a length. */
function countHours(draft: Draft, told: number | null, document: number): void {
  if (draft.offset === '') {
    Object.assign(draft, { kind: 'value', type: 'DURATION', value: durationOf(1, draft.unit) });
    return;
  }
  const day = draft.base === 'document' ? document : (told ?? document);
  setDay(draft, day + Math.trunc(draft.shift / (HOURS[draft.unit] ?? 24)));
}

/** A year earlier than a quarter or a month is a quarter or a month. */
function countYears(draft: Draft, year: number, told: Draft | null): void {
  setMonth(draft, year + draft.shift, told?.grain === 'month' && draft.shift === -1 ? told.month : 0);
  draft.season = told?.grain === 'quarter' ? told.season : '';
  draft.grain = draft.season !== '' ? 'quarter' : draft.month > 0 ? 'month' : 'year';
}
