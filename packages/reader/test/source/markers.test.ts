import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readLayout } from '../../src/source/read-layout.ts';

function notesOf(text: string, name = 'a.txt') {
  const { value } = readLayout(new TextEncoder().encode(text), { name });
  return (value?.notes ?? []).map(({ marker, from, to, owner, presumed }) => {
    assert.equal(value!.source.text.slice(from, to), marker);
    assert.equal(value!.plain.slice(from, to).trim(), '');
    return `${marker} ${owner ?? '-'}${presumed ? '?' : ''}`;
  });
}

const rows: readonly (readonly [text: string, notes: readonly string[]])[] = [
  ['It fell in 1918.[4] Next came Holm.[1][13]', ['[4] p1', '[1] p2', '[13] p2']],
  ['It fell[4] in 1918. Next [5] came Holm.', ['[4] p1', '[5] p2']],
  [
    'It fell.[note 2] Then[a] rain.[citation needed] And[nb 1] sun.[2–4]',
    ['[note 2] p1', '[a] p2', '[citation needed] p2', '[nb 1] p3', '[2–4] p3'],
  ],
  ['It fell.[who?] Then rain.[N 3] Sun.[ii]', ['[who?] p1', '[N 3] p2', '[ii] p3']],
  ['It fell.¹ Then² rain.¹²,¹³ Sun.', ['¹ p1', '² p2', '¹²,¹³ p2']],
  ['The town has 5 km² and 10⁵ bricks, 3 m³ each.', []],
  [
    'It fell.<ref>Holm, p. 4.</ref> Then rain.<ref name="x"/> Sun<sup>[4]</sup>.',
    ['<ref>Holm, p. 4.</ref> p1', '<ref name="x"/> p2', '[4] p3'],
  ],
  ['It fell.<sup>3</sup> It has 5 km<sup>2</sup>.', ['<sup>3</sup> p1']],
  ['It was [sic] lost by [the army] on 18 November [O.S. 5 November] [1918].', []],
  ['[T]he town fell on [18] December; he was [a] rider [of Holm].', []],
  ['[4] It fell.', ['[4] -']],
  ['It was cold.\n\n[4][5] It fell.', ['[4] p1?', '[5] p1?']],
  ['It was cold.\n\n"[6] It fell.', ['[6] p1?']],
  ['It was cold.\n\n”[6] [7] It fell.[8]', ['[6] p1?', '[7] p1?', '[8] p2']],
  ['It was cold.\n\n[12]', ['[12] p1?']],
  ['It was cold and the\n[4] river froze.', ['[4] p1']],
  ['[[[4]] x', ['[4] p1']],
];

describe('markers of notes', () => {
  for (const [text, notes] of rows) it(JSON.stringify(text), () => assert.deepEqual(notesOf(text), notes));

  it('gives a displaced marker to the passage before, not to the text of a note', () =>
    assert.deepEqual(notesOf('It fell.[^1]\n\n[^1]: Holm.\n\n[4] It rose.', 'a.md'), ['[^1] p1', '[4] p1?']));

  it('leaves the links of Markdown alone', () => {
    const text = 'The [4](a.html) and [army](b.html) and [five][5] and ![6](c.png).[7] End.\n\n[5]: d.html';
    assert.deepEqual(notesOf(text, 'a.md'), ['[7] p1']);
  });

  it('names a marker without the escapes of Markdown', () => {
    const { value } = readLayout(new TextEncoder().encode('It fell.[\\[1\\]](#n1)'), { name: 'a.md' });
    assert.deepEqual(
      value?.notes.map(({ marker }) => marker),
      ['[1]'],
    );
  });

  it('marks the passage behind a displaced marker as one before which words may be missing', () => {
    const { value } = readLayout(new TextEncoder().encode('It was cold.\n\n"[6] It fell. It rose.'), {
      name: 'a',
    });
    assert.deepEqual(
      value?.passages.map(({ text, gapBefore }) => [text, gapBefore]),
      [
        ['It was cold.', false],
        ['It fell.', true],
        ['It rose.', false],
      ],
    );
    const gap = value?.problems.find(({ code }) => code === 'possible-gap');
    assert.deepEqual(gap?.at, { source: 'a', from: 19, to: 27 });
  });
});
