import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLayout } from '../../src/source/read-layout.ts';
import { readSource } from '../../src/read.ts';

const read = (text: string) => readLayout(new TextEncoder().encode(text), { name: 'text.txt' }).value!;

const markers = (text: string) => read(text).notes.map(({ marker }) => marker);

test('marks of direction hide no year, and every offset stays', () => {
  const text = 'The council met in \u202b1918\u202c in Riga. \u05dc\u05d9\u05d8\u05d0 \u200fis its name.';
  const { value } = readSource(new TextEncoder().encode(text), { name: 'text.txt' });
  const years = value?.mentions
    .filter(({ type }) => type === 'time')
    .map(({ from, to }) => text.slice(from, to));
  assert.deepEqual(years, ['1918']);
  assert.equal(read(text).plain.length, text.length);
});

test('a superscript behind any word is a marker; behind a unit or a power of ten it is none', () => {
  assert.deepEqual(markers('The second one\u00b9 ends the line.\u00b2'), ['\u00b9', '\u00b2']);
  assert.deepEqual(markers('It has 40 km\u00b2 and 10\u2075 people.\u00b3'), ['\u00b3']);
});
