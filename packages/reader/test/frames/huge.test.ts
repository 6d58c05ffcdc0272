import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readSource } from '../../src/read.ts';

/** Sources that are one long line of something; nothing in them may exhaust the stack. */
const cases: readonly (readonly [name: string, unit: string])[] = [
  ['cells of a table', '|a'],
  ['pictures', '![a](b.png "c") '],
  ['names joined by and', 'Riga and '],
  ['names after commas', 'Anna Weiss, '],
  ['a verb with its object', 'the army took Riga '],
  ['notes', '[1]'],
  ['brackets', '('],
];

describe('a source of one long line is read whole', () => {
  for (const [name, unit] of cases) {
    it(name, () => {
      const line = unit.repeat(400_000 / unit.length);
      const bytes = new TextEncoder().encode(`Some words.\n\n${line}\n|-|-|\n`);
      const { value } = readSource(bytes, { name: 'long.md' });
      assert.ok(value && value.passages.length > 0);
    });
  }
});
