import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readLayout } from '../../src/source/read-layout.ts';

/** Each row is a text with the words its notes have for bodies, by marker. */
const rows: readonly (readonly [text: string, bodies: readonly (readonly [string, string | null])[]])[] = [
  [
    'It fell.[1] It rose.[2]\n\nNotes\n\n[1] Holm, p. 4.\n[2] Illustrative.',
    [
      ['[1]', 'Holm, p. 4.'],
      ['[2]', 'Illustrative.'],
    ],
  ],
  [
    'It fell.[1] It rose.[2]\n\nReferences\n\n1. Holm, p. 4.\n2. Illustrative.',
    [
      ['[1]', 'Holm, p. 4.'],
      ['[2]', 'Illustrative.'],
    ],
  ],
  [
    'It fell.[1] It rose.[2]\n\nReferences\n\n^ a b Holm, p. 4.\n^ Illustrative.',
    [
      ['[1]', 'Holm, p. 4.'],
      ['[2]', 'Illustrative.'],
    ],
  ],
  [
    'It fell.[1] It rose.[2]\n\n[1] Holm, p. 4.\n\n[2]: Illustrative.',
    [
      ['[1]', 'Holm, p. 4.'],
      ['[2]', 'Illustrative.'],
    ],
  ],
  [
    'It fell.\n\n[1] It rose.\n\n[2] It burned.',
    [
      ['[1]', null],
      ['[2]', null],
    ],
  ],
  [
    'It fell.[1]\n\n[2] It rose.\n\n[3] It burned.',
    [
      ['[1]', null],
      ['[2]', null],
      ['[3]', null],
    ],
  ],
  [
    'It fell.[^1] It rose.[^x]\n\n[^1]: Holm, p. 4.\n    And p. 5.',
    [
      ['[^1]', 'Holm, p. 4.\n    And p. 5.'],
      ['[^x]', null],
    ],
  ],
  ['It fell.[4]. It rose.', [['[4]', null]]],
];

describe('the texts of notes', () => {
  for (const [text, bodies] of rows) {
    it(JSON.stringify(text), () => {
      const { value } = readLayout(new TextEncoder().encode(text), { name: 'a.md' });
      const words = new Map(value!.passages.map((passage) => [passage.id, passage]));
      assert.deepEqual(
        value!.notes.map(({ marker, body }) => [marker, body === null ? null : words.get(body)?.text]),
        bodies,
      );
      for (const { body } of value!.notes)
        assert.equal(body === null ? 'note' : words.get(body)?.kind, 'note');
    });
  }

  it('begins a passage behind the stop that follows a displaced marker', () => {
    const { value } = readLayout(new TextEncoder().encode('It fell.\n\n[4]. It rose.'), { name: 'a.txt' });
    assert.deepEqual(
      value!.passages.map(({ text }) => text),
      ['It fell.', 'It rose.'],
    );
  });
});
