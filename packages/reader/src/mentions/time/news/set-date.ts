import { dateOf } from '@regesta/time/days';
import type { Draft } from '../draft.ts';

/** Makes a draft a day that was counted from the document's. */
export function setDay(draft: Draft, day: number): void {
  const date = dateOf(day);
  draft.kind = 'date';
  draft.grain = 'day';
  draft.year = date.year;
  draft.month = date.month;
  draft.day = date.day;
  draft.yearRule = draft.monthRule = draft.dayRule = 'day-of-document';
}

/** Makes a draft a year, or a month of it. */
export function setMonth(draft: Draft, year: number, month: number): void {
  draft.kind = 'date';
  draft.year = year;
  draft.month = month;
}

/** Makes a draft a month, by months since the year 0. */
export function setMonths(draft: Draft, months: number): void {
  const year = Math.floor(months / 12);
  setMonth(draft, year, months - year * 12 + 1);
  draft.grain = 'month';
}

/** The quarter of a day, by quarters since the year 0. */
export function quarterOf(day: number): number {
  const { year, month } = dateOf(day);
  return year * 4 + Math.floor((month - 1) / 3);
}

/** Makes a draft a quarter, by quarters since the year 0. */
export function setQuarter(draft: Draft, quarters: number): void {
  const year = Math.floor(quarters / 4);
  setMonth(draft, year, 0);
  draft.season = `Q${quarters - year * 4 + 1}`;
  draft.grain = 'quarter';
}

/** Makes a draft the week of a day, or its weekend. */
export function setWeek(draft: Draft, day: number): void {
  const weekend = draft.unit === 'WE';
  setDay(draft, day);
  draft.grain = 'week';
  if (weekend) draft.part = '-WE';
}

/** Makes a draft the decade or century of a year. */
export function setSpan(draft: Draft, year: number, span: number): void {
  setMonth(draft, Math.floor(year / span) * span, 0);
  draft.grain = span === 10 ? 'decade' : 'century';
}
