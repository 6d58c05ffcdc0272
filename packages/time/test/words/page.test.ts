import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { boundsOf, caret, formatDay, formatEdtf, parseEdtf, readDate } from '../../src/index.ts';

const page = readFileSync(new URL('../../../../docs/dates.md', import.meta.url), 'utf8');

/** The rows of the tables of the page, cells trimmed. */
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

function isCode(cell: string | undefined): boolean {
  return cell !== undefined && cell.length > 2 && cell.startsWith('`') && cell.endsWith('`');
}

function shown(day: number): string {
  if (Number.isFinite(day)) return formatDay(day);
  return day < 0 ? '−∞' : '∞';
}

test('the page on dates tells the truth: every date in words', () => {
  const examples = rows.filter(([words, edtf]) => !isCode(words) && isCode(edtf));
  assert.ok(examples.length >= 29);
  for (const [words, edtf] of examples) {
    const { value } = readDate(words!);
    assert.equal(value && `\`${formatEdtf(value.edtf)}\``, edtf, words);
  }
});

test('the page on dates tells the truth: every row of bounds', () => {
  const examples = rows.filter((row) => row.length === 5 && isCode(row[0]));
  assert.ok(examples.length >= 8);
  for (const [edtf, ...bounds] of examples) {
    assert.deepEqual(boundsOf(parseEdtf(edtf!.slice(1, -1)).value!).map(shown), bounds, edtf);
  }
});

test('the page on dates tells the truth: a refusal', () => {
  assert.ok(page.includes(caret('1900-02-29', parseEdtf('1900-02-29').problems[0]!)));
});
