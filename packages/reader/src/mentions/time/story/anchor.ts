import { dateOf, dayOf, formatDay } from '@regesta/time/days';
import type { Draft, Unit } from '../draft.ts';
import { readCalendarDate } from '../readers/calendar-date.ts';
import { eventAt } from '../readers/named-period.ts';
import { isClearMonth } from '../words/calendar-words.ts';
import { isDeterminer } from '../readers/quantity.ts';
import { placeOf } from '../values/place.ts';
import { wordId, type Line } from '../words/line.ts';
import { wordMap } from '../words/word-table.ts';

/** "Some" of a unit, at least and at most: short of the next larger unit, or ten. */
const SOME: Readonly<Partial<Record<Unit, readonly [number, number]>>> = {
  D: [2, 14],
  W: [2, 8],
  M: [2, 12],
  Y: [2, 10],
  DE: [2, 10],
};

/** Resolves an offset by the event or date that it names, where a table knows the event or the words date it. */
export function resolveAnchor(line: Line, draft: Draft): void {
  const edge = edgeDay(line, draft);
  if (edge !== null) return setDay(draft, edge);
  const event = eventAt(line, draft.anchorA, draft.anchorB);
  if (event === null || event.first !== event.last) return dateAnchor(line, draft);
  place(draft, event.first);
}

/** `the last day of March 1917`, `the first day of 1918`; null where a draft is none. */
function edgeDay(line: Line, draft: Draft): number | null {
  const rank = isDeterminer(line, draft.a) ? draft.a + 1 : draft.a;
  const end = ENDS[wordId(line, rank)] ?? 0;
  if (end === 0 || draft.unit !== 'D' || draft.offset !== '') return null;
  const date = readCalendarDate(line, draft.anchorA);
  if (date === null || date.b !== draft.anchorB || (date.grain !== 'month' && date.grain !== 'year'))
    return null;
  const bounds = (date.year ?? 0) > LAST_JULIAN_YEAR ? placeOf(date)?.bounds : undefined;
  return bounds?.[end < 0 ? 3 : 0] ?? null;
}

const ENDS = wordMap({ first: 1, opening: 1, last: -1, final: -1, closing: -1 });
const LAST_JULIAN_YEAR = 1582;

/** The anchor's words hold a date of their own: `the day after 3 May 1808`. */
function dateAnchor(line: Line, draft: Draft): void {
  for (let at = draft.anchorA; at < draft.anchorB; at++) {
    const date = isClearMonth(line, at) ? readCalendarDate(line, at) : null;
    if (date === null || date.year === null || date.b > draft.anchorB || date.grain !== 'day') continue;
    place(draft, dayOf(date.year, date.month, date.day));
    return;
  }
}

/** Counts from a day. */
function place(draft: Draft, day: number): void {
  const [least, most] = Number.isInteger(draft.shift)
    ? [Math.abs(draft.shift), Math.abs(draft.shift)]
    : (SOME[draft.unit] ?? [0, 0]);
  if (most === 0 && draft.shift !== 0) return;
  const sign = draft.side;
  const ends = [shifted(day, sign * least, draft.unit), shifted(day, sign * most, draft.unit)].sort(
    (a, b) => a - b,
  );
  const [first = day, last = day] = ends;
  const edtf = first === last ? formatDay(first) : `[${formatDay(first)}..${formatDay(last)}]`;
  if (first === last) setDay(draft, first);
  else draft.known = { edtf, first, last, instant: true };
}

function setDay(draft: Draft, day: number): void {
  const date = dateOf(day);
  draft.kind = 'date';
  draft.year = date.year;
  draft.month = draft.unit === 'Y' ? 0 : date.month;
  draft.day = draft.unit === 'Y' || draft.unit === 'M' ? 0 : date.day;
  draft.grain =
    draft.unit === 'Y' ? 'year' : draft.unit === 'M' ? 'month' : draft.unit === 'W' ? 'week' : 'day';
  draft.yearRule = draft.monthRule = draft.dayRule = 'offset-from-anchor';
}

function shifted(day: number, amount: number, unit: Unit): number {
  if (unit === 'D') return day + amount;
  if (unit === 'W') return day + 7 * amount;
  const date = dateOf(day);
  const months = date.year * 12 + date.month - 1 + amount * (unit === 'M' ? 1 : unit === 'Y' ? 12 : 120);
  return dayOf(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, date.day);
}
