import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import type { Bounds } from '@regesta/time';
import { DaysIndex, type Days } from '../src/questions/days-index.ts';
import { agreedDays } from '../src/questions/dominance.ts';
import { meets, union, without, type Span } from '../src/questions/span.ts';

const day = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 9 }) },
  fc.constantFrom(-Infinity, Infinity),
);
const span = fc.tuple(day, day).map(([a, b]): Span => [Math.min(a, b), Math.max(a, b)]);
const finite = fc.integer({ min: 0, max: 9 });
const finiteSpan = fc.tuple(finite, finite).map(([a, b]): Span => [Math.min(a, b), Math.max(a, b)]);
const ALL = Array.from({ length: 14 }, (_, index) => index - 2);

function includes(spans: readonly Span[], one: number): boolean {
  return spans.some(([from, to]) => from <= one && one <= to);
}

function exceptOf(all: readonly Days[], owner: string): readonly Days[] {
  return all.filter((one) => one.owner !== owner);
}

function least(all: readonly number[]): number | undefined {
  return all.length === 0 ? undefined : Math.min(...all);
}

describe('spans', () => {
  test('a union holds the same days as its spans, apart and in order', () => {
    fc.assert(
      fc.property(fc.array(finiteSpan), (spans) => {
        const whole = union(spans);
        for (const one of ALL) assert.equal(includes(whole, one), includes(spans, one));
        for (const [index, next] of whole.slice(1).entries()) assert.ok(whole[index]![1] + 1 < next[0]);
      }),
    );
  });

  test('what is left of a union without another', () => {
    fc.assert(
      fc.property(fc.array(finiteSpan), fc.array(finiteSpan), (spans, others) => {
        const left = without(union(spans), union(others));
        for (const one of ALL)
          assert.equal(includes(left, one), includes(spans, one) && !includes(others, one));
      }),
    );
  });

  test('meets where they share a day', () => {
    fc.assert(
      fc.property(fc.array(finiteSpan), finiteSpan, (spans, [from, to]) => {
        const shared = ALL.some((one) => from <= one && one <= to && includes(spans, one));
        assert.equal(meets(union(spans), [from, to]), shared);
      }),
    );
  });

  test('infinite ends stay', () => {
    assert.deepEqual(
      union([
        [3, Infinity],
        [-Infinity, 1],
      ]),
      [
        [-Infinity, 1],
        [3, Infinity],
      ],
    );
    assert.deepEqual(without([[-Infinity, Infinity]], [[3, 4]]), [
      [-Infinity, 2],
      [5, Infinity],
    ]);
  });
});

describe('an index of days against looking at each', () => {
  const days = fc
    .tuple(span, fc.constantFrom('a', 'b', null))
    .map(([[from, to], owner]): Days => ({ from, to, owner }));

  test('the first after a day, the first that is over, one that is over between', () => {
    fc.assert(
      fc.property(fc.array(days), day, day, fc.constantFrom('a', 'b', 'c'), (all, on, before, owner) => {
        const index = new DaysIndex(all);
        const later = exceptOf(all, owner).filter(({ from }) => from > on);
        assert.equal(index.firstAfter(on, owner)?.from, least(later.map(({ from }) => from)));
        assert.equal(index.overFirst(on, owner)?.to, least(later.map(({ to }) => to)));
        const between = exceptOf(all, owner).filter(({ to }) => to > on && to < before);
        assert.equal(index.overBetween(on, before, owner)?.to, least(between.map(({ to }) => to)));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the days on which accounts agree', () => {
  const bounds = fc.tuple(span, span).map(([[a, b], [c, d]]): Bounds => [a, b, c, d]);

  test('as comparing each with each gives', () => {
    fc.assert(
      fc.property(fc.array(bounds), (all) => {
        const expected = all.map((one) => {
          const against = all.filter((other) => other[1] <= one[2] && other[2] >= one[1]).concat([one]);
          return [Math.max(...against.map(([from]) => from)), Math.min(...against.map((other) => other[3]))];
        });
        assert.deepEqual(agreedDays(all), expected);
      }),
      { numRuns: 1000 },
    );
  });
});
