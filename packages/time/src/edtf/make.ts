import { dateOf, type Day } from '../day.ts';
import type { EdtfDate, EdtfPart, EdtfSeason, EdtfYear, Qualifier } from './edtf.ts';

/** A year by its astronomical number; `mask` leaves digits open, as in the `EdtfPart`. */
export function makeYear(year: number, mask = 0): EdtfYear {
  const value = Math.abs(year);
  const long = value > 9999;
  return { value, mask, own: null, group: null, negative: year < 0, long, exponent: null, significant: null };
}

/** A month, a day or a season. */
export function makePart(value: number, mask = 0): EdtfPart {
  return { value, mask, own: null, group: null };
}

/** A date of the proleptic Gregorian calendar; a day or month left out is null. */
export function makeDate(
  year: EdtfYear,
  month: EdtfPart | null = null,
  day: EdtfPart | null = null,
): EdtfDate {
  return { kind: 'date', year, month, day };
}

/** A part of a year. */
export function makeSeason(year: EdtfYear, season: EdtfPart): EdtfSeason {
  return { kind: 'season', year, season };
}

/** The date of a finite day. */
export function makeDay(day: Day): EdtfDate {
  const date = dateOf(day);
  return makeDate(makeYear(date.year), makePart(date.month), makePart(date.day));
}

/** A date with a qualifier at its right end. */
export function qualified<T extends EdtfDate | EdtfSeason>(date: T, qualifier: Qualifier | null): T {
  if (qualifier === null) return date;
  if (date.kind === 'season') return { ...date, season: { ...date.season, group: qualifier } };
  if (date.day !== null) return { ...date, day: { ...date.day, group: qualifier } };
  if (date.month !== null) return { ...date, month: { ...date.month, group: qualifier } };
  return { ...date, year: { ...date.year, group: qualifier } };
}
