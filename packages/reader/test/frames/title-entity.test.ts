import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource } from '../../src/read.ts';

const texts = [
  '# The Duchy of Velden (1500–1600)\n\nThe Duchy of Velden was founded in 1500.',
  '# Duchy of Velden (1500–1600)\n\nThe Duchy of Velden was founded in 1500.',
  '# The Velden Committee (1918–1919)\n\nThe Velden Committee was founded in 1918.',
];

for (const text of texts) {
  test(`what a title says existed is what was founded: ${text.split('\n')[0]}`, () => {
    const { value } = readSource(new TextEncoder().encode(text), { name: 'text.md' });
    const entities = value!.statements.map(({ frame, roles }) => [frame, roles['what']?.[0]?.entity ?? null]);
    const founded = entities.find(([frame]) => frame === 'founding')?.[1];
    assert.ok(founded);
    assert.deepEqual(entities, [
      ['existence', founded],
      ['founding', founded],
    ]);
  });
}
