import { GREGORIAN, JULIAN } from '../calendars/calendars.ts';
import { CONVENTIONS } from '../conventions.ts';
import { dayOf, formatDay, type Day } from '../day.ts';
import { makeDay } from '../edtf/make.ts';
import { widened } from '../edtf/slack.ts';
import { completeDual, shareYear } from './complete.ts';
import type { Draft } from './draft.ts';
import { readDraft } from './read-draft.ts';
import { take, takeMark, type Reader } from './reader.ts';
import { problem } from './resolve-made.ts';
import { yearOf } from './resolve-day.ts';
import type { ReadOptions, Resolution } from './resolved.ts';

/**
 * Reads the second date of a day that is given in both calendars:
 *
 *     10/23 January 1919   25 October (7 November) 1917   18 November [O.S. 5 November] 1918
 *       ^^^^^^^^^^^^^^^^              ^^^^^^^^^^^^^^^^^               ^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * Both drafts are completed; null, and the reader back where it was, where no second date follows.
 */
export function readSecond(reader: Reader, first: Draft): Draft | null {
  const start = reader.at;
  const second =
    readSlashed(reader, first) ??
    readBracketed(reader, first, '(', ')') ??
    readBracketed(reader, first, '[', ']');
  if (second === null) reader.at = start;
  else completeDual(first, second);
  return second;
}

function readSlashed(reader: Reader, first: Draft): Draft | null {
  const start = reader.at;
  const isDay = first.bare !== null || first.day !== null;
  if (isDay && takeMark(reader, '/')) {
    const second = readDraft(reader);
    if (second !== null && (second.day !== null || second.bare !== null)) return second;
  }
  reader.at = start;
  return null;
}

/** In brackets; month and year may follow them, and are then of both. */
function readBracketed(reader: Reader, first: Draft, open: string, close: string): Draft | null {
  const start = reader.at;
  if (takeMark(reader, open)) {
    const second = readDraft(reader);
    if (second !== null && (second.day !== null || second.bare !== null) && takeMark(reader, close)) {
      shareRest(reader, first, second);
      return second;
    }
  }
  reader.at = start;
  return null;
}

function shareRest(reader: Reader, first: Draft, second: Draft): void {
  if (second.year !== null || first.year !== null) return;
  take(reader, 'filler');
  const rest = readDraft(reader);
  if (rest === null) return;
  second.to = rest.to;
  if (second.bare !== null && rest.month !== null) {
    second.day = second.bare;
    second.bare = null;
  }
  second.month ??= rest.month;
  const year = rest.year ?? rest.bare;
  if (year !== null) shareYear(first, second, year);
  second.bc = rest.bc;
}

/** The days apart that two dates of one day are taken for an attempt at, right or wrong. */
const LEAST_APART = 9;
const MOST_APART = 14;

/**
 * The day that two drafts name, one Julian and one Gregorian. Without a word that says which, the one that is behind is
 * Julian. Null where they are no two dates of one day, as in `1/2 January`.
 */
export function resolveDual(first: Draft, second: Draft, options: ReadOptions): Resolution | null {
  const isTagged = isStyle(first) || isStyle(second);
  const swapped = isTagged ? isGregorian(first, second) : daysApart(first, second) < 0;
  const [old, young] = swapped ? [second, first] : [first, second];
  if (!isTagged) {
    const apart = Math.abs(daysApart(first, second));
    if (!(apart >= LEAST_APART && apart <= MOST_APART)) return null;
  }
  return agreed(old, young, options);
}

function isStyle({ calendar }: Draft): boolean {
  return calendar === 'julian' || calendar === 'gregorian';
}

/** Whether the first is the Gregorian side. */
function isGregorian(first: Draft, second: Draft): boolean {
  if (first.calendar !== second.calendar)
    return first.calendar === 'gregorian' || second.calendar === 'julian';
  return daysApart(first, second) < 0;
}

/** Days from the first to the second, both taken for Gregorian, a 29 February of any year too. */
function daysApart(first: Draft, second: Draft): number {
  return numeralDay(second) - numeralDay(first);
}

function numeralDay(draft: Draft): Day {
  return dayOf(yearOf(draft), draft.month ?? Number.NaN, draft.day ?? Number.NaN);
}

function gregorianDay(draft: Draft): Day | null {
  return GREGORIAN.dayOf(yearOf(draft), draft.month ?? 0, draft.day ?? 0);
}

function agreed(old: Draft, young: Draft, options: ReadOptions): Resolution {
  const julian = JULIAN.dayOf(yearOf(old), old.month ?? 0, old.day ?? 0);
  const gregorian = gregorianDay(young);
  if (julian === null || gregorian === null) {
    return {
      edtf: null,
      problems: [problem(julian === null ? old : young, 'day-out-of-range', 'there is no such day')],
    };
  }
  const rest = { calendar: 'julian', rules: ['dual-date'] } as const;
  if (julian === gregorian) {
    const edtf = makeDay(julian);
    return {
      edtf,
      range: widened(edtf, options.conventions ?? CONVENTIONS),
      ends: null,
      ...rest,
      problems: [],
    };
  }
  const days = [Math.min(julian, gregorian), Math.max(julian, gregorian)] as const;
  const at = { from: Math.min(old.from, young.from), to: Math.max(old.to, young.to) };
  const message = `the two dates are not one day: the Julian is ${formatDay(julian)}, the Gregorian ${formatDay(gregorian)}`;
  const disagree = problem(at, 'dual-dates-disagree', message, 'both are kept as possible', 'warning');
  return {
    edtf: makeDay(days[0]),
    range: days,
    ends: [makeDay(days[0]), makeDay(days[1])],
    either: makeDay(days[1]),
    ...rest,
    problems: [disagree],
  };
}
