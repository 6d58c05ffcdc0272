import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource } from '../../src/index.ts';

/** The depiction and the problems of a text whose title gives the years of a republic. */
function readStamp(stamp: string) {
  const text = `Republic of Ruritania (1918–1919)\n\nThe republic had a small army.\n\n${stamp}\n`;
  const { value } = readSource(new TextEncoder().encode(text), { name: 'stamp.txt' });
  const depiction = value?.statements.find(({ frame }) => frame === 'depiction');
  const problems = value?.problems.filter(({ code }) => code === 'anniversary-disagrees') ?? [];
  return { reasons: depiction?.reasons ?? [], counted: depiction?.roles['anniversary']?.[0]?.when, problems };
}

test('an anniversary that agrees with the title says so', () => {
  const { reasons, counted, problems } = readStamp(
    'A 1968 stamp dedicated to the 50th anniversary of the Republic of Ruritania.',
  );
  assert.equal(counted?.edtf, '1918');
  assert.deepEqual(counted?.implied, [{ part: 'year', value: '1918', rule: 'anniversary' }]);
  assert.deepEqual(reasons, [
    '1968 − 50 = 1918: the year that the anniversary counts from',
    'agrees with “Republic of Ruritania (1918–1919)”',
  ]);
  assert.deepEqual(problems, []);
});

test('an anniversary that disagrees with the title is a problem', () => {
  const { reasons, problems } = readStamp(
    'A 1972 stamp dedicated to the 50th anniversary of the Republic of Ruritania.',
  );
  assert.deepEqual(reasons, ['1972 − 50 = 1922: the year that the anniversary counts from']);
  assert.equal(problems.length, 1);
  assert.match(problems[0]!.message, /counts from 1922.*another beginning/);
});

test('an anniversary of something else is held against nothing', () => {
  const { problems } = readStamp('A 1972 stamp dedicated to the 50th anniversary of the Red Army.');
  assert.deepEqual(problems, []);
});
