import { dateOf } from '@regesta/time/days';
import type { Draft } from '../draft.ts';
import { wordId, type Line } from '../words/line.ts';
import { word } from '../words/word-table.ts';
import { quarterOf, setMonth, setQuarter } from './set-date.ts';
import type { Told } from './told.ts';

const SAME = word('same');
const QUARTER = word('quarter');
const MONTH = word('month');

/** Makes `the quarter`, `the month`, `the year` the one that was told last; false where none was, or one long past. */
export function asTold(draft: Draft, document: number, told: Told): boolean {
  const span = spanOf(draft, told);
  if (span?.year == null || !isNear(draft, span, document)) return false;
  setMonth(draft, span.year, span.month);
  draft.season = span.season;
  draft.grain = span.grain;
  draft.yearRule = 'span-told';
  return true;
}

function spanOf(draft: Draft, told: Told): Draft | null {
  if (draft.unit === 'Q') return told.quarter;
  if (draft.unit === 'M') return told.month;
  return draft.unit === 'Y' ? told.year : null;
}

/** A year is that of the document, or in its first months the one before. */
function isNear(draft: Draft, span: Draft, document: number): boolean {
  const away = monthsAway(span, document);
  if (draft.unit === 'Y') return away <= 3 && away > -12;
  return Math.abs(away) <= (draft.unit === 'M' ? 4 : 23);
}

function monthsAway(span: Draft, document: number): number {
  const { year, month } = dateOf(document);
  return year * 12 + month - (span.year ?? 0) * 12 - (span.month || 12);
}

/** Makes `the year-earlier quarter` the one a year before that told last; false where the words are others. */
export function quarterAYearBefore(line: Line, draft: Draft, document: number, told: Told): boolean {
  if (draft.unit !== 'Y' || draft.shift !== -1 || wordId(line, draft.b - 1) !== QUARTER) return false;
  setQuarter(draft, quarterTold(told.quarter, document) - 4);
  return true;
}

/** The quarter told, else the last that has ended, by quarters since the year 0. */
function quarterTold(told: Draft | null, document: number): number {
  const number = Number(told?.season.slice(1));
  return told?.year != null && number > 0 ? told.year * 4 + number - 1 : quarterOf(document) - 1;
}

/** Makes `the same quarter last year`, `the same month a year earlier` what they mean; false where the words are others. */
export function sameLastYear(line: Line, draft: Draft, document: number, told: Told): boolean {
  if (draft.unit !== 'Y' || draft.shift !== -1 || wordId(line, draft.a + 1) !== SAME) return false;
  const unit = wordId(line, draft.a + 2);
  if (unit === QUARTER) {
    setQuarter(draft, quarterTold(told.quarter, document) - 4);
    return true;
  }
  const month = unit === MONTH ? told.month : null;
  setMonth(draft, (month?.year ?? dateOf(document).year) - 1, month?.month ?? 0);
  draft.grain = draft.month > 0 ? 'month' : 'year';
  return true;
}
