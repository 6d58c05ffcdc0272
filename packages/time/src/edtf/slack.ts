import type { Conventions, Unit } from '../conventions.ts';
import { dateOf, dayOf, type Day } from '../day.ts';
import type { EdtfDate, EdtfDateTime, EdtfPart, EdtfSeason, Qualifier } from './edtf.ts';
import { partsOf } from './level-of.ts';
import { rangeOf } from './range-of.ts';

/** A qualifier of a date and the unit it stands at. */
export interface Doubt {
  readonly qualifier: Qualifier;
  readonly unit: Unit;
}

/** First and last day of a date, with what the conventions add for its qualifiers. */
export function widened(
  date: EdtfDate | EdtfSeason | EdtfDateTime,
  conventions: Conventions,
): readonly [first: Day, last: Day] {
  const range = rangeOf(date, conventions);
  if (date.kind === 'date-time') return range;
  const doubt = doubtOf(date);
  if (doubt === null) return range;
  const by = conventions.slack[doubt.qualifier][doubt.unit];
  return by === 0 ? range : [moved(range[0], -by, doubt.unit), moved(range[1] + 1, by, doubt.unit) - 1];
}

/** The leftmost qualifier, or null, and the unit it stands at: the day in `2004-06-11~`, the year in `2004?-06-~11`. */
export function doubtOf(date: EdtfDate | EdtfSeason): Doubt | null {
  const parts = partsOf(date);
  for (let i = 0; i < parts.length; i++) {
    const qualifier = qualifierOf(parts[i]!);
    if (qualifier !== null) return { qualifier, unit: unitAt(date, i) };
  }
  return null;
}

function qualifierOf({ own, group }: EdtfPart): Qualifier | null {
  if (own === null || group === null || own === group) return own ?? group;
  return '%';
}

function unitAt(date: EdtfDate | EdtfSeason, i: number): Unit {
  if (i === 0) return 'year';
  if (date.kind === 'season') return 'season';
  return i === 1 ? 'month' : 'day';
}

function moved(day: Day, by: number, unit: Unit): Day {
  if (unit === 'day') return day + by;
  const { year, month, day: d } = dateOf(day);
  if (unit === 'year') return dayOf(year + by, month, d);
  const months = year * 12 + month - 1 + by * (unit === 'season' ? 3 : 1);
  return dayOf(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, d);
}
