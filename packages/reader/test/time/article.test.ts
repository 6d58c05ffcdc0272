import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { tagTimes } from '../../src/mentions/time/tag-times.ts';

const article = new URL('../../../../../shared/sources/lithuanian-ssr.txt', import.meta.url);
const skip = existsSync(article) ? false : `no article at ${article.pathname}`;

/** Of each of its 17 times: the value, the relation, and the interval it is part of. */
const expected = [
  '1918 from-to 1918/1919',
  '1919 from-to 1918/1919',
  'XXXX-XX-XX at -',
  '1918-12 by -',
  '1918-10-01 between 1918-10-01/1918-10-03',
  '1918-10-03 between 1918-10-01/1918-10-03',
  '1918-12-16 date-on -',
  '1919-01 at -',
  'P1W at -',
  '1919-02-08 between 1919-02-08/1919-02-15',
  '1919-02-15 between 1919-02-08/1919-02-15',
  '1918/1939 during -',
  'FUTURE_REF at -',
  '1940-07 at -',
  '1919-01 at -',
  '1968 at -',
  '1968 at -',
];

test('the times of the first article', { skip }, () => {
  const found = tagTimes(readFileSync(article, 'utf8')).map(
    ({ time }) => `${time.value} ${time.relation} ${time.link?.edtf ?? '-'}`,
  );
  assert.deepEqual(found, expected);
});
