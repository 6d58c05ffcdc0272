import { CONVENTIONS, type ConventionName } from '../conventions.ts';
import { formatDay, type Day } from '../day.ts';
import type { Candidate } from '../calendars/region.ts';
import type { EdtfDate, EdtfSeason, Qualifier } from '../edtf/edtf.ts';
import { makeDay, qualified } from '../edtf/make.ts';
import { rangeOf } from '../edtf/range-of.ts';
import { widened } from '../edtf/slack.ts';
import type { DateProblem } from '../problem.ts';
import type { Draft } from './draft.ts';
import { calendarOfYears, namedCalendar } from './resolve-day.ts';
import type { ReadOptions, Resolution, Resolved } from './resolved.ts';

/** A problem at a draft's words. */
export function problem(
  draft: { readonly from: number; readonly to: number },
  code: string,
  message: string,
  hint?: string,
  severity: DateProblem['severity'] = 'error',
): DateProblem {
  const base = { code, message, severity, at: { from: draft.from, to: draft.to } };
  return hint === undefined ? base : { ...base, hint };
}

/** A draft that no day fits. */
export function outOfRange(draft: Draft, options: ReadOptions): Resolution {
  if (options.region !== undefined && namedCalendar(draft, options) === null) {
    const hint = `${options.region} changed its calendar`;
    return { edtf: null, problems: [problem(draft, 'day-out-of-range', 'there was no such day', hint)] };
  }
  return { edtf: null, problems: [problem(draft, 'day-out-of-range', 'there is no such day')] };
}

/** The qualifier that stands before a draft's date. */
function qualifierOf(draft: Draft): Qualifier | null {
  if (draft.approximate) return draft.uncertain ? '%' : '~';
  return draft.uncertain ? '?' : null;
}

/** A date that EDTF has as it is, with a draft's doubts. */
export function doubted<T extends EdtfDate | EdtfSeason>(draft: Draft, date: T): T {
  const whole = qualified(date, qualifierOf(draft));
  const { doubts } = draft;
  if (Object.keys(doubts).length === 0) return whole;
  const year = { ...whole.year, own: doubts.year ?? null };
  if (whole.kind === 'season') {
    return { ...whole, year, season: { ...whole.season, own: doubts.season ?? null } };
  }
  const month = whole.month && { ...whole.month, own: doubts.month ?? null };
  return { ...whole, year, month, day: whole.day && { ...whole.day, own: doubts.day ?? null } };
}

/** A date whose numerals EDTF keeps as they are. */
export function plain(
  draft: Draft,
  date: EdtfDate | EdtfSeason,
  options: ReadOptions,
  rules: readonly ConventionName[] = [],
): Resolved {
  const edtf = doubted(draft, date);
  const calendar = calendarOfYears(draft, options);
  const kept: ConventionName[] = calendar === 'julian' ? ['year-keeps-its-number'] : [];
  const range = widened(edtf, options.conventions ?? CONVENTIONS);
  return { edtf, range, ends: null, calendar, rules: [...rules, ...kept], problems: [] };
}

type Rest = Pick<Resolved, 'calendar' | 'rules' | 'problems'>;

/** Some day from one to another, where EDTF has only a set; `near` stands for it at an end of an interval. */
export function someDay(
  draft: Draft,
  near: EdtfDate,
  [first, last]: readonly [Day, Day],
  rest: Rest,
): Resolved {
  const ends = [doubted(draft, makeDay(first)), doubted(draft, makeDay(last))] as const;
  return { edtf: doubted(draft, near), range: [first, last], ends, ...rest };
}

/** Some year from one to another. */
export function someYear(draft: Draft, first: EdtfDate, last: EdtfDate, rest: Rest): Resolved {
  const ends = [doubted(draft, first), doubted(draft, last)] as const;
  return { edtf: ends[0], range: [rangeOf(first)[0], rangeOf(last)[1]], ends, ...rest };
}

/** A note where nothing but a convention, or the length of February, says that a date is Julian. */
export function saidJulian(draft: Draft, rules: readonly ConventionName[], first: Candidate): DateProblem[] {
  const gregorian = `${formatDay(first.day)} in the Gregorian`;
  if (rules.includes('julian-before-1582')) {
    const message = `read in the Julian calendar, as is the convention before 15 October 1582: ${gregorian}`;
    return [problem(draft, 'julian-by-convention', message, undefined, 'info')];
  }
  if (first.calendar.name !== 'julian' || draft.calendar !== null || draft.split || rules.length > 0)
    return [];
  const message = `only the Julian calendar has this day: ${gregorian}`;
  return [problem(draft, 'only-julian', message, undefined, 'warning')];
}
