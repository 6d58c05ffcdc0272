import type { Calendar, CalendarName } from '../calendars/calendar.ts';
import { GREGORIAN, JULIAN } from '../calendars/calendars.ts';
import { FRENCH_REPUBLICAN } from '../calendars/calendars.ts';
import { candidatesIn, candidatesUnstated, GREGORIAN_FROM, type Candidate } from '../calendars/region.ts';
import { yearFromJanuary } from '../calendars/year-start.ts';
import type { YearMonthDay } from '../day.ts';
import type { ConventionName } from '../conventions.ts';
import type { Draft } from './draft.ts';
import { isHebrewLeap } from './calendar-names.ts';
import type { ReadOptions } from './resolved.ts';

/** The days that a draft's numerals can be, and the rule that chose the calendar. */
export interface Candidates {
  readonly found: readonly Candidate[];
  readonly rule: ConventionName | null;
}

/** The calendar that a draft names; null where it names none, undefined where it is not loaded. */
export function namedCalendar(draft: Draft, options: ReadOptions): Calendar | null | undefined {
  if (draft.calendar === null) return draft.split ? JULIAN : null;
  const known = [GREGORIAN, JULIAN, FRENCH_REPUBLICAN, ...(options.calendars ?? [])];
  return known.find(({ name }) => name === draft.calendar);
}

/** The astronomical year of a draft. */
export function yearOf(draft: Draft): number {
  const year = draft.year ?? 0;
  if (draft.bc) return 1 - year;
  return draft.split ? year + 1 : year;
}

/** The days that a day of a draft's month can be. */
export function candidatesOf(draft: Draft, day: number, options: ReadOptions): Candidates {
  const year = yearOf(draft);
  const month = monthOf(draft, year);
  const named = namedCalendar(draft, options);
  if (named) {
    const counted = named === JULIAN ? countedYear({ year, month, day }, draft, options) : year;
    const found = named.dayOf(counted, month, day);
    return { found: found === null ? [] : [{ day: found, calendar: named }], rule: null };
  }
  const old = { year: countedYear({ year, month, day }, draft, options), month, day };
  const find = (date: YearMonthDay): Candidate[] =>
    options.region === undefined ? candidatesUnstated(date).slice(0, 1) : candidatesIn(options.region, date);
  const julian = find(old).filter(isOld);
  const found = [...julian, ...find({ year, month, day }).filter((candidate) => !isOld(candidate))];
  return { found, rule: ruleOf(found[0], options) };
}

function isOld({ calendar }: Candidate): boolean {
  return calendar.name === 'julian';
}

function ruleOf(first: Candidate | undefined, options: ReadOptions): ConventionName | null {
  if (options.region !== undefined) return 'calendar-of-region';
  return first?.calendar.name === 'julian' && first.day < GREGORIAN_FROM ? 'julian-before-1582' : null;
}

/** The year counted from January; one written `1731/32` is so already. */
function countedYear({ year, month, day }: YearMonthDay, draft: Draft, options: ReadOptions): number {
  return draft.split ? year : yearFromJanuary(year, month, day, options.yearStart ?? 'january');
}

/** A Hebrew common year has no Adar I, and its months after Shevat count one less. */
function monthOf(draft: Draft, year: number): number {
  const month = draft.month ?? 1;
  return draft.calendar === 'hebrew' && month > 6 && !isHebrewLeap(year) ? month - 1 : month;
}

/** The days of a month; a Gregorian February does not borrow the Julian's 29th. */
export function candidatesOfMonth(draft: Draft, options: ReadOptions): Candidates {
  let rule: ConventionName | null = null;
  const found: Candidate[] = [];
  for (let day = 1; day <= 31; day++) {
    const candidates = candidatesOf(draft, day, options);
    rule ??= candidates.rule;
    found.push(...candidates.found);
  }
  if (options.region !== undefined || found[0]?.calendar.name !== 'gregorian') return { found, rule };
  return { found: found.filter((candidate) => !isOld(candidate)), rule };
}

/** The calendar of years that are given without a day: Julian where the last of them is before 1582. */
export function calendarOfYears(
  draft: Draft,
  options: ReadOptions,
  last: number = yearOf(draft) + draft.years - 1,
): CalendarName {
  const named = namedCalendar(draft, options);
  if (named) return named.name;
  return last < 1582 && draft.years < 10_000 ? 'julian' : 'gregorian';
}
