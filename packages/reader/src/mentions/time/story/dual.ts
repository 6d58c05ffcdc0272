import { dateOf, dayOf, dayOfJulian } from '@regesta/time/days';
import type { Draft } from '../draft.ts';
import { isMark, kindAt, MARK, wordId, type Line } from '../words/line.ts';
import { wordSet } from '../words/word-table.ts';

const OLD = wordSet('o old');
const STYLE = wordSet('s style n new');
const OPEN = [40, 91];
const SLASH = 47;

/** The days by which the Julian calendar has been behind since 1582. */
const LEAST = 10;
const MOST = 13;

/**
 * Marks the Julian side of a day that is given in both calendars: `25 October (7 November) 1917`,
 * `18 November [O.S. 5 November] 1918`, `10/23 January 1919`, and of `6 March 1917 (O.S.)` the only side. The years that the
 * sides lack stand behind them.
 */
export function markDual(line: Line, drafts: readonly Draft[]): void {
  for (let at = 0; at < drafts.length; at++) {
    const draft = drafts[at];
    if (draft === undefined || !isDay(draft)) continue;
    const next = drafts[at + 1];
    if (next === undefined || !isDay(next) || !isBeside(line, draft, next)) markAlone(line, draft);
    else if (markSides(draft, next)) at++;
  }
}

function isDay(draft: Draft): boolean {
  return draft.kind === 'date' && draft.grain === 'day' && draft.day > 0 && draft.month > 0;
}

/** Whether only a slash, or a bracket and `O.S.`, stands between two days. */
function isBeside(line: Line, draft: Draft, next: Draft): boolean {
  if (next.a - draft.b > 5 || next.a === draft.b) return false;
  if (isMark(line, draft.b, SLASH)) return next.a === draft.b + 1;
  if (!OPEN.some((mark) => isMark(line, draft.b, mark))) return false;
  for (let at = draft.b + 1; at < next.a; at++)
    if (kindAt(line, at) !== MARK && !isStyle(line, at)) return false;
  return true;
}

function isStyle(line: Line, at: number): boolean {
  const id = wordId(line, at);
  return OLD[id] === 1 || STYLE[id] === 1;
}

/** Marks the side that is behind; false where the two are not one day. */
function markSides(first: Draft, second: Draft): boolean {
  const year = second.year ?? first.year;
  if (year === null) return false;
  const [a, b] = [dayOf(year, first.month, first.day), dayOf(year, second.month, second.day)];
  const apart = Math.abs(a - b);
  const turned = 365 - apart;
  if (!isCalendarGap(apart) && !isCalendarGap(turned)) return false;
  const firstIsOld = isCalendarGap(apart) ? a < b : a > b;
  const old = firstIsOld ? first : second;
  const young = firstIsOld ? second : first;
  takeYears(old, young, year);
  old.calendar = 'julian';
  return true;
}

/** Whether two calendars may be so many days apart; a day more or less is a slip that the bounds then show. */
function isCalendarGap(days: number): boolean {
  return days >= LEAST - 1 && days <= MOST + 1;
}

/** The Gregorian side keeps the year; the Julian side may still be in the year before. */
function takeYears(old: Draft, young: Draft, year: number): void {
  if (young.year === null) setYear(young, year);
  const day = dayOf(young.year ?? year, young.month, young.day);
  const before = dateOf(day - MOST).year;
  setYear(old, dayOfJulian(before, old.month, old.day) === day ? before : (young.year ?? year));
}

function setYear(draft: Draft, year: number): void {
  if (draft.year === year) return;
  draft.year = year;
  draft.yearRule = 'year-of-dual-date';
}

/** `6 March 1917 (O.S.)`. */
function markAlone(line: Line, draft: Draft): void {
  if (!OPEN.some((mark) => isMark(line, draft.b, mark)) || !isStyle(line, draft.b + 1)) return;
  if (OLD[wordId(line, draft.b + 1)] === 1) draft.calendar = 'julian';
}
