import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tagTimes } from '../../src/mentions/time/tag-times.ts';

/** A text and, for each of its times, its words and its EDTF. */
const rows: readonly (readonly [string, readonly string[]])[] = [
  [
    'On 3 June 1645 the envoy sailed. Two weeks later, he landed.',
    ['3 June 1645: 1645-06-03', 'Two weeks later: [1645-06-12..1645-06-18]'],
  ],
  [
    'On 3 June 1845 the envoy sailed. Two months later, he landed. A year later, he came home.',
    ['3 June 1845: 1845-06-03', 'Two months later: 1845-08', 'A year later: 1846'],
  ],
  [
    'On 3 June 1845 the envoy sailed. Two weeks later, he landed. Two days later, he was ill. At 5 p.m. a doctor came.',
    ['3 June 1845: 1845-06-03', 'Two weeks later: [1845-06-16..1845-06-22]', 'Two days later: ', '5 p.m.: '],
  ],
  [
    'On 3 June 1845 the envoy sailed. Less than ten days later he landed, and about ten days after he fell ill.',
    ['3 June 1845: 1845-06-03', 'Less than ten days later: ', 'about ten days after he fell ill: '],
  ],
  [
    'On 3 June 1845 the envoy sailed. A week later he landed. On 20 June he wrote; two days later he died.',
    [
      '3 June 1845: 1845-06-03',
      'A week later: [1845-06-09..1845-06-15]',
      '20 June: 1845-06-20',
      'two days later: 1845-06-22',
    ],
  ],
  [
    'On the night of 9–10 May 1918 the mill burned.',
    ['the night of 9–10 May 1918: [1918-05-09..1918-05-10]'],
  ],
  [
    'On the night of May 9–10, 1918, the mill burned.',
    ['the night of May 9–10, 1918: [1918-05-09..1918-05-10]'],
  ],
];

for (const [text, expected] of rows) {
  test(text, () => {
    const found = tagTimes(text).map(({ from, to, time }) => `${text.slice(from, to)}: ${time.edtf ?? ''}`);
    assert.deepEqual(found, expected);
  });
}
