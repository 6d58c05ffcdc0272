import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readLayout } from '../../src/source/read-layout.ts';

const file = new URL('../../../../samples/soviet-lithuania.md', import.meta.url);
const { value } = readLayout(readFileSync(file), { name: 'soviet-lithuania.md' });
const { source, passages, notes, problems } = value!;

describe('the built-in sample', () => {
  it('has between 600 and 1,200 words', () => {
    const words = source.text.split(/\s+/).length;
    assert.ok(words >= 600 && words <= 1200, `${words} words`);
  });

  it('has displaced markers, each with a possible gap behind it', () => {
    const gaps = passages.filter(({ gapBefore }) => gapBefore).length;
    assert.equal(gaps, problems.filter(({ code }) => code === 'possible-gap').length);
    assert.ok(gaps >= 6);
    assert.ok(notes.filter(({ presumed }) => presumed).length >= gaps);
  });

  it('has a body for every note, and each that cites says that it is illustrative', () => {
    const bodies = passages.filter(({ kind }) => kind === 'note');
    assert.deepEqual(new Set(notes.map(({ body }) => body)), new Set(bodies.map(({ id }) => id)));
    for (const { text } of bodies) assert.match(text, /illustrative/i);
  });

  it('has one quotation mark that closes nothing and one that is never closed', () =>
    assert.deepEqual(
      problems.filter(({ severity }) => severity === 'warning').map(({ code }) => code),
      ['quotation-unopened', 'quotation-unclosed'],
    ));

  it('has captions and a title with its years', () => {
    assert.equal(passages.filter(({ kind }) => kind === 'caption').length, 3);
    assert.equal(source.title, 'Soviet Republic of Lithuania (1918–1919)');
  });
});
