import assert from 'node:assert/strict';
import test from 'node:test';
import {
  calendarPeriods,
  candidatesIn,
  candidatesUnstated,
  changesOf,
  dayOf,
  dayOfRepublican,
  formatDay,
  FRENCH_REPUBLICAN,
  fromBC,
  GREGORIAN,
  JULIAN,
  loadCalendar,
  readDual,
  REGIONS,
  republicanDateOf,
  SWEDISH,
  yearAsWritten,
  yearFromJanuary,
  type YearStart,
} from '../../src/index.ts';

test('the French Republican years begin on the days that the almanacs give', () => {
  const starts = [
    '1792-09-22',
    '1793-09-22',
    '1794-09-22',
    '1795-09-23',
    '1796-09-22',
    '1797-09-22',
    '1798-09-22',
  ];
  starts.push(
    '1799-09-23',
    '1800-09-23',
    '1801-09-23',
    '1802-09-23',
    '1803-09-24',
    '1804-09-23',
    '1805-09-23',
  );
  assert.deepEqual(
    starts.map((_, i) => formatDay(dayOfRepublican(i + 1, 1, 1) ?? Number.NaN)),
    starts,
  );
});

test('every day of the French Republic has one date, and its date is that day', () => {
  for (let day = dayOf(1792, 9, 22); day <= dayOf(1805, 12, 31); day++) {
    const date = republicanDateOf(day);
    assert.ok(date);
    assert.equal(FRENCH_REPUBLICAN.dayOf(date.year, date.month, date.day), day);
  }
  assert.equal(republicanDateOf(dayOf(1792, 9, 21)), null);
  assert.equal(republicanDateOf(dayOf(1806, 1, 1)), null);
  for (const [y, m, d] of [
    [0, 1, 1],
    [15, 1, 1],
    [2, 13, 6],
    [2, 14, 1],
    [14, 4, 11],
    [2, 1, 31],
  ] as const) {
    assert.equal(dayOfRepublican(y, m, d), null);
  }
  assert.equal(formatDay(dayOfRepublican(3, 13, 6) ?? Number.NaN), '1795-09-22');
});

test('Sweden had a 30 February 1712 and no 29 February 1700', () => {
  assert.equal(formatDay(SWEDISH.dayOf(1712, 2, 30) ?? Number.NaN), '1712-03-11');
  assert.equal(formatDay(SWEDISH.dayOf(1700, 3, 1) ?? Number.NaN), '1700-03-11');
  assert.equal(SWEDISH.dayOf(1700, 2, 28), null);
  for (let day = dayOf(1700, 3, 11); day <= dayOf(1712, 3, 11); day++) {
    const date = SWEDISH.dateOf(day);
    assert.ok(date);
    assert.equal(SWEDISH.dayOf(date.year, date.month, date.day), day);
  }
});

test('every change of calendar goes from one day to the next', () => {
  const calendars = { gregorian: GREGORIAN, julian: JULIAN, swedish: SWEDISH };
  assert.ok(REGIONS.length > 35);
  for (const region of REGIONS) {
    let old = JULIAN;
    for (const { last, first, to } of changesOf(region).changes) {
      const next = calendars[to ?? 'gregorian'];
      assert.equal(next.dayOf(...first), (old.dayOf(...last) ?? Number.NaN) + 1, region);
      old = next;
    }
  }
});

test('every eleventh day since 1500 can be written in the calendar of every region, and is read back', () => {
  for (const region of REGIONS) {
    const periods = calendarPeriods(region);
    for (let day = dayOf(1500, 1, 1); day < dayOf(1930, 1, 1); day += 11) {
      for (const { calendar } of periods.filter(({ from, to }) => from <= day && day <= to)) {
        const date = calendar.dateOf(day);
        assert.ok(date, region);
        assert.ok(candidatesIn(region, date).some((candidate) => candidate.day === day));
      }
    }
  }
});

function written(region: string, year: number, month: number, day: number): string {
  const found = candidatesIn(region, { year, month, day });
  return found.map((candidate) => `${formatDay(candidate.day)} ${candidate.calendar.name}`).join(', ');
}

test('a written date is read in the calendar of its region', () => {
  const rows: readonly (readonly [string, number, number, number, string])[] = [
    ['russia', 1917, 10, 25, '1917-11-07 julian'],
    ['russia', 1918, 1, 31, '1918-02-13 julian'],
    ['russia', 1918, 2, 10, ''],
    ['russia', 1918, 2, 14, '1918-02-14 gregorian'],
    ['britain', 1649, 1, 30, '1649-02-09 julian'],
    ['britain', 1752, 9, 5, ''],
    ['sweden', 1706, 2, 2, '1706-02-12 swedish'],
    ['sweden', 1712, 2, 30, '1712-03-11 swedish'],
    ['finland', 1905, 11, 4, '1905-11-04 gregorian'],
    ['lithuania', 1794, 4, 22, '1794-04-22 gregorian'],
    ['lithuania', 1863, 2, 1, '1863-02-13 julian'],
    ['lithuania', 1915, 9, 1, '1915-09-14 julian, 1915-09-01 gregorian'],
    ['lithuania', 1918, 2, 16, '1918-02-16 gregorian'],
  ];
  for (const row of rows) {
    const [region, year, month, day, days] = row;
    assert.equal(written(region, year, month, day), days, row.join(' '));
  }
  assert.throws(() => candidatesIn('atlantis', { year: 1, month: 1, day: 1 }), /unknown region: atlantis/);
});

function read(year: number, month: number, day: number): string[] {
  return candidatesUnstated({ year, month, day }).map(
    (found) => `${formatDay(found.day)} ${found.calendar.name}`,
  );
}

test('a date without calendar and region is Julian, or Gregorian, or may be both', () => {
  assert.deepEqual(read(1066, 10, 14), ['1066-10-20 julian']);
  assert.deepEqual(read(1700, 2, 29), ['1700-03-11 julian']);
  assert.deepEqual(read(1812, 9, 7), ['1812-09-07 gregorian', '1812-09-19 julian']);
  assert.deepEqual(read(1945, 5, 8), ['1945-05-08 gregorian']);
});

function sides(a: number, b: number): boolean {
  return readDual({ year: 1919, month: 1, day: a }, { year: 1919, month: 1, day: b }).agree;
}

test('a date in two calendars agrees where both name one day', () => {
  assert.equal(sides(10, 23), true);
  assert.equal(sides(10, 22), false);
});

test('a year that begins on another day is counted from January and back', () => {
  assert.equal(yearFromJanuary(1648, 1, 30, 'march-25'), 1649);
  assert.equal(yearFromJanuary(1648, 3, 25, 'march-25'), 1648);
  assert.equal(yearFromJanuary(7208, 9, 1, 'september'), 7207);
  const starts: readonly YearStart[] = ['january', 'march-25', 'september', 'march'];
  for (const start of starts) {
    for (let month = 1; month <= 12; month++) {
      for (const day of [1, 24, 25]) {
        const year = yearAsWritten(1700, month, day, start);
        assert.equal(yearFromJanuary(year, month, day, start), 1700);
      }
    }
  }
  assert.equal(fromBC(44), -43);
  assert.throws(() => fromBC(0), /unknown year BC: 0/);
});

test('the Hebrew, Islamic and Persian calendars are loaded when they are asked for', async () => {
  const hebrew = await loadCalendar('hebrew');
  assert.equal(hebrew.dayOf(5708, 9, 5), dayOf(1948, 5, 14));
  assert.deepEqual(hebrew.dateOf(dayOf(1948, 5, 14)), { year: 5708, month: 9, day: 5 });
  assert.equal(hebrew.dayOf(5709, 13, 1), null);
  const islamic = await loadCalendar('islamic');
  assert.equal(formatDay(islamic.dayOf(1, 1, 1) ?? Number.NaN), '0622-07-19');
  const persian = await loadCalendar('persian');
  assert.deepEqual(persian.dateOf(dayOf(1979, 2, 11)), { year: 1357, month: 11, day: 22 });
  await assert.rejects(loadCalendar('mayan' as never), /unknown calendar: mayan/);
});
