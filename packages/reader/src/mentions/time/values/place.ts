import {
  CONVENTIONS,
  dateOf,
  dayOf,
  dayOfJulian,
  formatDay,
  instant,
  type Bounds,
  type Thirds,
} from '@regesta/time/days';
import type { Draft, KnownSpan } from '../draft.ts';
import { TWO_DIGITS } from './value.ts';

/** Where a completed draft lies: EDTF and its bounds; null where it has no place in time. */
export interface Place {
  readonly edtf: string;
  readonly bounds: Bounds;
}

/** The first day of the Gregorian calendar, 15 October 1582. */
export const GREGORIAN_FROM = -141427;

/** EDTF's numbers of the parts of a year. */
const PARTS: Readonly<Record<string, number>> = {
  SP: 21,
  SU: 22,
  FA: 23,
  WI: 24,
  Q1: 33,
  Q2: 34,
  Q3: 35,
  Q4: 36,
  H1: 40,
  H2: 41,
};

/** EDTF's numbers of the thirds of a year. */
const THIRD_PARTS = { early: 37, mid: 38, late: 39 } as const;

/** The first half as the start, the second as the end. */
const HALVES = {
  month: { early: [1, 15], mid: [11, 20], late: [16, 31] },
  decade: { early: [0, 4], mid: [4, 6], late: [5, 9] },
  century: { early: [0, 49], mid: [34, 66], late: [50, 99] },
} as const satisfies Readonly<Record<string, Thirds>>;

const THIRDS = { START: 'early', MID: 'mid', END: 'late' } as const;

/** The place of a completed draft, by the conventions of `@regesta/time`. */
export function placeOf(draft: Draft): Place | null {
  if (draft.known !== null) return knownPlace(draft.known);
  if (
    draft.kind !== 'date' ||
    draft.year === null ||
    draft.guess ||
    draft.loose ||
    draft.eraDoubt ||
    isVague(draft)
  )
    return null;
  const { mod } = draft;
  const third = mod === 'START' || mod === 'MID' || mod === 'END' ? THIRDS[mod] : null;
  const whole = third === null ? wholeOf(draft, draft.year) : thirdOf(draft, draft.year, third);
  return whole !== null && mod === 'APPROX' ? { edtf: `${whole.edtf}~`, bounds: whole.bounds } : whole;
}

/** `less than ten days later`, `more than a year before`: not then; `about ten days later`: not on that one day. */
function isVague({ offset, mod, grain }: Draft): boolean {
  return offset !== '' && (mod === 'APPROX' ? grain === 'day' : OPEN_MODS.has(mod));
}

const OPEN_MODS: ReadonlySet<string> = new Set(['BEFORE', 'AFTER', 'ON_OR_BEFORE', 'ON_OR_AFTER']);

function knownPlace({ edtf, first, last, instant: once }: KnownSpan): Place {
  return { edtf, bounds: once === true ? instant(first, last) : [first, first, last, last] };
}

function wholeOf(draft: Draft, year: number): Place | null {
  if (isFirst(draft)) return years(1, draft.grain === 'century' ? 99 : 999, null);
  if (draft.grain === 'millennium') return years(year, year + 999, `${digitsOf(year, 1000, 1)}XXX`);
  if (draft.grain === 'century' && year === -99) return years(year, 0, null);
  if (draft.grain === 'century') return years(year, year + 99, `${digitsOf(year, 100, 2)}XX`);
  if (draft.grain === 'decade') return years(year, year + 9, year < 0 ? null : `${digitsOf(year, 10, 3)}X`);
  if (draft.season !== '') return partOfYear(seasonYear(draft, year), PARTS[draft.season] ?? 0);
  if (draft.month === 0)
    return draft.day > 0 || draft.grain === 'day' ? null : years(year, year, edtfYear(year));
  if (draft.day === 0) return monthPlace(draft, year, 1, 31);
  return draft.grain === 'week' ? weekPlace(draft, year) : dayPlace(draft, year);
}

/** The first century or millennium after Christ, before which there is no year 0. */
function isFirst({ year, grain }: Draft): boolean {
  return year === 0 && (grain === 'century' || grain === 'millennium');
}

/** A third of a date; what is a day or a part of a year keeps its whole. */
function thirdOf(draft: Draft, year: number, third: keyof Thirds): Place | null {
  const thirds = draft.half ? HALVES : CONVENTIONS.thirds;
  if (draft.grain === 'century') return someYears(year, thirds.century[third]);
  if (draft.grain === 'decade') return someYears(year, thirds.decade[third]);
  if (draft.grain === 'year' && draft.month === 0) return partOfYear(year, THIRD_PARTS[third]);
  if (draft.grain !== 'month' || draft.day > 0) return wholeOf(draft, year);
  const [first, last] = thirds.month[third];
  return monthPlace(draft, year, first, last);
}

/** A winter that the story dates is named for its January; EDTF names it for its December. */
function seasonYear(draft: Draft, year: number): number {
  return draft.season === 'WI' && draft.yearRule !== '' ? year - 1 : year;
}

function someYears(year: number, [first, last]: readonly [number, number]): Place {
  return years(Math.max(year + first, year === 0 ? 1 : -Infinity), year + last, null);
}

function years(first: number, last: number, edtf: string | null): Place {
  return {
    edtf: edtf ?? `[${edtfYear(first)}..${edtfYear(last)}]`,
    bounds: instant(dayOf(first, 1, 1), dayOf(last + 1, 1, 1) - 1),
  };
}

function partOfYear(year: number, part: number): Place {
  const [first, last] = CONVENTIONS.seasons[part] ?? [1, 12];
  return {
    edtf: `${edtfYear(year)}-${part}`,
    bounds: instant(dayOf(year, first, 1), lastOfMonth(year, last)),
  };
}

/** The last day of a month; months past December are the next year's. */
function lastOfMonth(year: number, month: number): number {
  return month >= 12 ? dayOf(year + 1, month - 11, 1) - 1 : dayOf(year, month + 1, 1) - 1;
}

/** The days `first … last` of a month; before 1582 they are Julian. */
function monthPlace(draft: Draft, year: number, first: number, last: number): Place {
  const length = lastOfMonth(year, draft.month) - dayOf(year, draft.month, 1) + 1;
  const [from, to] = [dayIn(draft, year, first), dayIn(draft, year, Math.min(last, length))];
  if (first === 1 && last >= length && from >= GREGORIAN_FROM) {
    return { edtf: `${edtfYear(year)}-${TWO_DIGITS[draft.month]}`, bounds: instant(from, to) };
  }
  return daysPlace(from, to);
}

/** A day of the draft's month, in the calendar it names, or else in the one of its time. */
function dayIn(draft: Draft, year: number, day: number): number {
  const gregorian = dayOf(year, draft.month, day);
  if (draft.calendar === 'julian') return dayOfJulian(year, draft.month, day);
  return gregorian < GREGORIAN_FROM && draft.calendar === ''
    ? dayOfJulian(year, draft.month, day)
    : gregorian;
}

/** A day; null where the month has no such day. */
function dayPlace(draft: Draft, year: number): Place | null {
  if (draft.day > 28 && !hasDay(draft, year)) return null;
  const day = dayIn(draft, year, draft.day);
  if (draft.lastDay > draft.day) return daysPlace(day, dayIn(draft, year, draft.lastDay));
  const plain = day >= GREGORIAN_FROM && draft.calendar !== 'julian' && year >= 1000;
  const edtf = plain ? `${year}-${TWO_DIGITS[draft.month]}-${TWO_DIGITS[draft.day]}` : formatDay(day);
  return { edtf, bounds: instant(day, day) };
}

/** One of several days. */
function daysPlace(first: number, last: number): Place {
  return { edtf: `[${formatDay(first)}..${formatDay(last)}]`, bounds: instant(first, last) };
}

/** The week of a day, Monday to Sunday, or its weekend. */
function weekPlace(draft: Draft, year: number): Place {
  const day = dayOf(year, draft.month, draft.day);
  const monday = day - ((((day + 3) % 7) + 7) % 7);
  const [first, last] = [draft.part === '-WE' ? monday + 5 : monday, monday + 6];
  return daysPlace(first, last);
}

function hasDay(draft: Draft, year: number): boolean {
  if (draft.month !== 2 || draft.day > 29)
    return dateOf(dayOf(year, draft.month, draft.day)).month === draft.month;
  const julian = draft.calendar === 'julian' || year < 1582;
  return julian ? year % 4 === 0 : dateOf(dayOf(year, 2, 29)).month === 2;
}

/** The digits that a century, decade or millennium keeps, with its sign. */
function digitsOf(year: number, span: number, digits: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.floor(Math.abs(year) / span)).padStart(digits, '0')}`;
}

function edtfYear(year: number): string {
  if (year >= 1000) return String(year);
  return year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0');
}
