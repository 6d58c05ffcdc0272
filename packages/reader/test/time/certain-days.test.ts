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
  [
    'The fort was built in 43 BC. Raiders burned it on 4 June 731, and in July it stood empty.',
    ['43 BC: -0042', '4 June 731: 0731-06-08', 'July: [0731-07-05..0731-08-04]'],
  ],
  [
    'The league was made in 300 BC. In 264 it broke up; in 241 it was made again. In 270 it had been unknown.',
    ['300 BC: -0299', '264: -0263', '241: -0240', '270: -0269'],
  ],
  [
    'The league was made in 241 BC. It was sold in AD 410 and in 455 it was sacked.',
    ['241 BC: -0240', 'AD 410: 0410', '455: 0455'],
  ],
  [
    'The harbour fell in 146 BC. It had been dug in 814. In 410 it was dry, and in May it was built over.',
    ['146 BC: -0145', '814: ', '410: ', 'May: '],
  ],
  [
    'In the first week of March 1817 shops closed; during the second week of June 1817 they opened.',
    [
      'the first week of March 1817: [1817-03-01..1817-03-07]',
      'the second week of June 1817: [1817-06-08..1817-06-14]',
    ],
  ],
  [
    'In the last days of April 1818 it snowed, as in the last ten days of 1817.',
    [
      'the last days of April 1818: [1818-04-21..1818-04-30]',
      'the last ten days of 1817: [1817-12-22..1817-12-31]',
    ],
  ],
  [
    'The fifth week of May 1819 and the first week of the fair were dry.',
    ['The fifth week of May 1819: ', 'the first week of the fair: '],
  ],
  [
    'He left before the end of May 1818, and late in May 1819.',
    ['the end of May 1818: 1818-05-31', 'late in May 1819: [1819-05-21..1819-05-31]'],
  ],
  [
    'It grew in the 1st century AD and fell in the 2nd century AD, but not in the 1st century BC.',
    ['the 1st century AD: [0001..0099]', 'the 2nd century AD: 01XX', 'the 1st century BC: [-0099..0000]'],
  ],
  [
    'The bridge was built in 509 BC. Floods took it in 390, and in 146 they took it again; in 31 it was rebuilt, and in 476 it closed.',
    ['509 BC: -0508', '390: -0389', '146: ', '31: ', '476: '],
  ],
  [
    'It rained in the first half of March 1817 and the second half of April 1817.',
    [
      'the first half of March 1817: [1817-03-01..1817-03-15]',
      'the second half of April 1817: [1817-04-16..1817-04-30]',
    ],
  ],
  [
    'It grew in the first half of the 19th century and the second half of the 1820s.',
    ['the first half of the 19th century: [1800..1849]', 'the second half of the 1820s: [1825..1829]'],
  ],
  ['The first fortnight of May 1817 was dry.', ['The first fortnight of May 1817: [1817-05-01..1817-05-14]']],
  [
    'The last day of March 1817 was cold, the first day of 1818 was warm, the last two months of 1818 were dry.',
    [
      'The last day of March 1817: 1817-03-31',
      'the first day of 1818: 1818-01-01',
      'the last two months of 1818: [1818-11-01..1818-12-31]',
    ],
  ],
  ['In the last third of May 1818 it rained.', ['May 1818: 1818-05']],
];

for (const [text, expected] of rows) {
  test(text, () => {
    const found = tagTimes(text).map(({ from, to, time }) => `${text.slice(from, to)}: ${time.edtf ?? ''}`);
    assert.deepEqual(found, expected);
  });
}
