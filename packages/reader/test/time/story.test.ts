import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tagTimes } from '../../src/mentions/time/tag-times.ts';
import { mark, marked } from './marked.ts';

/** Years that dates leave out: each row is a text with all its times marked. */
const rows: readonly string[] = [
  // the year goes on
  'In [October 1807|1807-10] the ships left. In [December|1807-12] they landed. In [February|1808-02] the fort fell.',
  // the year stands behind
  'The fleet sailed in [July|1807-07] and [August 1807|1807-08]. The siege ([May 3|1807-05-03] to [June 9, 1807|1807-06-09]) failed.',
  // an aside in brackets does not set it
  'On [3 May 1807|1807-05-03] they met (a plaque from [1907|1907] hangs there). On [9 May|1807-05-09] they parted.',
  // nor does a number
  'On [3 May 1807|1807-05-03] they met; 1910 men stood by. On [9 May|1807-05-09] they parted.',
  // nor a year that modifies
  'On [3 May 1807|1807-05-03] they met under the [1799|1799] charter. On [9 May|1807-05-09] they parted.',
  // nor what had been
  'On [3 November 1807|1807-11-03] the general came, who had spent [the spring|1807-SP] in the hills.',
  // since looks back, by ahead
  'On [3 March 1807|1807-03-03] the ice broke; it had held since [November|1806-11].',
  // headings set it
  '1812\n\nIn [March|1812-03] the army moved. By [June|1812-06] it had crossed the river.'.replace(
    '1812\n',
    '[1812|1812]\n',
  ),
  // the next spring is the one that comes
  'In [October 1807|1807-10] he fell ill. [The next spring|1808-SP] he rose.',
  'In [February 1807|1807-02] he fell ill. [The following May|1807-05] he rose.',
];

for (const notation of rows) {
  test(notation, () => {
    const { text } = marked(notation);
    const found = tagTimes(text).map(({ from, to, time }) => ({ from, to, means: time.value }));
    assert.equal(mark(text, found), notation);
  });
}

test('a year that the words do not hold is implied, with its rule', () => {
  const [, second] = tagTimes('In October 1807 the ships left. In December they landed.');
  assert.deepEqual(second?.time.known, ['month']);
  assert.deepEqual(second?.time.implied, [{ part: 'year', value: '1807', rule: 'year-of-story' }]);
});

test('a date without any year near stays without one', () => {
  const [only] = tagTimes('The feast is on 9 May.');
  assert.equal(only?.time.value, 'XXXX-05-09');
  assert.equal(only?.time.edtf, null);
  assert.equal(only?.time.bounds, null);
});
