import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { namesOf } from './marked-names.ts';

const GOLD = new URL('../../../../../shared/gold/mentions/mentions.jsonl', import.meta.url);
const skip = existsSync(GOLD) ? false : 'the marked mentions lie beside the repository, in ../shared/gold';

interface Marked {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

/** Passages of one article are read together, since an article votes on what its names mean. */
function articles(): Marked[][] {
  const rows = readFileSync(GOLD, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Marked);
  const names = new Set(rows.map(({ id }) => id.split(':')[0]));
  return [...names].map((name) => rows.filter(({ id }) => id.startsWith(`${name}:`)));
}

/** Spans as `from-to type`, in the article's text. */
function spansOf(passages: readonly Marked[]): { readonly gold: Set<string>; readonly found: Set<string> } {
  const gold = new Set<string>();
  let text = '';
  for (const passage of passages) {
    for (const { start, end, type } of passage.mentions)
      gold.add(`${text.length + start}-${text.length + end} ${type}`);
    text += `${passage.text}\n\n`;
  }
  const names = namesOf(text).mentions.filter(({ type }) => type !== 'sum');
  return { gold, found: new Set(names.map(({ from, to, type }) => `${from}-${to} ${type}`)) };
}

test('names marked by hand are found: precision 96, recall 93 at least', { skip }, () => {
  const all = articles().map(spansOf);
  const sum = (count: (spans: ReturnType<typeof spansOf>) => number) =>
    all.reduce((total, spans) => total + count(spans), 0);
  const right = sum(({ gold, found }) => [...found].filter((span) => gold.has(span)).length);
  const precision = right / sum(({ found }) => found.size);
  const recall = right / sum(({ gold }) => gold.size);
  assert.ok(precision >= 0.96, `precision ${precision}`);
  assert.ok(recall >= 0.93, `recall ${recall}`);
});
