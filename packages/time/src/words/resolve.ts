import type { Candidate } from '../calendars/region.ts';
import { CONVENTIONS, type ConventionName } from '../conventions.ts';
import { dayOf, formatDay, type Day } from '../day.ts';
import type { EdtfDate, EdtfSeason, Qualifier } from '../edtf/edtf.ts';
import { makeDate, makeDay, makePart, makeSeason, makeYear, qualified } from '../edtf/make.ts';
import { isDay } from '../edtf/parse-date.ts';
import { widened } from '../edtf/slack.ts';
import type { DateProblem } from '../problem.ts';
import type { Draft } from './draft.ts';
import { calendarOfYear, candidatesOf, candidatesOfMonth, namedCalendar, yearOf } from './resolve-day.ts';
import type { ReadOptions, Resolution, Resolved } from './resolved.ts';

/** Turns a draft that has its year into a date of the Gregorian calendar. */
export function resolve(draft: Draft, options: ReadOptions): Resolution {
  const wrong = whatIsMissing(draft, options);
  if (wrong) return { edtf: null, problems: [wrong] };
  if (draft.years === 10_000) return ofSomeYear(draft, options);
  if (draft.season !== null) return ofSeason(draft, draft.season, options);
  if (draft.calendar === 'french-republican' && draft.month === null) return ofRepublicanYear(draft, options);
  if (draft.month === null) return ofYears(draft, options);
  if (draft.years > 1) return ofSomeYear(draft, options);
  return draft.day === null ? ofMonth(draft, options) : ofDay(draft, draft.day, options);
}

function whatIsMissing(draft: Draft, options: ReadOptions): DateProblem | null {
  if (namedCalendar(draft, options) === undefined) {
    const hint = `load it with loadCalendar('${draft.calendar}')`;
    return problem(draft, 'calendar-not-loaded', `the ${draft.calendar} calendar is not loaded`, hint);
  }
  if (draft.year === null && draft.years === 1)
    return problem(draft, 'year-missing', 'a date without a year');
  if (draft.day !== null && draft.month === null)
    return problem(draft, 'month-missing', 'a day without a month');
  if (draft.bc && draft.year === 0 && draft.years === 1) {
    return problem(draft, 'year-out-of-range', 'there is no year 0 BC', '1 BC is followed by AD 1');
  }
  return null;
}

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

function qualifierOf(draft: Draft): Qualifier | null {
  if (draft.approximate) return draft.uncertain ? '%' : '~';
  return draft.uncertain ? '?' : null;
}

/** A date that EDTF has as it is. */
function plain(
  draft: Draft,
  date: EdtfDate | EdtfSeason,
  options: ReadOptions,
  rules: ConventionName[],
): Resolved {
  const conventions = options.conventions ?? CONVENTIONS;
  const edtf = withDoubts(qualified(date, qualifierOf(draft)), draft);
  const calendar = calendarOfYear(draft, options);
  const kept: ConventionName[] = calendar === 'julian' ? ['year-keeps-its-number'] : [];
  const range = widened(edtf, conventions);
  return { edtf, range, exact: true, calendar, rules: [...rules, ...kept], problems: [] };
}

function withDoubts<T extends EdtfDate | EdtfSeason>(date: T, { doubts }: Draft): T {
  if (Object.keys(doubts).length === 0) return date;
  const year = { ...date.year, own: doubts.year ?? null };
  if (date.kind === 'season')
    return { ...date, year, season: { ...date.season, own: doubts.season ?? null } };
  const month = date.month && { ...date.month, own: doubts.month ?? null };
  return { ...date, year, month, day: date.day && { ...date.day, own: doubts.day ?? null } };
}

/** Some day from one to another, where EDTF has only the set; `near` is what stands for it at an end of an interval. */
function between(
  draft: Draft,
  near: EdtfDate | EdtfSeason,
  range: readonly [Day, Day],
  rest: Pick<Resolved, 'calendar' | 'rules' | 'problems'>,
): Resolved {
  return { edtf: qualified(near, qualifierOf(draft)), range, exact: false, ...rest };
}

function ofSeason(draft: Draft, season: number, options: ReadOptions): Resolved {
  const date = makeSeason(makeYear(yearOf(draft)), makePart(season));
  if (draft.third === null) return plain(draft, date, options, []);
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

/** `early 1919`, `1910s`, `late 19th century`, `5th century BC`. */
function ofYears(draft: Draft, options: ReadOptions): Resolved {
  const { third, years } = draft;
  if (years === 1) {
    if (third === null) return ofYear(draft, options);
    const season = { early: 37, mid: 38, late: 39 }[third];
    return plain(draft, makeSeason(makeYear(yearOf(draft)), makePart(season)), options, ['third-of-year']);
  }
  const rule: ConventionName = years === 10 ? 'decade' : 'century';
  if (third === null && isAligned(draft)) {
    const mask = years === 10 ? 1 : 3;
    const date = { ...makeYear(draft.year ?? 0, mask), negative: draft.bc };
    return plain(draft, makeDate(date), options, [rule]);
  }
  return ofPartOfYears(draft, options, rule);
}

function ofYear(draft: Draft, options: ReadOptions): Resolved {
  const year = makeYear(yearOf(draft));
  if (draft.some === null) return plain(draft, makeDate(year), options, []);
  const day = draft.some === 'day' ? makePart(0, 3) : null;
  return plain(draft, makeDate(year, makePart(0, 3), day), options, []);
}

/** Years after Christ, and centuries but the first before him, are those of one row of digits. */
function isAligned(draft: Draft): boolean {
  return !draft.bc || (draft.years === 100 && (draft.year ?? 0) > 0);
}

function ofPartOfYears(draft: Draft, options: ReadOptions, rule: ConventionName): Resolved {
  const { thirds } = options.conventions ?? CONVENTIONS;
  const [first, last] = spanOfYears(draft);
  const [from, to] = draft.third
    ? thirds[draft.years === 10 ? 'decade' : 'century'][draft.third]
    : [0, draft.years - 1];
  const range = [dayOf(first + from, 1, 1), dayOf(Math.min(last, first + to), 12, 31)] as const;
  const calendar = calendarOfYear(draft, options);
  const third: ConventionName[] = draft.third
    ? [draft.years === 10 ? 'third-of-decade' : 'third-of-century']
    : [];
  const near = makeDate(makeYear(first + from));
  return between(draft, near, range, { calendar, rules: [rule, ...third], problems: [] });
}

/** The 5th century BC is 500 to 401 BC, the 490s BC are 499 to 490 BC. */
function spanOfYears(draft: Draft): readonly [first: number, last: number] {
  const year = draft.year ?? 0;
  if (!draft.bc) return [year, year + draft.years - 1];
  const last = draft.years === 100 ? -year : 1 - year;
  return [last - draft.years + 1, last];
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
  return between(draft, month, [first.day, last.day], { calendar, rules, problems: notes });
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
    return between(draft, makeDay(days[0]), days, { calendar: first.calendar.name, rules, problems: notes });
  }
  const edtf = withDoubts(qualified(makeDay(first.day), qualifierOf(draft)), draft);
  const range = widened(edtf, options.conventions ?? CONVENTIONS);
  return { edtf, range, exact: true, calendar: first.calendar.name, rules, problems: notes };
}

/** The month with a draft's numerals, or that of its first day where its months are others. */
function monthNear(draft: Draft, first: Candidate): EdtfDate {
  const near = makeDay(first.day);
  const isOther = draft.calendar !== null && draft.calendar !== 'julian' && draft.calendar !== 'gregorian';
  if (isOther || draft.month === null) return makeDate(near.year, near.month);
  return makeDate(makeYear(yearOf(draft)), makePart(draft.month));
}

/** A note where nothing but a convention, or the length of February, says that a date is Julian. */
function saidJulian(draft: Draft, rules: readonly ConventionName[], first: Candidate): DateProblem[] {
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

function outOfRange(draft: Draft, options: ReadOptions): Resolution {
  if (options.region !== undefined && namedCalendar(draft, options) === null) {
    const hint = `${options.region} changed its calendar`;
    return { edtf: null, problems: [problem(draft, 'day-out-of-range', 'there was no such day', hint)] };
  }
  return { edtf: null, problems: [problem(draft, 'day-out-of-range', 'there is no such day')] };
}

/** `25 December of some year of the 1560s`. */
function ofSomeYear(draft: Draft, options: ReadOptions): Resolution {
  const masks = { 1: 0, 10: 1, 100: 3, 10_000: 15 } as const;
  const year = { ...makeYear(draft.year ?? 0, masks[draft.years]), negative: draft.bc };
  const month = draft.month === null ? null : makePart(draft.month);
  const day = draft.day === null ? null : makePart(draft.day);
  const date = makeDate(year, month, day);
  if (month !== null && day !== null && !isDay(year, month, day)) return outOfRange(draft, options);
  return plain(draft, date, options, []);
}
