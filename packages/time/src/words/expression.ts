import type { Bounds } from '../bounds.ts';
import { CONVENTIONS, type ConventionName } from '../conventions.ts';
import { dateOf, type Day } from '../day.ts';
import { boundsOf } from '../edtf/bounds-of.ts';
import type { Edtf, EdtfDate, EdtfEnd, EdtfMember, EdtfSeason } from '../edtf/edtf.ts';
import { makeDate, makeDay, makePart, makeYear } from '../edtf/make.ts';
import type { ReadOptions, Resolved } from './resolved.ts';

/** A date out of words, before its rules and problems are gathered. */
export interface Built {
  readonly edtf: Edtf;
  readonly bounds: Bounds;
}

function built(edtf: Edtf, options: ReadOptions): Built {
  return { edtf, bounds: boundsOf(edtf, options.conventions ?? CONVENTIONS) };
}

/** One of the members. */
export function oneOf(members: readonly EdtfMember[], options: ReadOptions): Built {
  return built({ kind: 'set', of: 'one', members }, options);
}

/** All of the members. */
export function allOf(members: readonly EdtfMember[], options: ReadOptions): Built {
  return built({ kind: 'set', of: 'all', members }, options);
}

/** A date as a member of a set. */
export function memberOf(date: Resolved): EdtfMember {
  return date.ends ? { kind: 'range', from: date.ends[0], to: date.ends[1] } : date.edtf;
}

/** Dates from one to another, as a member of a set. */
export function rangeMember(first: Resolved, last: Resolved): EdtfMember {
  return { kind: 'range', from: startOf(first), to: endOf(last) };
}

function startOf(date: Resolved): EdtfDate | EdtfSeason {
  return date.ends?.[0] ?? date.edtf;
}

function endOf(date: Resolved): EdtfDate | EdtfSeason {
  return date.ends?.[1] ?? date.edtf;
}

/** `10 January 1919`, or the set of days where EDTF has no date for it. */
export function alone(date: Resolved, options: ReadOptions): Built {
  if (date.ends === null) return built(date.edtf, options);
  return date.either ? oneOf([date.edtf, date.either], options) : oneOf([memberOf(date)], options);
}

/** `by A`: A or earlier. */
export function upTo(date: Resolved, options: ReadOptions): Built {
  return oneOf([{ kind: 'range', from: null, to: endOf(date) }], options);
}

/** `not before A`: A or later. */
export function fromOn(date: Resolved, options: ReadOptions): Built {
  return oneOf([{ kind: 'range', from: startOf(date), to: null }], options);
}

/** `before A`, to the precision of A: before 1919 is up to 1918. */
export function before(date: Resolved, options: ReadOptions): Built {
  return oneOf([{ kind: 'range', from: null, to: beside(date, -1) }], options);
}

/** `after A`, to the precision of A. */
export function after(date: Resolved, options: ReadOptions): Built {
  return oneOf([{ kind: 'range', from: beside(date, 1), to: null }], options);
}

/** What is not before one date and not after another; null where no day is left. */
export function both(from: Built, to: Built, options: ReadOptions): Built | null {
  const start = firstMember(from);
  const end = firstMember(to);
  if (start?.kind !== 'range' || end?.kind !== 'range' || from.bounds[0] > to.bounds[3]) return null;
  return oneOf([{ kind: 'range', from: start.from, to: end.to }], options);
}

function firstMember({ edtf }: Built): EdtfMember | undefined {
  return edtf.kind === 'set' ? edtf.members[0] : undefined;
}

function beside(date: Resolved, by: 1 | -1): EdtfDate {
  const day: Day = by < 0 ? date.range[0] - 1 : date.range[1] + 1;
  const { edtf } = date;
  if (date.ends !== null || edtf.kind === 'season' || edtf.day !== null) return makeDay(day);
  const { year, month } = dateOf(day);
  return makeDate(makeYear(year), edtf.month === null ? null : makePart(month));
}

/** A year of which as many digits are sure as leave just the years of a range; null where none do. */
export function estimated(year: EdtfDate, range: Built, options: ReadOptions): Built | null {
  const digits = String(year.year.value).length;
  for (let significant = 1; significant <= Math.max(4, digits); significant++) {
    const found = built({ ...year, year: { ...year.year, significant } }, options);
    if (found.bounds.every((day, side) => day === range.bounds[side])) return found;
  }
  return null;
}

/** An end that is no date. */
export const OPEN = { kind: 'open' } as const;
/** An end that nobody knows. */
export const UNKNOWN = { kind: 'unknown' } as const;

/** A span; its bounds are those of the dates, which may be narrower than EDTF can write them. */
export function span(
  start: Resolved | typeof OPEN | typeof UNKNOWN,
  end: Resolved | typeof OPEN | typeof UNKNOWN,
  options: ReadOptions,
): Built {
  const edtf: Edtf = { kind: 'interval', start: endDate(start), end: endDate(end) };
  const [a, b, c, d] = boundsOf(edtf, options.conventions ?? CONVENTIONS);
  const [startEarliest, startLatest] = isDate(start)
    ? start.range
    : [a, isDate(end) && start.kind === 'unknown' ? end.range[1] : b];
  const [endEarliest, endLatest] = isDate(end)
    ? end.range
    : [isDate(start) && end.kind === 'unknown' ? start.range[0] : c, d];
  return {
    edtf,
    bounds: [
      startEarliest,
      Math.min(startLatest, endLatest),
      Math.max(startEarliest, endEarliest),
      endLatest,
    ],
  };
}

function isDate(end: Resolved | { readonly kind: string }): end is Resolved {
  return 'edtf' in end;
}

function endDate(end: Resolved | typeof OPEN | typeof UNKNOWN): EdtfEnd {
  return isDate(end) ? end.edtf : end;
}

/** The rules of some dates, each once. */
export function rulesOf(dates: readonly Resolved[]): ConventionName[] {
  return [...new Set(dates.flatMap(({ rules }) => rules))];
}
