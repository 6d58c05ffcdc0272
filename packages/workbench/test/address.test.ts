import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dayOf } from '@regesta/time';
import * as fc from 'fast-check';
import { dayFromIso, isoOfDay } from '../src/views/days/iso-day.ts';
import { oldStyleWords } from '../src/views/days/old-style.ts';
import { readDay } from '../src/views/days/read-day.ts';
import { addMonths, nextChange } from '../src/views/days/step-day.ts';
import { formatTuple, parseTuple, VIEWS, type Tuple } from '../src/views/tuple/tuple.ts';

const day = fc.integer({ min: -5_800_000, max: 5_800_000 });
const word = fc.option(fc.string({ minLength: 1, unit: 'grapheme' }), { nil: null });
const tuple: fc.Arbitrary<Tuple> = fc.record(
  {
    view: fc.constantFrom(...VIEWS),
    day: fc.option(day, { nil: null }),
    truth: fc.constantFrom('possible', 'certain'),
    selected: word,
    source: word,
    place: word,
  },
  { noNullPrototype: true },
);

describe('the address', () => {
  test('is read back as the tuple it was written from', () => {
    const property = fc.property(tuple, (one) => {
      assert.deepEqual(parseTuple(new URL(formatTuple(one), 'http://localhost')), one);
    });
    fc.assert(property);
  });

  test('of any kind is read without an error', () => {
    const property = fc.property(fc.string(), fc.string(), fc.string(), (pathname, search, hash) => {
      assert.ok(VIEWS.includes(parseTuple({ pathname, search, hash }).view));
    });
    fc.assert(property);
  });

  test('holds a day as an ISO date of any year', () => {
    fc.assert(fc.property(day, (one) => assert.equal(dayFromIso(isoOfDay(one)), one)));
  });

  for (const text of ['', '1919-02-29', '1919-13-01', '1919-1-1', '08.01.1919', '1919-01-08T10', 'NaN']) {
    test(`holds no day: ${text || '(nothing)'}`, () => assert.equal(dayFromIso(text), null));
  }
});

describe('stepping the day', () => {
  const months: readonly (readonly [from: string, months: number, to: string])[] = [
    ['1919-01-31', 1, '1919-02-28'],
    ['1920-01-31', 1, '1920-02-29'],
    ['1919-01-08', -1, '1918-12-08'],
    ['1918-12-31', 2, '1919-02-28'],
    ['0000-01-15', -1, '-0001-12-15'],
  ];
  for (const [from, by, to] of months) {
    test(`${from} and ${by} months is ${to}`, () => {
      assert.equal(isoOfDay(addMonths(dayFromIso(from) ?? 0, by)), to);
    });
  }

  const changes = [10, 20, 30];
  const rows: readonly (readonly [day: number, way: 1 | -1, next: number | null])[] = [
    [5, 1, 10],
    [10, 1, 20],
    [20, -1, 10],
    [25, -1, 20],
    [30, 1, null],
    [10, -1, null],
  ];
  for (const [from, way, next] of rows) {
    test(`the change ${way === 1 ? 'after' : 'before'} ${from}`, () =>
      assert.equal(nextChange(changes, from, way), next));
  }
});

describe('a typed day', () => {
  const rows: readonly (readonly [text: string, iso: string])[] = [
    ['1919-01-10', '1919-01-10'],
    [' 1919-01-10 ', '1919-01-10'],
    ['1919-02', '1919-02-01'],
    ['10 January 1919', '1919-01-10'],
    ['28 December 1918 O.S.', '1919-01-10'],
    ['February 1919', '1919-02-01'],
    ['[1919-02-08..1919-02-15]', '1919-02-08'],
    ['-0043-03-15', '-0043-03-15'],
  ];
  for (const [text, iso] of rows) {
    test(text, () => assert.equal(readDay(text).day, dayFromIso(iso)));
  }
  for (const text of ['', 'soon', '1919-02-30', '../..']) {
    test(`is refused: ${text || '(nothing)'}`, () => {
      const { day: read, fault } = readDay(text);
      assert.deepEqual([read, typeof fault], [null, 'string']);
    });
  }
});

describe('the Old Style twin', () => {
  const rows: readonly (readonly [year: number, month: number, date: number, words: string | null])[] = [
    [1919, 1, 8, '26 Dec 1918 O.S.'],
    [1917, 11, 7, '25 Oct 1917 O.S.'],
    [1900, 3, 13, '29 Feb 1900 O.S.'],
    [1582, 10, 15, '5 Oct 1582 O.S.'],
    [1582, 10, 14, '4 Oct 1582 Julian'],
    [250, 6, 1, null],
    [1926, 12, 31, '18 Dec 1926 O.S.'],
    [1927, 1, 1, null],
    [-43, 3, 13, '15 Mar 44 BC Julian'],
  ];
  for (const [year, month, date, words] of rows) {
    test(`${year}-${month}-${date}`, () => assert.equal(oldStyleWords(dayOf(year, month, date)), words));
  }
});
