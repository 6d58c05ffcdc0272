import assert from 'node:assert/strict';
import test from 'node:test';
import { Temporal } from 'temporal-polyfill/full';
import {
  dateOf,
  dayOf,
  dayOfJulian,
  formatDay,
  julianDateOf,
  type Day,
  type YearMonthDay,
} from '../../src/index.ts';

const FIRST = dayOf(1500, 1, 1);
const LAST = dayOf(2100, 12, 31);

/** J. Meeus, Astronomical Algorithms (1998), 61: the Julian day number at noon, in either calendar. */
function julianDayNumber({ year, month, day }: YearMonthDay, isGregorian: boolean): number {
  const y = month > 2 ? year : year - 1;
  const m = month > 2 ? month : month + 12;
  const century = Math.floor(y / 100);
  const leap = isGregorian ? 2 - century + Math.floor(century / 4) : 0;
  return Math.floor(365.25 * (y + 4716)) + Math.floor(30.6001 * (m + 1)) + day + leap - 1524;
}

/** 1 January 1970 at noon is Julian day 2 440 588. */
function dayOfNumber(number: number): Day {
  return number - 2_440_588;
}

function everyDay(check: (day: Day) => boolean): Day[] {
  const wrong: Day[] = [];
  for (let day = FIRST; day <= LAST; day++) if (!check(day)) wrong.push(day);
  return wrong;
}

function same(a: YearMonthDay, b: YearMonthDay): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day;
}

test('every day from 1500 to 2100 is the Gregorian date that Date, Temporal and the formula of Meeus say', () => {
  const wrong = everyDay((day) => {
    const date = dateOf(day);
    const utc = new Date(day * 86_400_000);
    const byDate = { year: utc.getUTCFullYear(), month: utc.getUTCMonth() + 1, day: utc.getUTCDate() };
    const number = dayOfNumber(julianDayNumber(date, true));
    return same(date, byDate) && number === day && dayOf(date.year, date.month, date.day) === day;
  });
  assert.deepEqual(wrong, []);
  assert.equal(LAST - FIRST + 1, 219_511);
  const start = Temporal.PlainDate.from('1500-01-01');
  for (let i = 0; i <= LAST - FIRST; i += 89) {
    assert.equal(formatDay(FIRST + i), start.add({ days: i }).toString());
  }
});

test('every day from 1500 to 2100 is the Julian date that the formula of Meeus says', () => {
  const wrong = everyDay((day) => {
    const date = julianDateOf(day);
    const number = dayOfNumber(julianDayNumber(date, false));
    return number === day && dayOfJulian(date.year, date.month, date.day) === day;
  });
  assert.deepEqual(wrong, []);
});

test('Julian dates follow each other without a gap, years before Christ and around the leap days too', () => {
  let before = julianDateOf(dayOf(-4713, 1, 1));
  for (let day = dayOf(-4713, 1, 2); day < dayOf(4, 1, 1); day++) {
    const date = julianDateOf(day);
    const isNext = date.day === before.day + 1 && date.month === before.month;
    assert.ok(isNext || date.day === 1, formatDay(day));
    assert.equal(dayOfJulian(date.year, date.month, date.day), day);
    before = date;
  }
});

test('known days: the calendars meet where history says', () => {
  const rows: readonly (readonly [YearMonthDay, string])[] = [
    [{ year: -4712, month: 1, day: 1 }, '-4713-11-24'],
    [{ year: -43, month: 3, day: 15 }, '-0043-03-13'],
    [{ year: 0, month: 3, day: 1 }, '0000-02-28'],
    [{ year: 325, month: 3, day: 21 }, '0325-03-22'],
    [{ year: 1066, month: 10, day: 14 }, '1066-10-20'],
    [{ year: 1582, month: 10, day: 5 }, '1582-10-15'],
    [{ year: 1700, month: 2, day: 29 }, '1700-03-11'],
    [{ year: 1752, month: 9, day: 3 }, '1752-09-14'],
    [{ year: 1917, month: 10, day: 25 }, '1917-11-07'],
    [{ year: 1918, month: 2, day: 1 }, '1918-02-14'],
  ];
  for (const [{ year, month, day }, iso] of rows) assert.equal(formatDay(dayOfJulian(year, month, day)), iso);
});
