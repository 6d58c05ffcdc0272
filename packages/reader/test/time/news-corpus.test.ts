import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tagTimes } from '../../src/mentions/time/tag-times.ts';
import { readCorpus, type Report } from './news-corpus/read-corpus.ts';
import { pairUp, scoresOf, type Pair } from './news-corpus/score.ts';

/** Floors, a little under what stands: what falls below has grown worse. */
const halves = [
  ['tuned', 25, { strict: 98.5, relaxed: 99, value: 94.5, type: 98 }],
  ['check', 10, { strict: 96.5, relaxed: 97.5, value: 91, type: 96.5 }],
] as const;

function pairsOf({ text, dct, times }: Report): readonly Pair[] {
  const found = tagTimes(text, { domain: 'news', dct }).map(({ from, to, time }) => ({
    from,
    to,
    type: time.type,
    value: time.value,
  }));
  return pairUp(times, found);
}

for (const [half, count, floors] of halves) {
  test(`the ${half} half of the reports scores no worse than it did`, () => {
    const reports = readCorpus(half);
    assert.equal(reports.length, count);
    const scores = scoresOf(reports.flatMap(pairsOf));
    for (const name of ['strict', 'relaxed', 'value', 'type'] as const)
      assert.ok(scores[name] >= floors[name], `${name} ${scores[name]} < ${floors[name]}`);
  });
}

test('every mark of the reports stands on words, in order', () => {
  for (const { id, text, times } of [...readCorpus('tuned'), ...readCorpus('check')]) {
    assert.ok(times.length >= 10, id);
    times.forEach((time, at) => {
      assert.match(text.slice(time.from, time.to), /^\S.*\S$/s, id);
      assert.ok(time.from >= (times[at - 1]?.to ?? 0), id);
    });
  }
});

const gold = { from: 5, to: 15, type: 'DATE', value: '1998' };

/** What was found where one time is marked, and the strict, relaxed and value scores. */
const scored = [
  ['the same', [gold], [100, 100, 100]],
  ['another value', [{ ...gold, value: '1999' }], [100, 100, 0]],
  ['another extent', [{ ...gold, to: 16 }], [0, 100, 100]],
  ['beside it', [{ ...gold, from: 15, to: 20 }], [0, 0, 0]],
  ['one too many', [gold, { ...gold, from: 30, to: 40 }], [200 / 3, 200 / 3, 200 / 3]],
  [
    'two halves',
    [
      { ...gold, to: 9 },
      { ...gold, from: 10 },
    ],
    [0, 200 / 3, 200 / 3],
  ],
  ['none', [], [0, 0, 0]],
] as const;

for (const [name, found, expected] of scored) {
  test(`scores: ${name}`, () => {
    const { strict, relaxed, value } = scoresOf(pairUp([gold], found));
    assert.deepEqual([strict, relaxed, value], expected);
  });
}

/** Wraps the lines of a text as wire reports do; no offset moves. */
function wrapped(text: string): string {
  let column = 0;
  let out = '';
  for (const unit of text) {
    column = unit === '\n' ? 0 : column + 1;
    out += unit === ' ' && column > 60 ? '\n' : unit;
    if (unit === ' ' && column > 60) column = 0;
  }
  return out;
}

for (const { id, text, dct } of readCorpus('tuned')) {
  test(`${id}: lines that are wrapped are read as lines that are not`, () => {
    const options = { domain: 'news', dct } as const;
    const spans = (from: string): readonly string[] =>
      tagTimes(from, options).map((found) => `${found.from}-${found.to} ${found.time.value}`);
    assert.deepEqual(spans(wrapped(text)), spans(text));
  });
}
