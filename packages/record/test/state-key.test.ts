import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Filler } from '../src/index.ts';
import { roleKey } from '../src/questions/state-key.ts';

const filler = (text: string, entity?: string): Filler => ({
  text,
  from: 0,
  to: text.length,
  ...(entity === undefined ? {} : { entity }),
});

/** The key of words of one source. */
const at = (text: string, from: number): string =>
  roleKey('existence', 'what', [{ text, from, to: from + text.length }], 'a');

const cases: readonly (readonly [string, Filler, Filler, boolean])[] = [
  [
    'an entity',
    filler('Council', 'organisation:council-of-ghent'),
    filler('C', 'organisation:council-of-ghent'),
    true,
  ],
  [
    'a name of one source',
    filler('Council', 'organisation:council@a'),
    filler('Council', 'organisation:council@b'),
    false,
  ],
  ['a name without an entity', filler('Old Guard'), filler('Old Guard'), false],
  ['a common noun', filler('a decree'), filler('a decree'), false],
];

for (const [name, one, other, same] of cases)
  test(`${name} is ${same ? '' : 'not '}the same in two sources`, () => {
    const [a, b] = [roleKey('existence', 'what', [one], 'a'), roleKey('existence', 'what', [other], 'b')];
    assert.equal(a === b, same);
  });

test('a name without an entity is the same in one source, a common noun is not', () => {
  assert.equal(at('Old Guard', 0), at('old Guard', 90));
  assert.notEqual(at('a decree', 0), at('a decree', 90));
});
