import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Note, Passage } from '@regesta/record';
import * as fc from 'fast-check';
import { withoutMarkup } from '../src/views/reader/markup.ts';
import { blocksOf } from '../src/views/reader/blocks.ts';
import type { DrawnPassage } from '../src/views/reader/drawn-passages.ts';
import { noteEntries } from '../src/views/reader/note-entries.ts';
import { overlapOf, segmentsOf, type Segment } from '../src/views/reader/segments.ts';

function passageOf(text: string, from: number): Passage {
  return {
    kind: 'sentence',
    id: 'p1',
    from,
    to: from + text.length,
    text,
    block: 0,
    section: null,
    gapBefore: false,
  };
}

function noteAt(from: number, marker: string, more: Partial<Note> = {}): Note {
  const to = from + marker.length;
  return {
    kind: 'note',
    id: `n${from}`,
    marker,
    from,
    to,
    owner: 'p1',
    presumed: false,
    body: null,
    ...more,
  };
}

function shown(segments: readonly Segment[]): string {
  return segments.map((one) => (one.kind === 'words' ? one.text : `<${one.note.marker}>`)).join('|');
}

describe('a passage is cut at its markers', () => {
  const rows: readonly (readonly [text: string, from: number, notes: readonly Note[], expected: string])[] = [
    ['It fell.', 0, [], 'It fell.'],
    ['It fell.[1]', 5, [noteAt(13, '[1]')], 'It fell.|<[1]>'],
    [
      'It[1] fell.[2][3]',
      0,
      [noteAt(2, '[1]'), noteAt(11, '[2]'), noteAt(14, '[3]')],
      'It|<[1]>| fell.|<[2]>|<[3]>',
    ],
    ['It fell.', 4, [noteAt(20, '[4]', { presumed: true })], 'It fell.|<[4]>'],
    ['[1]', 0, [noteAt(0, '[1]')], '<[1]>'],
  ];
  for (const [text, from, notes, expected] of rows) {
    test(expected, () => assert.equal(shown(segmentsOf(passageOf(text, from), notes)), expected));
  }

  test('and put together it is whole again', () => {
    const parts = fc.array(fc.tuple(fc.string(), fc.constantFrom('[1]', '[note 2]')), { maxLength: 6 });
    const property = fc.property(parts, fc.string(), fc.nat(50), (pieces, end, from) => {
      const text = pieces.flat().join('') + end;
      const notes = pieces.map(([, marker], index) => {
        const before =
          pieces
            .slice(0, index + 1)
            .flat()
            .join('').length - marker.length;
        return noteAt(from + before, marker);
      });
      const segments = segmentsOf(passageOf(text, from), notes);
      const joined = segments.map((one) => (one.kind === 'words' ? one.text : one.note.marker)).join('');
      assert.equal(joined, text);
    });
    fc.assert(property);
  });
});

describe('marks of Markdown are no words', () => {
  const rows = [
    ['*Illustrative*: cited here', 'Illustrative: cited here'],
    ['a **bold** and _slanted_ word', 'a bold and slanted word'],
    ['see [the decree](https://example.org/d) there', 'see the decree there'],
    ['5 * 3 snake_case [1] (a)', '5 * 3 snake_case [1] (a)'],
  ] as const;
  for (const [text, expected] of rows) {
    test(text, () => {
      assert.equal(withoutMarkup(text, 'text/markdown'), expected);
      assert.equal(withoutMarkup(text, 'text/plain'), text);
    });
  }
});

describe('what of a span is shown by a drawn text', () => {
  const rows: readonly (readonly [
    span: readonly [number, number],
    expected: readonly [number, number] | null,
  ])[] = [
    [
      [10, 20],
      [0, 10],
    ],
    [
      [5, 12],
      [0, 2],
    ],
    [
      [15, 30],
      [5, 10],
    ],
    [
      [12, 14],
      [2, 4],
    ],
    [[20, 25], null],
    [[0, 10], null],
  ];
  for (const [[from, to], expected] of rows) {
    test(`${from}–${to} of 10–20`, () =>
      assert.deepEqual(overlapOf({ from: 10, to: 20 }, { from, to }), expected));
  }
});

test('a note that two markers point to is listed once, with both; words without a marker come last', () => {
  const notes = [noteAt(3, '[1]'), noteAt(9, '[2]', { body: 'p9' }), noteAt(30, '[1]')];
  const bodies = ['p9', 'p10'].map((id) =>
    drawnOf({ ...passageOf(`Words of ${id}.`, 50), id, kind: 'note' }),
  );
  assert.deepEqual(
    noteEntries(notes, bodies).map(({ id, marker, body, markers }) => [
      id,
      marker,
      body !== null,
      markers.length,
    ]),
    [
      ['note--1-', '[1]', false, 2],
      ['note-p9', '[2]', true, 1],
      ['note-p10', null, true, 0],
    ],
  );
});

test('sentences of a paragraph are one block, notes and their heading none', () => {
  const kinds = ['title', 'sentence', 'sentence', 'caption', 'heading', 'note', 'note'] as const;
  const blocks = [0, 1, 1, 2, 3, 4, 5];
  const drawn = kinds.map((kind, index) =>
    drawnOf({ ...passageOf('Words.', index * 10), kind, block: blocks[index] ?? 0 }),
  );
  assert.deepEqual(
    blocksOf(drawn).map(({ kind, passages }) => `${kind} ${passages.length}`),
    ['title 1', 'sentence 2', 'caption 1'],
  );
});

function drawnOf(passage: Passage): DrawnPassage {
  return { passage, number: 1, segments: [], statements: [], mentions: [] };
}
