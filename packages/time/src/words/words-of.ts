import type { Bounds } from '../bounds.ts';
import { dateOf, type Day } from '../day.ts';
import { daysIn } from '../edtf/candidates.ts';
import type {
  Edtf,
  EdtfDate,
  EdtfDateTime,
  EdtfEnd,
  EdtfInterval,
  EdtfMember,
  EdtfSeason,
  EdtfSet,
} from '../edtf/edtf.ts';
import { formatEdtf } from '../edtf/format-edtf.ts';
import { partsOf } from '../edtf/level-of.ts';
import { makeDate, makeDay, makePart, makeYear } from '../edtf/make.ts';
import { ENGLISH } from './english.ts';
import { fill, type Language } from './language.ts';
import { isBeforeGregorian, sayAnyDate, sayEstimated, sayDate, type Shown } from './say-date.ts';

type Dated = EdtfDate | EdtfSeason;

/**
 * A date in plain words, which `readDate` reads back to the same bounds: `between 8 and 15 February 1919`,
 * `by the end of December 1918`, `from 1918 to an unknown date`.
 */
export function wordsOf(edtf: Edtf, language: Language = ENGLISH): string {
  const estimated = edtf.kind === 'date' ? sayEstimated(edtf, language) : null;
  if (estimated !== null) return estimated;
  if (!datesOf(edtf).every((date) => sayDate(date, language) !== null)) return written(edtf, language);
  if (edtf.kind === 'interval') return sayInterval(edtf, language);
  if (edtf.kind === 'set') return saySet(edtf, language) ?? written(edtf, language);
  return edtf.kind === 'date-time' ? sayTime(edtf, language) : sayAnyDate(edtf, language);
}

function written(edtf: Edtf, language: Language): string {
  return fill(language.patterns.written, formatEdtf(edtf));
}

function datesOf(edtf: Edtf): Dated[] {
  if (edtf.kind === 'interval')
    return [edtf.start, edtf.end].flatMap((end) => (isDated(end) ? [dateIn(end)] : []));
  if (edtf.kind !== 'set') return [dateIn(edtf)];
  return edtf.members.flatMap((member) => {
    if (member.kind !== 'range') return [member];
    return [member.from, member.to].flatMap((side) => (side ? [side] : []));
  });
}

function dateIn(moment: Dated | EdtfDateTime): Dated {
  return moment.kind === 'date-time' ? moment.date : moment;
}

function sayTime({ date, hour, minute, second, fraction, zone }: EdtfDateTime, language: Language): string {
  const numbers = second === null ? [hour, minute] : [hour, minute, second];
  const time = numbers.map((number) => String(number).padStart(2, '0')).join(':');
  const place = zone === null ? '' : ` UTC${zone === 'Z' ? '' : zone}`;
  return fill(
    language.patterns.time,
    sayAnyDate(date, language),
    `${time}${fraction ? `.${fraction}` : ''}${place}`,
  );
}

function sayInterval({ start, end }: EdtfInterval, language: Language): string {
  const { patterns } = language;
  if (isDated(start) && isDated(end)) return sayPair(start, end, patterns.span, language);
  if (isDated(start)) {
    return fill(end.kind === 'open' ? patterns.withoutEnd : patterns.toUnknown, sayEnd(start, language));
  }
  if (isDated(end)) {
    return fill(
      start.kind === 'open' ? patterns.withoutBeginning : patterns.fromUnknown,
      sayEnd(end, language),
    );
  }
  if (start.kind === 'open') return end.kind === 'open' ? patterns.always : patterns.unknownWithoutBeginning;
  return end.kind === 'open' ? patterns.unknownWithoutEnd : patterns.unknown;
}

function isDated(end: EdtfEnd): end is Dated | EdtfDateTime {
  return end.kind !== 'open' && end.kind !== 'unknown';
}

function sayEnd(end: Dated | EdtfDateTime, language: Language): string {
  return end.kind === 'date-time' ? sayTime(end, language) : sayAnyDate(end, language);
}

/** Two dates, the first without what both have: `8 and 15 February 1919`. */
function sayPair(
  first: Dated | EdtfDateTime,
  last: Dated | EdtfDateTime,
  pattern: string,
  language: Language,
): string {
  const shown = first.kind === 'date' && last.kind === 'date' ? shownBefore(first, last) : 'all';
  const start = first.kind === 'date' ? sayAnyDate(first, language, shown) : sayEnd(first, language);
  return fill(pattern, start, sayEnd(last, language));
}

/** What of a date has to be said before another; a doubt, and years BC in another era, are said whole. */
function shownBefore(first: EdtfDate, last: EdtfDate): Shown {
  if (!isPlain(first) || !isPlain(last)) return 'all';
  if (isBC(first) && isBC(last) && first.month === null && last.month === null) return 'without-era';
  if (first.year.value !== last.year.value || first.year.negative !== last.year.negative) return 'all';
  if (first.month === null || last.month === null || (first.day === null) !== (last.day === null))
    return 'all';
  return first.day !== null && first.month.value === last.month.value ? 'day' : 'without-year';
}

function isPlain(date: EdtfDate): boolean {
  const parts = partsOf(date);
  return (
    date.year.significant === null &&
    !isBeforeGregorian(date) &&
    parts.every(({ mask, own, group }) => mask === 0 && !own && !group)
  );
}

function isBC({ year }: EdtfDate): boolean {
  return year.negative || (year.value === 0 && year.mask === 0);
}

function saySet(set: EdtfSet, language: Language): string | null {
  const only = set.members[0];
  if (set.members.length > 1) return sayList(set, language);
  if (only?.kind !== 'range') return null;
  if (set.of === 'one') return sayOneOfRange(only.from, only.to, language);
  const range = sayMember(only, language);
  return range && fill(language.patterns.each, range);
}

function sayOneOfRange(from: Dated | null, to: Dated | null, language: Language): string | null {
  const { patterns } = language;
  if (from !== null && to !== null) return sayPair(from, to, patterns.between, language);
  if (from !== null) return fill(patterns.orLater, sayAnyDate(from, language));
  return to && sayBy(to, language);
}

/** `by the end of December 1918` for its last day too. */
function sayBy(to: Dated, language: Language): string {
  const { by, byEnd } = language.patterns;
  if (to.kind === 'season' || !isPlain(to)) return fill(by, sayAnyDate(to, language));
  if (to.day === null) return fill(byEnd, sayAnyDate(to, language));
  return isLastOfMonth(to)
    ? fill(byEnd, sayAnyDate({ ...to, day: null, month: to.month?.value === 12 ? null : to.month }, language))
    : fill(by, sayAnyDate(to, language));
}

function isLastOfMonth({ year, month, day }: EdtfDate): boolean {
  const y = year.negative ? -year.value : year.value;
  return month !== null && day !== null && day.value === daysIn(y, month.value);
}

/** `1667, 1668 or 1670 to 1672`; null where a member is open or has no words. */
function sayList({ of, members }: EdtfSet, language: Language): string | null {
  const words = members.map((member) => sayMember(member, language));
  if (words.some((word) => word === null)) return null;
  const last = words.pop() ?? '';
  const conjunction = (of === 'one' ? language.or : language.and)[0] ?? '';
  return `${words.join(', ')} ${conjunction} ${last}`;
}

function sayMember(member: EdtfMember, language: Language): string | null {
  if (member.kind !== 'range') return sayDate(member, language);
  if (member.from === null || member.to === null) return null;
  return sayDate(member.from, language) && sayDate(member.to, language)
    ? sayPair(member.from, member.to, language.patterns.range, language)
    : null;
}

/**
 * Bounds in plain words: `some day of January 1919`, `between 8 and 15 February 1919`, `from some day of 1918 to some day of
 * 1919`. What carries the same range twice is said as an instant.
 */
export function wordsOfBounds(bounds: Bounds, language: Language = ENGLISH): string {
  const [startEarliest, startLatest, endEarliest, endLatest] = bounds;
  const { patterns } = language;
  if (startEarliest === endEarliest && startLatest === endLatest)
    return sayRange(startEarliest, startLatest, language);
  if (startLatest === -Infinity && endEarliest === Infinity) return patterns.always;
  const start = sayRange(startEarliest, startLatest, language);
  const end = sayRange(endEarliest, endLatest, language);
  if (endEarliest === Infinity)
    return fill(startEarliest === -Infinity ? patterns.unknownWithoutEnd : patterns.withoutEnd, start);
  if (startLatest === -Infinity) {
    return fill(endLatest === Infinity ? patterns.unknownWithoutBeginning : patterns.withoutBeginning, end);
  }
  if (endLatest === Infinity) return fill(patterns.toUnknown, start);
  return startEarliest === -Infinity ? fill(patterns.fromUnknown, end) : fill(patterns.span, start, end);
}

function sayRange(first: Day, last: Day, language: Language): string {
  const { patterns } = language;
  if (first === -Infinity && last === Infinity) return patterns.unknown;
  if (first === -Infinity) return sayBy(makeDay(last), language);
  if (last === Infinity) return fill(patterns.orLater, sayAnyDate(makeDay(first), language));
  if (first === last) return sayAnyDate(makeDay(first), language);
  const whole = wholeOf(first, last);
  if (whole !== null) return fill(patterns.someDay, sayAnyDate(whole, language));
  return sayPair(makeDay(first), makeDay(last), patterns.between, language);
}

/** The month or the year that a range is just the whole of. */
function wholeOf(first: Day, last: Day): EdtfDate | null {
  const from = dateOf(first);
  const to = dateOf(last);
  if (from.day !== 1 || from.year !== to.year || to.day !== daysIn(to.year, to.month)) return null;
  if (from.month === to.month) return makeDate(makeYear(from.year), makePart(from.month));
  return from.month === 1 && to.month === 12 ? makeDate(makeYear(from.year)) : null;
}
