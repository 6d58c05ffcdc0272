import type { Candidate } from '../calendars/region.ts';
import { CONVENTIONS, type ConventionName } from '../conventions.ts';
import type { Day } from '../day.ts';
import type { EdtfDate } from '../edtf/edtf.ts';
import { makeDate, makeDay, makePart, makeSeason, makeYear } from '../edtf/make.ts';
import { isDay } from '../edtf/parse-date.ts';
import { widened } from '../edtf/slack.ts';
import type { DateProblem } from '../problem.ts';
import type { Draft } from './draft.ts';
import { candidatesOf, candidatesOfMonth, namedCalendar, yearOf } from './resolve-day.ts';
import { doubted, outOfRange, plain, problem, saidJulian, someDay } from './resolve-made.ts';
import { isPartOfMany, maskOf, resolveYears } from './resolve-years.ts';
import type { ReadOptions, Resolution } from './resolved.ts';

/** Turns a draft that has its year into a date of the Gregorian calendar. */
export function resolve(draft: Draft, options: ReadOptions): Resolution {
  const wrong = whatIsMissing(draft, options);
  if (wrong) return { edtf: null, problems: [wrong] };
  if (draft.years === 10_000) return ofSomeYear(draft, options);
  if (draft.season !== null) return ofSeason(draft, draft.season, options);
  if (draft.calendar === 'french-republican' && draft.month === null) return ofRepublicanYear(draft, options);
  if (draft.month === null) return resolveYears(draft, options);
  if (draft.years > 1) return ofSomeYear(draft, options);
  return draft.day === null ? ofMonth(draft, options) : ofDay(draft, draft.day, options);
}

function whatIsMissing(draft: Draft, options: ReadOptions): DateProblem | null {
  if (namedCalendar(draft, options) === undefined) {
    const hint = 'it comes from the package temporal-polyfill';
    return problem(draft, 'calendar-not-loaded', `the ${draft.calendar} calendar is not loaded`, hint);
  }
  if (draft.year === null && draft.years === 1)
    return problem(draft, 'year-missing', 'a date without a year');
  if (draft.day !== null && draft.month === null)
    return problem(draft, 'month-missing', 'a day without a month');
  if (draft.bc && draft.year === 0 && draft.years === 1) {
    return problem(draft, 'year-out-of-range', 'there is no year 0 BC', '1 BC is followed by AD 1');
  }
  if (draft.ad && draft.year === 0 && draft.years === 1) {
    return problem(draft, 'year-out-of-range', 'there is no year AD 0', 'AD 1 follows 1 BC');
  }
  return null;
}

function ofSeason(draft: Draft, season: number, options: ReadOptions): Resolution {
  if (draft.years > 1) {
    if (isPartOfMany(season)) return resolveYears(draft, options);
    return { edtf: null, problems: [problem(draft, 'season-without-year', 'a season of many years')] };
  }
  const date = makeSeason(makeYear(yearOf(draft)), makePart(season));
  if (draft.third === null) return plain(draft, date, options);
  const months = (options.conventions ?? CONVENTIONS).seasons[season] ?? [1, 12];
  const third = { early: 0, mid: 1, late: 2 }[draft.third];
  const month = months[0] + Math.floor(((months[1] - months[0] + 1) * third) / 3);
  return plain(
    draft,
    makeDate(makeYear(yearOf(draft) + (month > 12 ? 1 : 0)), makePart(((month - 1) % 12) + 1)),
    options,
    ['season'],
  );
}

function ofRepublicanYear(draft: Draft, options: ReadOptions): Resolution {
  const found = Array.from(
    { length: 13 },
    (_, i) => candidatesOfMonth({ ...draft, month: i + 1 }, options).found,
  ).flat();
  return ofDays(draft, found, [], options, null);
}

function ofMonth(draft: Draft, options: ReadOptions): Resolution {
  const { found, rule } = candidatesOfMonth(draft, options);
  const { thirds } = options.conventions ?? CONVENTIONS;
  const rules = rule ? [rule] : [];
  if (draft.third === null) return ofDays(draft, found, rules, options, 'month');
  const [from, to] = thirds.month[draft.third];
  const part = found.filter((_, i) => i + 1 >= from && i + 1 <= to);
  return ofDays(draft, part, [...rules, 'third-of-month'], options, null);
}

/** A whole month of the Gregorian calendar stays one; other days become a range. */
function ofDays(
  draft: Draft,
  found: readonly Candidate[],
  rules: readonly ConventionName[],
  options: ReadOptions,
  whole: 'month' | null,
): Resolution {
  const first = found[0];
  const last = found.at(-1);
  if (!first || !last) return outOfRange(draft, options);
  const isPlain = whole === 'month' && found.every(({ calendar }) => calendar.name === 'gregorian');
  const year = makeYear(yearOf(draft));
  if (isPlain && draft.calendar !== 'french-republican' && last.day - first.day >= 27) {
    const day = draft.some === 'day' ? makePart(0, 3) : null;
    return plain(draft, makeDate(year, makePart(draft.month ?? 1), day), options, [...rules]);
  }
  const calendar = first.calendar.name;
  const month = monthNear(draft, first);
  const notes = saidJulian(draft, rules, first);
  return someDay(draft, month, [first.day, last.day], { calendar, rules, problems: notes });
}

function ofDay(draft: Draft, day: number, options: ReadOptions): Resolution {
  const { found, rule } = candidatesOf(draft, day, options);
  const first = found[0];
  const last = found.at(-1);
  if (!first || !last) return outOfRange(draft, options);
  const rules = rule ? [rule] : [];
  const notes = [...saidJulian(draft, rules, first), ...weekdayProblem(draft, found)];
  if (found.length > 1) {
    const days = [first.day, last.day].sort((a, b) => a - b) as [Day, Day];
    notes.push(problem(draft, 'two-calendars', 'the region kept two calendars then', undefined, 'warning'));
    return someDay(draft, makeDay(days[0]), days, { calendar: first.calendar.name, rules, problems: notes });
  }
  const edtf = doubted(draft, makeDay(first.day));
  const range = widened(edtf, options.conventions ?? CONVENTIONS);
  return { edtf, range, ends: null, calendar: first.calendar.name, rules, problems: notes };
}

/** The month with a draft's numerals, or that of its first day where its months are others. */
function monthNear(draft: Draft, first: Candidate): EdtfDate {
  const near = makeDay(first.day);
  const isOther = draft.calendar !== null && draft.calendar !== 'julian' && draft.calendar !== 'gregorian';
  if (isOther || draft.month === null) return makeDate(near.year, near.month);
  return makeDate(makeYear(yearOf(draft)), makePart(draft.month));
}

function weekdayProblem(draft: Draft, found: readonly Candidate[]): DateProblem[] {
  if (draft.weekday === null || found.some(({ day }) => weekdayOf(day) === draft.weekday)) return [];
  return [
    problem(
      draft,
      'weekday-disagrees',
      'the date was another day of the week',
      'another calendar?',
      'warning',
    ),
  ];
}

/** 0 for Monday; 1 January 1970 was a Thursday. */
function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** `25 December of some year of the 1560s`. */
function ofSomeYear(draft: Draft, options: ReadOptions): Resolution {
  const year = { ...makeYear(draft.year ?? 0, maskOf(draft)), negative: draft.bc };
  const month = draft.month === null ? null : makePart(draft.month);
  const day = draft.day === null ? null : makePart(draft.day);
  const date = makeDate(year, month, day);
  if (month !== null && day !== null && !isDay(year, month, day)) return outOfRange(draft, options);
  return plain(draft, date, options, []);
}
