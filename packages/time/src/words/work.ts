import type { DateProblem } from '../problem.ts';
import { GREGORIAN_FROM } from '../calendars/region.ts';
import { makeDay } from '../edtf/make.ts';
import { completeAlone, completePair, shareCalendar, shareEra } from './complete.ts';
import type { Draft } from './draft.ts';
import type { Built } from './expression.ts';
import type { Suffix } from './language.ts';
import { readDraft } from './read-draft.ts';
import { readSecond, resolveDual } from './read-dual.ts';
import { take, takeMark, type Reader } from './reader.ts';
import { problem } from './resolve-made.ts';
import { resolve } from './resolve.ts';
import type { ReadOptions, Resolution, Resolved } from './resolved.ts';

/** What a reading has come to. */
export interface Work {
  readonly reader: Reader;
  readonly options: ReadOptions;
  readonly dates: Resolved[];
  readonly problems: DateProblem[];
}

/** Steps over a suffix, and the comma before it. */
export function suffix({ reader }: Work, wanted: Suffix): boolean {
  const start = reader.at;
  takeMark(reader, ',');
  if (take(reader, 'suffix')?.value === wanted) return true;
  reader.at = start;
  return false;
}

/** Steps over the word or dash between the ends of a span. */
export function connector(reader: Reader): boolean {
  return take(reader, 'to') !== null || takeMark(reader, '-');
}

/** Keeps what a date came to; null where it came to none. */
export function kept(work: Work, date: Resolution): Resolved | null {
  work.problems.push(...date.problems);
  if (date.edtf === null) return null;
  work.dates.push(date);
  return date;
}

/** Builds on a draft that stands alone. */
export function resolved(work: Work, draft: Draft, build: (date: Resolved) => Built): Built | null {
  completeAlone(draft);
  const date = kept(work, resolve(draft, work.options));
  return date && build(date);
}

/** One date, or one day in two calendars. */
export function single(work: Work): Resolved | null {
  const first = readDraft(work.reader);
  if (first === null) return null;
  const second = readSecond(work.reader, first);
  if (second !== null) {
    const dual = resolveDual(first, second, work.options);
    return dual && kept(work, dual);
  }
  completeAlone(first);
  return kept(work, resolve(first, work.options));
}

/** One date, of which `the end of 1918` is the last day. */
export function singleOrEnd(work: Work): Resolved | null {
  const start = work.reader.at;
  const draft = readDraft(work.reader);
  work.reader.at = start;
  const date = single(work);
  return date !== null && draft !== null && isEnd(draft) ? lastDayOf(date) : date;
}

function isEnd({ end, years, approximate, uncertain }: Draft): boolean {
  return end && years === 1 && !approximate && !uncertain;
}

/** The last day of a date; of one that ends before the Gregorian calendar the whole, whose days are said in another. */
function lastDayOf(date: Resolved): Resolved {
  const last = date.range[1];
  if (last < GREGORIAN_FROM) return date;
  return { ...date, edtf: makeDay(last), range: [last, last], ends: null };
}

/** Reads the second date of a span and completes both. */
export function secondOf(work: Work, first: Draft): readonly [Resolved, Resolved] | null {
  const second = readDraft(work.reader);
  if (second === null) return null;
  if (isYear(first) && second.year === null && !isBare(second)) return null;
  completePair(first, second);
  shareCalendar(first, second);
  shareEra(first, second);
  const pair = [kept(work, resolve(first, work.options)), kept(work, resolve(second, work.options))] as const;
  if (pair[0] === null || pair[1] === null) return null;
  if (pair[1].range[1] >= pair[0].range[0]) return [pair[0], pair[1]];
  const place = { from: first.from, to: second.to };
  work.problems.push(problem(place, 'interval-reversed', 'the second date is before the first'));
  return null;
}

function isYear({ year, month, season }: Draft): boolean {
  return year !== null && month === null && season === null;
}

/** `17` in `1915–17`; but `2001–spring` is no span. */
function isBare({ month, season }: Draft): boolean {
  return month === null && season === null;
}
