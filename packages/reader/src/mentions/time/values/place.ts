import { dateOf, dayOf, formatDay, instant, type Bounds } from '@regesta/time';
import type { Draft, KnownSpan } from '../draft.ts';

/** Where a completed draft lies: EDTF and its bounds; null where it has no place in time. */
export interface Place {
  readonly edtf: string;
  readonly bounds: Bounds;
}

/** The first months of the seasons of the northern hemisphere, and the EDTF codes. */
const SEASONS: Readonly<Record<string, readonly [month: number, months: number, edtf: string]>> = {
  SP: [3, 3, '21'],
  SU: [6, 3, '22'],
  FA: [9, 3, '23'],
  WI: [12, 3, '24'],
  Q1: [1, 3, '33'],
  Q2: [4, 3, '34'],
  Q3: [7, 3, '35'],
  Q4: [10, 3, '36'],
  H1: [1, 6, '40'],
  H2: [7, 6, '41'],
};

export function placeOf(draft: Draft): Place | null {
  if (draft.known !== null) return knownPlace(draft.known);
  if (draft.kind !== 'date' || draft.year === null) return null;
  const whole = wholeOf(draft, draft.year);
  return whole === null ? null : partOf(whole, draft.mod);
}

function knownPlace({ edtf, first, last, instant: once }: KnownSpan): Place {
  return { edtf, bounds: once === true ? instant(first, last) : [first, first, last, last] };
}

interface Range {
  readonly edtf: string;
  readonly first: number;
  readonly last: number;
}

function wholeOf(draft: Draft, year: number): Range | null {
  const written = edtfYear(year);
  if (draft.grain === 'millennium')
    return { edtf: `${year < 0 ? '-' : ''}${Math.floor(Math.abs(year) / 1000)}XXX`, ...years(year, 1000) };
  if (draft.grain === 'century')
    return {
      edtf: `${year < 0 ? '-' : ''}${pad(Math.floor(Math.abs(year) / 100), 2)}XX`,
      ...years(year, 100),
    };
  if (draft.grain === 'decade')
    return { edtf: `${year < 0 ? '-' : ''}${pad(Math.floor(Math.abs(year) / 10), 3)}X`, ...years(year, 10) };
  const season = SEASONS[draft.season];
  if (season !== undefined) return seasonRange(year, written, season);
  if (draft.month === 0)
    return draft.day > 0 || draft.grain === 'day' ? null : { edtf: written, ...years(year, 1) };
  if (draft.day === 0) return monthRange(year, draft.month, written);
  return dayRange(draft, year, written);
}

function years(year: number, count: number): { readonly first: number; readonly last: number } {
  return { first: dayOf(year, 1, 1), last: dayOf(year + count, 1, 1) - 1 };
}

function seasonRange(
  year: number,
  written: string,
  [month, months, code]: readonly [number, number, string],
): Range {
  return {
    edtf: `${written}-${code}`,
    first: dayOf(year, month, 1),
    last: lastOfMonth(year, month + months - 1),
  };
}

function monthRange(year: number, month: number, written: string): Range {
  return {
    edtf: `${written}-${pad(month, 2)}`,
    first: dayOf(year, month, 1),
    last: lastOfMonth(year, month),
  };
}

/** The last day of a month; months past December are the next year's. */
function lastOfMonth(year: number, month: number): number {
  const next = month + 1;
  return dayOf(year + Math.floor((next - 1) / 12), ((next - 1) % 12) + 1, 1) - 1;
}

/** A day; null where the month has no such day. */
function dayRange(draft: Draft, year: number, written: string): Range | null {
  const day = dayOf(year, draft.month, draft.day);
  if (draft.day > 28 && dateOf(day).month !== draft.month) return null;
  if (draft.grain === 'week') return { edtf: formatDay(day), first: day, last: day };
  return { edtf: `${written}-${pad(draft.month, 2)}-${pad(draft.day, 2)}`, first: day, last: day };
}

/** The part that `early`, `mid`, `the end of` leave: a third; an approximate date may be off by its own length. */
function partOf(whole: Range, mod: string): Place {
  const length = whole.last - whole.first + 1;
  if (mod === 'APPROX')
    return { edtf: `${whole.edtf}~`, bounds: instant(whole.first - length, whole.last + length) };
  if (length === 1 || (mod !== 'START' && mod !== 'MID' && mod !== 'END'))
    return { edtf: whole.edtf, bounds: instant(whole.first, whole.last) };
  const [first, last] = third(whole, length, mod);
  return { edtf: `[${formatDay(first)}..${formatDay(last)}]`, bounds: instant(first, last) };
}

function third(whole: Range, length: number, mod: string): readonly [number, number] {
  if (length > 300) return thirdOfYears(whole, mod);
  const cut = Math.floor(length / 3);
  if (mod === 'START') return [whole.first, whole.first + cut - 1];
  if (mod === 'MID') return [whole.first + cut, whole.first + 2 * cut - 1];
  return [whole.first + 2 * cut, whole.last];
}

/** Thirds of a year or more end with a month. */
function thirdOfYears(whole: Range, mod: string): readonly [number, number] {
  const { year } = dateOf(whole.first);
  const months = Math.round((whole.last - whole.first + 1) / 30.44);
  const cut = Math.floor(months / 3);
  const day = (month: number): number => dayOf(year + Math.floor(month / 12), (month % 12) + 1, 1);
  if (mod === 'START') return [whole.first, day(cut) - 1];
  if (mod === 'MID') return [day(cut), day(2 * cut) - 1];
  return [day(2 * cut), whole.last];
}

function edtfYear(year: number): string {
  return year < 0 ? `-${pad(-year, 4)}` : pad(year, 4);
}

function pad(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}
