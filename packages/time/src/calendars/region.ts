import type { Day, YearMonthDay } from '../day.ts';
import type { Calendar } from './calendar.ts';
import { GREGORIAN, JULIAN, SWEDISH } from './calendars.ts';
import { CHANGES, type Change, type RegionChanges } from './switch-table.ts';

/** A calendar that a region kept, from one day to another, closed; periods overlap where the change came town by town. */
export interface CalendarPeriod {
  readonly calendar: Calendar;
  readonly from: Day;
  readonly to: Day;
}

/** A day that a written date can be, and in which calendar. */
export interface Candidate {
  readonly day: Day;
  readonly calendar: Calendar;
}

const BY_NAME = { gregorian: GREGORIAN, julian: JULIAN, swedish: SWEDISH };

/** The regions whose change of calendar is known: `russia`, `britain`, … */
export const REGIONS: readonly string[] = CHANGES.map(({ region }) => region);

/** A region's changes with their source. Throws RangeError for a region that is not in the table. */
export function changesOf(region: string): RegionChanges {
  const found = CHANGES.find((row) => row.region === region);
  if (!found) throw new RangeError(`unknown region: ${region}`);
  return found;
}

/** The calendars that a region kept, in their order. */
export function calendarPeriods(region: string): CalendarPeriod[] {
  const { changes } = changesOf(region);
  return [undefined, ...changes].map((change, i) => ({
    calendar: change ? calendarAfter(change) : JULIAN,
    from: change ? firstDay(change) - (change.doubt ?? 0) : -Infinity,
    to: lastDay(changes[i]),
  }));
}

function calendarAfter(change: Change): Calendar {
  return BY_NAME[change.to ?? 'gregorian'];
}

function firstDay(change: Change): Day {
  const day = calendarAfter(change).dayOf(...change.first);
  if (day === null) throw new RangeError(`no such date: ${change.first.join('-')}`);
  return day;
}

function lastDay(next: Change | undefined): Day {
  return next ? firstDay(next) - 1 + (next.doubt ?? 0) : Infinity;
}

/**
 * The days that a date written in a region can be: one as a rule; none where the change of calendar left it out
 * (10 February 1918 in Russia); two where a region kept both.
 */
export function candidatesIn(region: string, { year, month, day }: YearMonthDay): Candidate[] {
  return calendarPeriods(region).flatMap(({ calendar, from, to }) => {
    const found = calendar.dayOf(year, month, day);
    return found === null || found < from || found > to ? [] : [{ day: found, calendar }];
  });
}

/** The first day of the Gregorian calendar, 15 October 1582. */
export const GREGORIAN_FROM: Day = GREGORIAN.dayOf(1582, 10, 15) ?? Number.NaN;

/** The day on which the last state of Europe took up the Gregorian calendar, Greece's 1 March 1923. */
export const GREGORIAN_EVERYWHERE: Day = GREGORIAN.dayOf(1923, 3, 1) ?? Number.NaN;

/**
 * The days that a date can be which names neither calendar nor region: before 15 October 1582 it is Julian by convention;
 * from 1 March 1923 on it is Gregorian; between them both are possible, and the Gregorian, by convention, comes first.
 */
export function candidatesUnstated({ year, month, day }: YearMonthDay): Candidate[] {
  const young = GREGORIAN.dayOf(year, month, day);
  const old = JULIAN.dayOf(year, month, day);
  const found: Candidate[] = [];
  if (young !== null && young >= GREGORIAN_FROM) found.push({ day: young, calendar: GREGORIAN });
  if (old !== null && old < GREGORIAN_EVERYWHERE) found.push({ day: old, calendar: JULIAN });
  return found;
}
