import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { dayAtShare, mostOf, shareOf, stepPath } from '../src/views/strip/strip-path.ts';

const steps = [
  { day: -Infinity, possible: 1, certain: 0 },
  { day: 5, possible: 4, certain: 2 },
  { day: 8, possible: 2, certain: 0 },
];
const domain = { from: 0, to: 9 };

describe('the strip', () => {
  const rows: readonly (readonly [which: 'possible' | 'certain', path: string])[] = [
    ['possible', 'M0 20V15H50V0H80V10H100V20Z'],
    ['certain', 'M0 20V20H50V10H80V20H100V20Z'],
  ];
  for (const [which, path] of rows) {
    test(`of what ${which === 'possible' ? 'possibly' : 'certainly'} holds`, () => {
      assert.equal(stepPath(steps, which, { domain, width: 100, height: 20, most: 4 }), path);
    });
  }

  test('is as high as the most that holds within it', () => {
    const within = { from: 6, to: 9 };
    assert.deepEqual(
      [
        mostOf(steps, 'possible', within),
        mostOf(steps, 'certain', within),
        mostOf(steps, 'certain', { from: 8, to: 9 }),
      ],
      [4, 2, 0],
    );
  });

  test('gives back the day under the cursor', () => {
    const days = fc.tuple(fc.integer({ min: -900_000, max: 900_000 }), fc.integer({ min: 0, max: 800_000 }));
    const property = fc.property(
      days,
      fc.double({ min: 0, max: 1, noNaN: true }),
      ([from, length], share) => {
        const whole = { from, to: from + length };
        const day = dayAtShare(share, whole);
        assert.ok(day >= whole.from && day <= whole.to);
        assert.equal(dayAtShare(shareOf(day, whole), whole), day);
      },
    );
    fc.assert(property);
  });
});
