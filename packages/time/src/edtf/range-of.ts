import { CONVENTIONS, type Conventions } from '../conventions.ts';
import { dayOf, type Day } from '../day.ts';
import { candidate, countOf, daysIn, firstMatch, lastMatch } from './candidates.ts';
import type { EdtfDate, EdtfDateTime, EdtfPart, EdtfSeason, EdtfYear } from './edtf.ts';

/** The last day that bounds hold, some 24 million million years away; what lies beyond is clamped to it. */
export const FURTHEST_DAY: Day = 9e15;

/** First and last day, closed, of all that a date as written can mean; qualifiers add nothing here. */
export function rangeOf(
  date: EdtfDate | EdtfSeason | EdtfDateTime,
  conventions: Conventions = CONVENTIONS,
): readonly [first: Day, last: Day] {
  if (date.kind === 'date-time') return momentRange(date);
  if (date.kind === 'season') return seasonRange(date, conventions);
  const { year, month, day } = date;
  if (month === null) {
    const [first, last] = yearsOf(year);
    return [held(dayOf(first, 1, 1)), held(dayOf(last, 12, 31))];
  }
  if ((year.mask | month.mask | (day?.mask ?? 0)) === 0) return plainRange(year, month, day);
  return [firstDay(year, month, day), lastDay(year, month, day)];
}

/** First and last astronomical year that a year can mean: `156X` is 1560 to 1569, `1950S2` 1900 to 1999. */
export function yearsOf(year: EdtfYear): readonly [first: number, last: number] {
  const [low, high] = magnitudes(year);
  if (!year.negative) return [low, high];
  return [-high, low === 0 ? -1 : -low];
}

function magnitudes({ value, mask, long, exponent, significant }: EdtfYear): readonly [number, number] {
  if (mask !== 0) return [value, candidate(value, mask, countOf(mask) - 1)];
  const magnitude = value * 10 ** (exponent ?? 0);
  if (significant === null) return [magnitude, magnitude];
  const width = long ? String(value).length + (exponent ?? 0) : 4;
  const step = 10 ** Math.max(0, width - significant);
  const low = Math.floor(magnitude / step) * step;
  return [low, low + step - 1];
}

function held(day: Day): Day {
  return Math.max(-FURTHEST_DAY, Math.min(FURTHEST_DAY, day));
}

function plainRange(year: EdtfYear, month: EdtfPart, day: EdtfPart | null): readonly [Day, Day] {
  const y = year.negative ? -year.value : year.value;
  if (day !== null) {
    const only = dayOf(y, month.value, day.value);
    return [only, only];
  }
  const first = dayOf(y, month.value, 1);
  return [first, first + daysIn(y, month.value) - 1];
}

function firstDay(year: EdtfYear, month: EdtfPart, day: EdtfPart | null): Day {
  const count = countOf(year.mask);
  for (let i = 0; i < count; i++) {
    const y = nthYear(year, i, count);
    for (let m = firstMatch(month, 1, 12); m > 0; m = firstMatch(month, m + 1, 12)) {
      const d = day === null ? 1 : firstMatch(day, 1, daysIn(y, m));
      if (d > 0 && isYear(year, y)) return dayOf(y, m, d);
    }
  }
  throw new RangeError('a date that no day fits');
}

function lastDay(year: EdtfYear, month: EdtfPart, day: EdtfPart | null): Day {
  const count = countOf(year.mask);
  for (let i = count - 1; i >= 0; i--) {
    const y = nthYear(year, i, count);
    for (let m = lastMatch(month, 12); m > 0; m = lastMatch(month, m - 1)) {
      const length = daysIn(y, m);
      const d = day === null ? length : lastMatch(day, length);
      if (d > 0 && isYear(year, y)) return dayOf(y, m, d);
    }
  }
  throw new RangeError('a date that no day fits');
}

/** The i-th year in the order of time. */
function nthYear(year: EdtfYear, i: number, count: number): number {
  return year.negative
    ? -candidate(year.value, year.mask, count - 1 - i)
    : candidate(year.value, year.mask, i);
}

/** `-0000` is no year, also where `-000X` is written. */
function isYear(year: EdtfYear, y: number): boolean {
  return !year.negative || y !== 0;
}

function seasonRange({ year, season }: EdtfSeason, conventions: Conventions): readonly [Day, Day] {
  const months = conventions.seasons[season.value];
  if (months === undefined) throw new RangeError(`unknown season: ${season.value}`);
  const [first, last] = yearsOf(year);
  const over = months[1] > 12 ? 1 : 0;
  const lastMonth = months[1] - over * 12;
  return [dayOf(first, months[0], 1), dayOf(last + over, lastMonth, daysIn(last + over, lastMonth))];
}

/** The day in UTC; a local time has no zone and stays on its day. */
function momentRange({ date, hour, minute, zone }: EdtfDateTime): readonly [Day, Day] {
  const { year, month, day } = date;
  if (month === null || day === null) throw new RangeError('a time without a day');
  const [local] = plainRange(year, month, day);
  const utc = local + Math.floor((hour * 60 + minute - zoneMinutes(zone)) / 1440);
  return [utc, utc];
}

/** Minutes east of UTC: `-04` is -240, `+04:30` 270; 0 for `Z` and for none. */
function zoneMinutes(zone: string | null): number {
  if (zone === null || zone === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4) || 0);
  return zone.charCodeAt(0) === 45 ? -minutes : minutes;
}
