import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tagTimes } from '../../src/mentions/time/tag-times.ts';

const cases: readonly (readonly [string, ...(readonly [string, string | null])[]])[] = [
  ['In 1950, they met in the winter after the First World War.', ['1950', '1950'], ['the winter', '1918-24']],
  ['In 1950 he told of the summer before the Second World War.', ['1950', '1950'], ['the summer', '1939-22']],
  ['In 1950 he told of the spring after World War II.', ['1950', '1950'], ['the spring', '1946-21']],
  [
    'In 1812 came the war. The spring after the siege of Riga was cold.',
    ['1812', '1812'],
    ['The spring', null],
  ],
  ['In 1812, in the autumn after a long march, they rested.', ['1812', '1812'], ['the autumn', '1812-23']],
  ['Its members were Jan Novák, April Jones, Karl August Meyer and June Hall.'],
  ['In 1918, General Jan Smuts met Augustus May.', ['1918', '1918']],
  [
    'In January 1919 Soviet troops came; in February Polish troops left.',
    ['January 1919', '1919-01'],
    ['February', '1919-02'],
  ],
  [
    'In 1919, by late May Estonian troops stood there.',
    ['1919', '1919'],
    ['late May', '[1919-05-21..1919-05-31]'],
  ],
  ['On 5 January 1919 Polish troops left.', ['5 January 1919', '1919-01-05']],
];
for (const [text, ...expected] of cases) {
  test(text, () => {
    const found = tagTimes(text).map(({ from, to, time }) => [text.slice(from, to), time.edtf]);
    assert.deepEqual(found, expected);
  });
}
