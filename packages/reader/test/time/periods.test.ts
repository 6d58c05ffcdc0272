import { PERIODS } from '@regesta/gazetteer';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tagTimes } from '../../src/mentions/time/tag-times.ts';

test('every period begins before it ends, says why, and shares no name', () => {
  const names = PERIODS.flatMap((period) => period.names);
  assert.equal(new Set(names).size, names.length);
  for (const { names: own, from, to, source } of PERIODS) {
    assert.ok(from < to, own[0]);
    assert.notEqual(source, '');
    for (const name of own) assert.equal(name, name.toLowerCase());
  }
});

test('every period that is named as a time is found by each of its names, and no war', () => {
  for (const { kind, names, from, to } of PERIODS) {
    for (const name of names.filter((own) => !/\d/.test(own))) {
      const found = tagTimes(`During the ${name}, it stood empty.`).flatMap(({ time }) => time.edtf ?? []);
      assert.deepEqual(found, kind === 'period' ? [`${from}/${to}`] : [], name);
    }
  }
});

test('an offset from the end of a war counts from its last day', () => {
  const [only] = tagTimes('Two days after the end of the Winter War, he wrote home.');
  assert.equal(only?.time.edtf, '1940-03-15');
});

test('a war is a time behind `during` where wars are asked for', () => {
  const text = 'Throughout the Second World War, and during World War I, it stood empty.';
  const found = tagTimes(text, { wars: true }).map(({ from, to, time, war }) => [
    text.slice(from, to),
    time.relation,
    time.edtf,
    war,
  ]);
  assert.deepEqual(found, [
    ['the Second World War', 'throughout', '1939-09-01/1945-09-02', true],
    ['World War I', 'during', '1914-07-28/1918-11-11', true],
  ]);
});
