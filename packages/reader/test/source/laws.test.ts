import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import type { Layout } from '../../src/source/layout.ts';
import { readLayout } from '../../src/source/read-layout.ts';

const PIECES =
  '[4] [^1] [^1]:_ [note_2] [a] " “ ” \' ’ « „ . ._ ! ?_ _ __ \t \n \r\n \n\n \r\n\r\n #_ ##_ -_ 1._ >_ * ** _ ` ```\n ~~~\n ____ <ref> </ref> <sup> </sup> <b> <br> <p> <!-- --> ![ ]( ) [ ] ( [x]:_y.z\n --- === \n---\n |_a_|_b_|\n \n|_a_|_b_|\n|---|---|\n|_c_|_d_|\n | ¹ ² \ufeff \u200f \u202b e\u0301 Z\u030c 🌉 👩‍👩‍👧 שלום Войска_ушли 軍。 The_army took Vilnius in_1918 Gen U.S Figure_3._ ==_War_== &nbsp; \\ \u2028 Notes\n'
    .split(' ')
    .filter((piece) => piece !== '')
    .map((piece) => piece.replaceAll('_', ' '))
    .concat('_', '\u00a0');

const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc
    .string({ unit: 'binary', maxLength: 200 })
    .map((words) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(words))),
);
const name = fc.constantFrom('a.txt', 'a.md');

function layoutOf(words: string, file: string): Layout | null {
  return readLayout(new TextEncoder().encode(words), { name: file }).value;
}

/** The kinds and words of the passages, whatever the line ends and the form of the letters. */
function wordsOf(layout: Layout | null) {
  return layout?.passages.map(({ kind, text: words }) => [
    kind,
    words.normalize('NFC').replace(/\r?\n/g, ' '),
  ]);
}

/** Holds `law` of every layout that random texts give. */
function holds(law: (layout: Layout, words: string) => void): void {
  let read = 0;
  fc.assert(
    fc.property(text, name, (words, file) => {
      const layout = layoutOf(words, file);
      if (layout === null) return;
      read++;
      law(layout, words);
    }),
    { numRuns: 1500 },
  );
  assert.ok(read > 500);
}

describe('laws of layouts', () => {
  it('the text is the decoded bytes, and plain is as long', () =>
    holds(({ source, plain }, words) => {
      assert.equal(source.text, words);
      assert.equal(plain.length, words.length);
    }));

  it('passages are in order, never overlap, and hold their words', () =>
    holds(({ source, passages, plain }) => {
      let at = 0;
      for (const [index, { id, from, to, text: words }] of passages.entries()) {
        assert.equal(id, `p${index + 1}`);
        assert.ok(from >= at && to > from && to <= source.text.length);
        assert.equal(words, source.text.slice(from, to));
        assert.notEqual(plain.slice(from, to).trim(), '');
        at = to;
      }
    }));

  it('blocks and sections go up; a section is a heading before', () =>
    holds(({ passages }) => {
      const headings = new Set<string | null>([null]);
      let last = -1;
      for (const { id, kind, block, section } of passages) {
        assert.ok(block >= last);
        assert.ok(headings.has(section));
        if (kind === 'heading') headings.add(id);
        last = block;
      }
    }));

  it('no line end stands in a passage, one at least between passages of different blocks', () =>
    holds(({ passages, plain }) => {
      for (const [index, passage] of passages.entries()) {
        assert.doesNotMatch(plain.slice(passage.from, passage.to), /[\n\r]/);
        const next = passages[index + 1];
        const isSame = next === undefined || next.block === passage.block;
        assert.ok(isSame || /[\n\r\u2028]/.test(plain.slice(passage.to, next.from)));
      }
    }));

  it('notes are in order, their markers are covered, their owners and bodies are passages', () =>
    holds(({ notes, passages, plain }) => {
      const ids = new Set<string | null>([null, ...passages.map(({ id }) => id)]);
      let at = 0;
      for (const { from, to, owner, body } of notes) {
        assert.ok(from >= at && to > from);
        assert.equal(plain.slice(from, to).trim(), '');
        assert.ok(ids.has(owner) && ids.has(body));
        at = to;
      }
    }));

  it('plain differs from the text in white space only', () =>
    holds(({ source, plain }) => {
      for (let at = 0; at < plain.length; at++)
        assert.ok(plain[at] === source.text[at] || plain[at] === ' ' || plain[at] === '\n');
    }));

  it('problems point into the text', () =>
    holds(({ problems, source }) => {
      for (const { at } of problems)
        assert.ok(
          !at || (at.from >= 0 && at.to > at.from && at.to <= source.text.length && at.source === source.id),
        );
    }));

  it('the same bytes give the same layout; line ends and forms of letters change no words', () => {
    const words = 'Žmudź fell.[4] It was lost.\n\n"[5] The army\nwent on.\n\n- one\n- two\n';
    const expected = wordsOf(layoutOf(words, 'a.txt'));
    assert.deepEqual(layoutOf(words, 'a.txt'), layoutOf(words, 'a.txt'));
    assert.deepEqual(wordsOf(layoutOf(words.replaceAll('\n', '\r\n'), 'a.txt')), expected);
    assert.deepEqual(wordsOf(layoutOf(words.normalize('NFD'), 'a.txt')), expected);
    assert.deepEqual(wordsOf(layoutOf(`\ufeff${words}`, 'a.txt')), expected);
  });
});
