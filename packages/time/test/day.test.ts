import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayOfJulian } from '../src/calendars/julian.ts';
import { dayOf, formatDay } from '../src/day.ts';

for (const count of [dayOf, dayOfJulian]) {
  test(`${count.name}: months out of range run over into other years`, () => {
    for (let months = -40; months <= 40; months += 1) {
      const year = 1918 + Math.floor(months / 12);
      const month = months - Math.floor(months / 12) * 12 + 1;
      assert.equal(count(1918, months + 1, 5), count(year, month, 5), `month ${months + 1}`);
    }
  });
}

test('days out of range run over into other months', () => {
  assert.equal(formatDay(dayOf(1919, 2, 29)), '1919-03-01');
  assert.equal(formatDay(dayOf(1919, 3, 0)), '1919-02-28');
});
