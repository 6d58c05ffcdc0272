import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dateOf, dayOf, instant, type Bounds } from '@regesta/time';
import * as fc from 'fast-check';
import type { Span, TimelineItem } from '../src/views/timeline/bar.ts';
import { mainDomain } from '../src/views/timeline/domain.ts';
import { layoutTimeline, type Placed } from '../src/views/timeline/layout.ts';
import { ticksOf } from '../src/views/timeline/ticks.ts';

const measure = (text: string): number => text.length * 7;
const domain = { from: 0, to: 200 };

const side = fc.oneof(fc.integer({ min: -50, max: 250 }), fc.constant(-Infinity), fc.constant(Infinity));
const bounds = fc.tuple(side, side, side, side).map((sides): Bounds => {
  const [a = 0, b = 0, c = 0, d = 0] = [...sides].sort((x, y) => (x < y ? -1 : Number(x > y)));
  return [a, b, c, d];
});
const items = fc.array(fc.tuple(bounds, fc.integer({ min: 1, max: 60 })), { maxLength: 40 }).map((drawn) =>
  drawn.map(([span, length], index): TimelineItem => {
    const label = 'x'.repeat(length);
    return { id: `s${index}`, label, bounds: span, when: '', hue: 'blue', supported: true };
  }),
);

function spanOf({ bar, label }: Placed): Span {
  return [Math.min(bar.outer[0], label.x), Math.max(bar.outer[1], label.x + label.width)];
}

function overlap([a, b]: Span, [c, d]: Span): boolean {
  return a < d && c < b;
}

describe('timeline', () => {
  test('no bar or label of a lane runs into another, and none leaves the plot', () => {
    const property = fc.property(items, fc.integer({ min: 320, max: 1600 }), (all, width) => {
      const { placed } = layoutTimeline(all, { domain, width, measure });
      const clashes = placed.flatMap((one, index) =>
        placed.slice(index + 1).filter((two) => two.lane === one.lane && overlap(spanOf(one), spanOf(two))),
      );
      const outside = placed.filter((one) => spanOf(one)[0] < 0 || spanOf(one)[1] > width + 0.001);
      assert.deepEqual([clashes.length, outside.length], [0, 0]);
    });
    fc.assert(property);
  });

  test('a label beside a bar never touches it', () => {
    const property = fc.property(items, (all) => {
      const { placed } = layoutTimeline(all, { domain, width: 700, measure });
      const beside = placed.filter(({ label }) => label.side === 'left' || label.side === 'right');
      const touching = beside.filter(({ bar, label }) =>
        overlap(bar.outer, [label.x, label.x + label.width]),
      );
      assert.equal(touching.length, 0);
    });
    fc.assert(property);
  });

  test('the same items in another order are laid out the same', () => {
    const property = fc.property(items, (all) => {
      const there = layoutTimeline(all, { domain, width: 800, measure });
      const back = layoutTimeline(all.toReversed(), { domain, width: 800, measure });
      assert.deepEqual(back, there);
    });
    fc.assert(property);
  });

  test('labels of the axis keep clear of each other', () => {
    const property = fc.property(
      fc.integer({ min: -800_000, max: 20_000 }),
      fc.integer({ min: 10, max: 900_000 }),
      fc.integer({ min: 300, max: 1600 }),
      (from, days, width) => {
        const labelled = ticksOf({ from, to: from + days }, width, measure).filter(({ label }) => label);
        const spans = labelled.map(({ x, label }): Span => [x, x + measure(label ?? '')]);
        const clashes = spans.filter((span, index) => index > 0 && overlap(spans[index - 1] ?? [0, 0], span));
        assert.equal(clashes.length, 0);
      },
    );
    fc.assert(property);
  });

  test('months of the axis begin on the first, however many years it spans', () => {
    const from = dayOf(1914, 7, 20);
    const ticks = ticksOf({ from, to: from + 3000 }, 900, measure);
    assert.deepEqual([...new Set(ticks.map(({ day }) => dateOf(day).day))], [1]);
  });

  test('one far date does not press the others together', () => {
    const winter = [1, 5, 9, 14, 20, 33, 40].map((offset) => {
      const day = dayOf(1806, 11, offset);
      return instant(day, day);
    });
    const far = instant(dayOf(1856, 1, 1), dayOf(1856, 12, 31));
    assert.deepEqual(mainDomain([...winter, far]), { from: dayOf(1806, 10, 1), to: dayOf(1806, 12, 31) });
  });
});
