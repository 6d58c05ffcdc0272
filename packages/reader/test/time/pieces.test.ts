import { boundsOf, parseEdtf, type Bounds } from '@regesta/time';
import * as fc from 'fast-check';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TaggedTime } from '../../src/mentions/time/tag-options.ts';
import { tagTimes } from '../../src/mentions/time/tag-times.ts';
import { createTimeTagger } from '../../src/mentions/time/time-tagger.ts';
import { WINDOW, windowEnd } from '../../src/mentions/time/window.ts';

const fragment = fc.constantFrom(
  'On 3 May 1807 it fell. ',
  'Two days later, the ',
  'the end of ',
  'between 8 and ',
  'December ',
  '1918',
  '-19 ',
  '(',
  ')',
  '"',
  '\n',
  '\n\n',
  '12,5',
  '0600 hours ',
  "'89 ",
  'the Year III ',
  '300 BC ',
  'and a half years ',
  'first half of ',
  'more than ',
  'days of ',
  'é\u0301😀 ',
  'a.m. ',
  '11:',
  'war ',
);
const text = fc.array(fragment, { maxLength: 60 }).map((fragments) => fragments.join(''));

test('a text in pieces is read as the whole', () => {
  fc.assert(
    fc.property(
      text,
      fc.array(fc.nat(40), { maxLength: 40 }),
      fc.constantFrom(1, 400),
      (part, cuts, times) => {
        const whole = part.repeat(times);
        assert.deepEqual(
          inPieces(
            whole,
            cuts.map((cut) => cut * times),
          ),
          tagTimes(whole),
        );
      },
    ),
    { numRuns: 60 },
  );
});

function inPieces(whole: string, lengths: readonly number[]): TaggedTime[] {
  const tagger = createTimeTagger();
  const tagged: TaggedTime[] = [];
  let at = 0;
  for (const length of lengths) {
    tagged.push(...tagger.push(whole.slice(at, at + length)));
    at += length;
  }
  return [...tagged, ...tagger.push(whole.slice(at)), ...tagger.end()];
}

/** The outer days: the EDTF of an interval has no sides that are vague by days. */
function ends(bounds: Bounds): readonly [number, number] {
  return [bounds[0], bounds[3]];
}

test('times are in order, apart, and within the text; what they point at is too; bounds are those of the EDTF', () => {
  fc.assert(
    fc.property(text, fc.constantFrom('narrative' as const, 'news' as const), (part, domain) => {
      let end = 0;
      for (const { from, to, time } of tagTimes(part, { domain, dct: '1998-03-02' })) {
        assert.ok(end <= from && from < to && to <= part.length, `${from}–${to}`);
        assert.equal(time.edtf === null, time.bounds === null);
        for (const edtf of given(time.edtf))
          assert.deepEqual(boundsOf(parseEdtf(edtf).value!), time.bounds, edtf);
        for (const { edtf, bounds } of given(time.link))
          assert.deepEqual(ends(boundsOf(parseEdtf(edtf).value!)), ends(bounds));
        for (const { from: start, to: stop, text: words } of given(time.offset?.anchor))
          assert.equal(part.slice(start, stop), words);
        end = to;
      }
    }),
    { numRuns: 400 },
  );
});

test('a window is bounded, whatever the text', () => {
  for (const mark of ['\n\n', '\n', ' ', '7']) {
    const whole = `${'x'.repeat(50)}${mark}`.repeat(2000);
    const end = windowEnd(whole, 10);
    assert.ok(end > 10 && end <= 10 + WINDOW, mark);
  }
});

/** The one thing that is there, or none. */
function given<Thing>(thing: Thing | null | undefined): readonly Thing[] {
  return thing === null || thing === undefined ? [] : [thing];
}
