import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineOf } from '../altered/statement-line.ts';
import { readMarked } from './statements-of.ts';

const cases: readonly (readonly [string, readonly string[]])[] = [
  [
    '<time P2D Two days later>, the government of <place Russia> renounced the <document Treaty of Tilsit>.',
    [
      'renunciation | asserted | by=government of Russia | document=Treaty of Tilsit | when=Two days later null unresolved',
    ],
  ],
  [
    'In <time 1936 1936> <place Italy> denounced the pact and withdrew from the <document Locarno Treaty>.',
    [
      'renunciation | asserted | by=Italy | document=the pact? | when=1936 1936',
      'renunciation | asserted | by=Italy | document=Locarno Treaty | when=1936 1936',
    ],
  ],
  ['<person Karl Bauer> denounced the treaty as a disgrace.', []],
  ['<person Karl Bauer> renounced his throne.', []],
  [
    'In <time 1921 1921> the parliament repealed the decree.',
    ['repeal | asserted | by=the parliament? | document=the decree? | when=1921 1921'],
  ],
  [
    'The <document Edict of Nantes> was revoked by <person Louis XIV> in <time 1685-10 October 1685>.',
    ['repeal | asserted | by=Louis XIV | document=Edict of Nantes | when=October 1685 1685-10'],
  ],
  [
    '<place Germany> annulled the <document Treaty of Tilsit>.',
    ['renunciation | asserted | by=Germany | document=Treaty of Tilsit'],
  ],
  [
    '<place Germany> did not renounce the <document Treaty of Tilsit>.',
    ['renunciation | negated | by=Germany | document=Treaty of Tilsit'],
  ],
  [
    '<place Germany> threatened to denounce the pact.',
    ['renunciation | planned | by=Germany | document=the pact?'],
  ],
  ['If <place Germany> had repealed the law, nothing would have changed.', []],
  ['The army withdrew from the treaty port.', []],
  ['Workers denounced the treaty.', []],
  [
    '<place Germany> did not denounce the pact until <time:until 1939 1939>.',
    ['renunciation | asserted | by=Germany | document=the pact? | when=1939 1939'],
  ],
];

for (const [text, expected] of cases) {
  test(text, () => {
    const ended = readMarked(text).statements.filter(
      ({ frame }) => frame === 'renunciation' || frame === 'repeal',
    );
    assert.deepEqual(
      ended.map((statement) => lineOf(statement).replace(' | when=null null', '')),
      expected,
    );
  });
}
