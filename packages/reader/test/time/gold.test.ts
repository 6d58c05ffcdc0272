import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { tagTimes } from '../../src/mentions/time/tag-times.ts';

const shared = new URL('../../../../../shared/', import.meta.url);
const gold = new URL('gold/wikiwars', shared);
const scorer = new URL('timex/lib/', shared);
const skip = existsSync(gold) && existsSync(scorer) ? false : `no gold at ${gold.pathname}`;

interface Corpora {
  loadCorpus(folder: string): readonly { readonly text: string }[];
}
interface Scores {
  ZERO(): object;
  add(total: object, counts: object): object;
  countDoc(match: object): object;
  matchDoc(document: object, spans: readonly object[]): object;
  metrics(counts: object): Readonly<Record<string, number>>;
}

/** Floors, a little under what stands: what falls below has grown worse. */
const floors = { strictF: 95, relaxedF: 98, valueF: 92 };

test('the hand-marked articles score no worse than they did', { skip }, async () => {
  const { loadCorpus } = (await import(new URL('corpora.mjs', scorer).href)) as Corpora;
  const scores = (await import(new URL('score.mjs', scorer).href)) as Scores;
  const total = scores.ZERO();
  for (const document of loadCorpus(gold.pathname)) {
    const spans = tagTimes(document.text).map(({ from, to, time }) => ({
      start: from,
      end: to,
      type: time.type,
      value: time.value,
    }));
    scores.add(total, scores.countDoc(scores.matchDoc(document, spans)));
  }
  const metrics = scores.metrics(total);
  for (const [name, floor] of Object.entries(floors))
    assert.ok((metrics[name] ?? 0) >= floor, `${name} ${metrics[name]} < ${floor}`);
});
