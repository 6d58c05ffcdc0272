import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readLayout } from '../../src/source/read-layout.ts';

function problemsOf(text: string) {
  return readLayout(new TextEncoder().encode(text), { name: 'a.txt' }).value!.problems;
}

describe('a source full of faults', () => {
  it('lists two hundred quotation marks and counts the rest', () => {
    const problems = problemsOf('He said “Go and left.\n\n'.repeat(250));
    assert.equal(problems.filter(({ code }) => code === 'quotation-unclosed').length, 200);
    assert.match(problems.at(-1)?.message ?? '', /^50 more quotation marks/);
  });

  it('takes a row of marks for an ornament', () => assert.deepEqual(problemsOf('"""""\n\nIt fell.'), []));

  it('reads a million brackets, quotation marks and marks of headings', () => {
    for (const mark of ['[', '"', '#', '“a ', '> ', '*a', '<ref>', '[](']) {
      for (const name of ['a.txt', 'a.md']) {
        const { value } = readLayout(new TextEncoder().encode(`A ${mark.repeat(100_000)}`), { name });
        assert.equal(value?.plain.length, 2 + 100_000 * mark.length);
      }
    }
  });
});
