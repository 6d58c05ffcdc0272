import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { tagTimes } from '../../src/mentions/time/tag-times.ts';
import { mark, marked } from './marked.ts';

const folder = new URL('news/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));

/** A report: the first line is its date, the rest the text with its times marked `[words|TYPE value MOD]`. */
for (const file of files) {
  test(`news/${file}`, () => {
    const source = readFileSync(new URL(file, folder), 'utf8');
    const start = source.indexOf('\n') + 1;
    const { text } = marked(source.slice(start));
    const found = tagTimes(text, { domain: 'news', dct: source.slice(0, start - 1) }).map(
      ({ from, to, time }) => ({
        from,
        to,
        means: [time.type, time.value, time.mod].filter(Boolean).join(' '),
      }),
    );
    assert.equal(mark(text, found), source.slice(start));
  });
}

test('there are reports to read', () => {
  assert.ok(files.length >= 3);
});

test('a document date alone does not make a text news', () => {
  const [only] = tagTimes('It fell in March.', { dct: '1998-05-02' });
  assert.equal(only?.time.value, 'XXXX-03');
});
