import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { assert as law, property } from 'fast-check';
import type { Statement } from '@regesta/record';
import { readSource } from '../src/index.ts';
import { alter, shiftYears, type Alteration } from './altered/alteration.ts';
import { ALTERATIONS } from './altered/alterations.ts';
import { anyAlteration } from './altered/any-alteration.ts';
import { expectedRows, type Values } from './altered/expected-rows.ts';
import { reorder } from './altered/reorder.ts';
import { lineOf } from './altered/statement-line.ts';

const ARTICLE = new URL('../../../../shared/sources/lithuanian-ssr.txt', import.meta.url);
const skip = existsSync(ARTICLE) ? false : `the article is not here: ${ARTICLE.pathname}`;
const article = skip ? '' : readFileSync(ARTICLE, 'utf8');

function statementsOf(text: string): readonly Statement[] {
  const { value } = readSource(new TextEncoder().encode(text), { name: 'altered.txt' });
  assert.ok(value, 'the copy is a text');
  return value.statements;
}

function linesOf(text: string): string[] {
  return statementsOf(text).map(lineOf).sort();
}

function valuesOf(alteration: Alteration): Values {
  const word = (text: string) => alter(text, { ...alteration, years: 0 });
  return { year: (year) => shiftYears(String(year), alteration.years), word };
}

const UNALTERED: Alteration = { name: 'unaltered', years: 0, words: [], currency: 'RUB' };

for (const alteration of [UNALTERED, ...ALTERATIONS]) {
  const copy = alter(article, alteration);
  test(`${alteration.name}: the copy holds the rows with its own values`, { skip }, () => {
    const lines = linesOf(copy);
    for (const row of expectedRows(valuesOf(alteration), alteration.currency)) {
      assert.ok(
        lines.some((line) => row.every((part) => line.includes(part))),
        `no statement with ${row.join(', ')} in\n${lines.join('\n')}`,
      );
    }
  });
  test(`${alteration.name}: nothing is said that the article does not say`, { skip }, () => {
    const expected = linesOf(article).map((line) => alter(line, alteration));
    assert.deepEqual(linesOf(copy), expected.sort());
  });
}

for (const turn of [1, 2, 3, 4, 5, 6, 7]) {
  test(`unconnected lines in another order (${turn}): the same statements`, { skip }, () => {
    const reordered = reorder(article, turn);
    assert.notEqual(reordered, article);
    assert.deepEqual(linesOf(reordered), linesOf(article));
  });
}

test('any copy says what the article says, with its own values', { skip }, () => {
  law(
    property(anyAlteration, (alteration) => {
      const expected = linesOf(article).map((line) => alter(line, alteration));
      assert.deepEqual(linesOf(alter(article, alteration)), expected.sort());
    }),
    { numRuns: 30 },
  );
});
