import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readLayout } from '../../src/source/read-layout.ts';

const file = new URL('../../../../../shared/sources/lithuanian-ssr.txt', import.meta.url);
const skip = existsSync(file) ? false : 'shared/sources/lithuanian-ssr.txt is not beside the repository';

/** The article's layout, or that of a copy whose paragraphs stand in another order. */
function layout(rotate = 0) {
  const [title, ...rest] = readFileSync(file, 'utf8').split('\n\n');
  const turned = [...rest.slice(rotate), ...rest.slice(0, rotate)];
  const text = [title, ...turned].join('\n\n');
  return readLayout(new TextEncoder().encode(text), { name: 'lithuanian-ssr.txt' }).value!;
}

describe('the flattened article', { skip }, () => {
  for (const rotate of [0, 3, 7]) {
    it(`keeps every marker and gives it to the line before (lines turned by ${rotate})`, () => {
      const { source, passages, notes } = layout(rotate);
      const markers = [...source.text.matchAll(/\[\d+\]/g)];
      assert.deepEqual(
        notes.map(({ marker, from }) => [marker, from]),
        markers.map(({ 0: marker, index }) => [marker, index]),
      );
      for (const { from, owner, presumed } of notes) {
        const before = passages.findLast((passage) => passage.to <= from);
        assert.deepEqual([owner, presumed], [before?.id, true]);
      }
      assert.equal(passages.filter(({ gapBefore }) => gapBefore).length, 8);
    });

    it(`finds the two marks without partners and the captions (lines turned by ${rotate})`, () => {
      const { source, passages, problems } = layout(rotate);
      const faults = problems.filter(({ code }) => code.startsWith('quotation'));
      assert.deepEqual(
        faults.map(({ code, at }) => [code, source.text.slice(at!.from, at!.from + 5)]),
        [
          ['quotation-unopened', '"[6] '],
          ['quotation-unclosed', '"Long'],
        ],
      );
      const captions = passages.filter(({ kind }) => kind === 'caption');
      assert.deepEqual(
        captions.map(({ block }) => block - captions[0]!.block),
        [0, 0, 1],
      );
    });
  }
});
