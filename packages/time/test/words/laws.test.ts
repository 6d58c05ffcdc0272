import assert from 'node:assert/strict';
import test from 'node:test';
import * as fc from 'fast-check';
import {
  boundsOf,
  dateOf,
  dayOf,
  ENGLISH,
  formatDay,
  GERMAN,
  instant,
  julianDateOf,
  parseEdtf,
  readDate,
  wordsOf,
  wordsOfBounds,
  type Bounds,
  type Edtf,
  type Language,
} from '../../src/index.ts';
import { anyEdtf } from '../edtf/arbitrary.ts';

function hasTime(edtf: Edtf): boolean {
  if (edtf.kind === 'interval') return edtf.start.kind === 'date-time' || edtf.end.kind === 'date-time';
  return edtf.kind === 'date-time';
}

const LANGUAGES: readonly Language[] = [ENGLISH, GERMAN];

test('what is said in words is read back to the same bounds, in every language', () => {
  for (const language of LANGUAGES) {
    fc.assert(
      fc.property(anyEdtf, (edtf) => {
        fc.pre(!hasTime(edtf));
        const words = wordsOf(edtf, language);
        assert.deepEqual(readDate(words, { language }).value?.bounds, boundsOf(edtf), words);
      }),
      { numRuns: 2000 },
    );
  }
});

test('bounds that are said in words are read back, where they are an instant or have a date on each side', () => {
  const day = fc.integer({ min: dayOf(-500, 1, 1), max: dayOf(3000, 1, 1) });
  const span = fc.tuple(day, fc.nat(4000)).map(([first, length]): Bounds => instant(first, first + length));
  const ends = fc
    .tuple(day, fc.nat(4000))
    .map(([start, length]): Bounds => [start, start, start + length, start + length]);
  fc.assert(
    fc.property(fc.oneof(span, ends), (bounds) => {
      const words = wordsOfBounds(bounds);
      assert.deepEqual(readDate(words).value?.bounds, bounds, words);
    }),
    { numRuns: 2000 },
  );
});

test('every fifth day from 1400 to 2100 is said in words that mean that day', () => {
  for (let day = dayOf(1400, 1, 1); day <= dayOf(2100, 12, 31); day += 5) {
    const words = wordsOf(parseEdtf(formatDay(day)).value!);
    assert.equal(readDate(words).value?.bounds[0], day, words);
  }
});

const MONTHS = ENGLISH.months.map(([name]) => name);

test('every third day from 1800 to 1923, written in both calendars in each way, is that day', () => {
  for (let day = dayOf(1800, 1, 1); day < dayOf(1923, 3, 1); day += 3) {
    const old = julianDateOf(day);
    const young = dateOf(day);
    const [a, b] = [`${old.day} ${MONTHS[old.month - 1]}`, `${young.day} ${MONTHS[young.month - 1]}`];
    const ways = [
      `${a} (${b}) ${young.year}`,
      `${b} [O.S. ${a}] ${young.year}`,
      `${a} ${old.year}/${b} ${young.year}`,
      `${a} ${old.year} (O.S.)`,
    ];
    for (const way of ways) {
      const { value, problems } = readDate(way);
      assert.equal(value?.bounds[0], day, way);
      assert.deepEqual(problems, [], way);
    }
  }
});

test('any text is answered; problems point into it', () => {
  const words =
    'between and from to by before the of spring early c. century BC AD 5 15 1821 1800s March'.split(' ');
  const word = fc.constantFrom(
    ...words,
    'O.S.',
    '/',
    '(',
    ')',
    '[',
    ']',
    ',',
    '-',
    '?',
    'Thermidor',
    'II',
    'or',
    'Adar',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 9 }), (parts) => {
      const text = parts.join(' ');
      const { value, problems } = readDate(text);
      assert.ok(value !== null || problems.some(({ severity }) => severity === 'error'), text);
      for (const { at } of problems)
        assert.ok(at && at.from >= 0 && at.from <= at.to && at.to <= text.length, text);
      const [first, , , last] = value?.bounds ?? [0, 0, 0, 0];
      assert.ok(first <= last, text);
    }),
    { numRuns: 20_000 },
  );
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { value, problems } = readDate(text);
      assert.ok(value !== null || problems.length > 0);
    }),
    { numRuns: 5000 },
  );
});
