import { dateOf, dayOf } from '@regesta/time/days';
import { newDate, type Draft } from '../draft.ts';
import { isCapital, isMark, isWord, wordId, type Line } from '../words/line.ts';
import { word, wordMap } from '../words/word-table.ts';
import { yearAfter } from './year.ts';

const DAY = word('day');
const S = word('s');
const MONDAY = word('monday');
const EASTER = 13;

/** The words that begin the name of a holiday which a `Day` ends. */
export const HOLIDAY_WORDS =
  'labor memorial columbus presidents mother father veterans valentine independence boxing inauguration';

/** Month, then the day, or the weekday (1–7) and which one of the month it is, -1 the last. */
type Rule = readonly [month: number, day: number] | readonly [month: number, weekday: number, nth: number];

/** Days of the American calendar by their first word, as numbers of `RULES`. */
const NAMES = wordMap({
  thanksgiving: 1,
  labor: 2,
  memorial: 3,
  columbus: 4,
  presidents: 5,
  mother: 6,
  father: 7,
  veterans: 8,
  valentine: 9,
  independence: 10,
  boxing: 11,
  inauguration: 12,
  easter: 13,
});

const RULES: readonly Rule[] = [
  [0, 0],
  [11, 4, 4],
  [9, 1, 1],
  [5, 1, -1],
  [10, 1, 2],
  [2, 1, 3],
  [5, 7, 2],
  [6, 7, 3],
  [11, 11],
  [2, 14],
  [7, 4],
  [12, 26],
  [1, 20],
];

/** The day of a holiday whose name begins at a token in a year, as a day number; NaN where none begins. */
export function holidayIn(line: Line, at: number, year: number): number {
  const name = NAMES[wordId(line, at)] ?? 0;
  if (name === 0) return Number.NaN;
  if (name === EASTER) return easter(year) + (isWord(line, at + 1, MONDAY) ? 1 : 0);
  const [month = 0, day = 0, nth] = RULES[name] ?? [];
  return nth === undefined ? dayOf(year, month, day) : nthWeekday(year, month, day, nth);
}

/** Easter Sunday of the Gregorian calendar, by the anonymous rule of 1876 (Meeus, Astronomical Algorithms, chapter 8). */
function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  return dayOf(year, 3, 22) + h + l - 7 * m;
}

function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  const first = dayOf(year, nth < 0 ? month + 1 : month, 1);
  const ahead = (((weekday - 1 - (first + 3)) % 7) + 7) % 7;
  return first + ahead + 7 * (nth < 0 ? -1 : nth - 1);
}

/** `Labor Day`, `Valentine's Day 1994`, in news; the year may be left to the document. */
export function readHoliday(line: Line, at: number): Draft | null {
  if (!line.news || !isCapital(line, at)) return null;
  let next = at + 1;
  if (isMark(line, next, 39)) next = isWord(line, next + 1, S) ? next + 2 : next + 1;
  if (!isWord(line, next, DAY) || !isCapital(line, next)) return null;
  const draft = newDate(at, next + 1, 'day');
  const year = yearAfter(line, draft.b);
  if (year === null) return draft;
  const date = dateOf(holidayIn(line, at, year.year));
  return { ...draft, b: year.b, year: year.year, month: date.month, day: date.day };
}
