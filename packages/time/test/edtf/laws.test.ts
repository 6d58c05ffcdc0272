import assert from 'node:assert/strict';
import test from 'node:test';
import * as fc from 'fast-check';
import { boundsOf, dayOf, formatDay, formatEdtf, levelOf, parseEdtf } from '../../src/index.ts';
import { anyDate, anyEdtf } from './arbitrary.ts';

test('what is printed is read back as the same value', () => {
  fc.assert(
    fc.property(anyEdtf, (edtf) => {
      assert.deepEqual(parseEdtf(formatEdtf(edtf)), { value: structuredClone(edtf), problems: [] });
    }),
    { numRuns: 3000 },
  );
});

test('bounds are in order and hold the first and the last day', () => {
  fc.assert(
    fc.property(anyEdtf, (edtf) => {
      const [startEarliest, startLatest, endEarliest, endLatest] = boundsOf(edtf);
      assert.ok(startEarliest <= startLatest && startLatest <= endLatest);
      assert.ok(startEarliest <= endEarliest && endEarliest <= endLatest);
    }),
    { numRuns: 3000 },
  );
});

test('the ends of the range of a date with open digits are days that it can mean', () => {
  fc.assert(
    fc.property(anyDate, (date) => {
      const shape = formatEdtf({ ...date, kind: date.kind } as typeof date).replace(/[?~%]/g, '');
      fc.pre(date.kind === 'date' && date.day !== null);
      const pattern = new RegExp(`^${shape.replaceAll('X', '\\d')}$`);
      const [first, , , last] = boundsOf(date);
      assert.match(formatDay(first), pattern);
      assert.match(formatDay(last), pattern);
    }),
    { numRuns: 2000 },
  );
});

test('any text at all is answered, with a value or with a problem that points into it', () => {
  const alphabet = fc.constantFrom(...Array.from('0123456789XYESTZ-/.,:[]{}?~% +x'));
  fc.assert(
    fc.property(fc.string({ unit: alphabet, maxLength: 24 }), (text) => {
      const { value, problems } = parseEdtf(text);
      assert.equal(problems.length, value === null ? 1 : 0);
      for (const { at } of problems)
        assert.ok(at && at.from >= 0 && at.from <= at.to && at.from <= text.length);
    }),
    { numRuns: 20_000 },
  );
});

test('every day from 1500 to 2100 is read, is of level 0 and is its own bounds', () => {
  for (let day = dayOf(1500, 1, 1); day <= dayOf(2100, 12, 31); day++) {
    const { value } = parseEdtf(formatDay(day));
    assert.ok(value && levelOf(value) === 0);
    const bounds = boundsOf(value);
    assert.ok(bounds[0] === day && bounds[3] === day);
  }
});

test('a long set is read in time that grows with its length alone', () => {
  const years = Array.from({ length: 20_000 }, (_, i) => String(i % 10_000).padStart(4, '0'));
  const { value } = parseEdtf(`[${years.join(',')}]`);
  assert.equal(value?.kind === 'set' && value.members.length, 20_000);
});
