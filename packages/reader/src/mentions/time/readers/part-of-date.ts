import { formatDay } from '@regesta/time/days';
import type { Draft, KnownSpan } from '../draft.ts';
import { placeOf } from '../values/place.ts';
import { ORDINAL } from '../words/calendar-words.ts';
import { isWord, wordId, type Line } from '../words/line.ts';
import { quantityBefore } from '../words/number-words.ts';
import { FORTNIGHT, PLURAL_UNIT, UNIT, UNIT_CODES } from '../words/unit-words.ts';
import { word, wordMap } from '../words/word-table.ts';
import { readCalendarDate } from './calendar-date.ts';
import { isDeterminer } from './quantity.ts';

const OF = word('of');
const ENDS = wordMap({ first: 1, opening: 1, initial: 1, last: -1, final: -1, closing: -1 });

/** How many days `the first days` and `the last days` of a month or year are. */
const SOME_DAYS = 10;

const DAYS: Readonly<Record<string, number>> = { D: 1, W: 7 };

/**
 * Where days or weeks at one end of a written month or year lie, or a week that is counted: `the first week of March 1917`,
 * `the last ten days of 1918`, `the second week of May 1919`. Null where a draft is none of these.
 */
export function partOfDate(line: Line, draft: Draft): KnownSpan | null {
  const rank = isDeterminer(line, draft.a) ? draft.a + 1 : draft.a;
  const end = ENDS[wordId(line, rank)] ?? 0;
  const nth = end === 0 ? (ORDINAL[wordId(line, rank)] ?? 0) : 1;
  const unit = nth > 0 ? unitAfter(line, rank + 1) : -1;
  if (unit < 0 || !isWord(line, unit + 1, OF)) return null;
  const date = readCalendarDate(line, unit + 2);
  if (
    date?.grain === 'year' &&
    date.b === draft.b &&
    end !== 0 &&
    UNIT_CODES[UNIT[wordId(line, unit)] ?? 0] === 'M'
  )
    return monthsOf(date, amountOf(line, rank, unit), end);
  const days = daysOf(line, rank, unit);
  if (days === 0 || date === null || date.b !== draft.b || (date.grain !== 'month' && date.grain !== 'year'))
    return null;
  const place = placeOf(date);
  return place === null ? null : within(place.bounds[0], place.bounds[3], days, nth, end);
}

/** The unit right behind a rank, or behind the number between them; -1 where none stands. */
function unitAfter(line: Line, at: number): number {
  for (let unit = at; unit < at + 4; unit++) {
    if ((UNIT[wordId(line, unit)] ?? 0) === 0) continue;
    const counted = unit === at ? at : (quantityBefore(line, unit, at)?.a ?? -1);
    return counted === at ? unit : -1;
  }
  return -1;
}

/** How many units are counted, 0 for some. */
function amountOf(line: Line, rank: number, unit: number): number {
  if (unit > rank + 1) return quantityBefore(line, unit, rank + 1)?.amount ?? 0;
  return PLURAL_UNIT[wordId(line, unit)] === 1 ? 0 : 1;
}

/** The first or last so many months of a year. */
function monthsOf(year: Draft, months: number, end: number): KnownSpan | null {
  if (!Number.isInteger(months) || months < 1 || months > 11) return null;
  const from = end < 0 ? 13 - months : 1;
  const first = placeOf({ ...year, grain: 'month', month: from });
  const last = placeOf({ ...year, grain: 'month', month: from + months - 1 });
  if (first === null || last === null) return null;
  const [a, b] = [first.bounds[0], last.bounds[3]];
  return { edtf: `[${formatDay(a)}..${formatDay(b)}]`, first: a, last: b, instant: true };
}

/** The days that the units between a rank and `of` are, 0 where they are not so many days. */
function daysOf(line: Line, rank: number, unit: number): number {
  const week = DAYS[UNIT_CODES[UNIT[wordId(line, unit)] ?? 0] ?? ''] ?? 0;
  const one = wordId(line, unit) === FORTNIGHT ? 2 * week : week;
  if (unit > rank + 1) return one * (quantityBefore(line, unit, rank + 1)?.amount ?? 0);
  if (PLURAL_UNIT[wordId(line, unit)] !== 1) return one;
  return one === 1 ? SOME_DAYS : 0;
}

function within(first: number, last: number, days: number, nth: number, end: number): KnownSpan | null {
  const from = end < 0 ? last - days + 1 : first + days * (nth - 1);
  const to = from + days - 1;
  if (!Number.isInteger(days) || from < first || to > last) return null;
  return { edtf: `[${formatDay(from)}..${formatDay(to)}]`, first: from, last: to, instant: true };
}
