import assert from 'node:assert/strict';
import test from 'node:test';
import { boundsOf, dayOf, formatDay, parseEdtf, type Day } from '../../src/index.ts';

const YEARS = ['1900', '190X', '19X0', '2X04', '-000X', '-0X01'];
const MONTHS = ['XX', '0X', '1X', 'X0', 'X1', 'X2', 'X3', 'X9', '02', '04', '12', '2X', '00', '13'];
const DAYS = ['XX', '0X', '1X', '2X', '3X', 'X0', 'X1', 'X9', '01', '28', '29', '30', '31', '4X', '00', '32'];

/** Every day whose year is of a pattern, in order, as it is written. */
function daysOf(pattern: string): readonly (readonly [Day, string])[] {
  const found: [Day, string][] = [];
  for (let year = -1000; year <= 2999; year++) {
    const sample = formatDay(dayOf(year, 1, 1));
    if (!fits(pattern, sample.slice(0, -6))) continue;
    for (let day = dayOf(year, 1, 1); day < dayOf(year + 1, 1, 1); day++) found.push([day, formatDay(day)]);
  }
  return found;
}

function fits(pattern: string, written: string): boolean {
  if (pattern.length !== written.length) return false;
  for (let i = 0; i < pattern.length; i++) {
    if (pattern[i] !== 'X' && pattern[i] !== written[i]) return false;
  }
  return true;
}

function brute(days: readonly (readonly [Day, string])[], pattern: string): string {
  const found = days.filter(([, written]) => fits(pattern, written.slice(-pattern.length)));
  return found.length === 0 ? 'refused' : `${found[0]![0]} ${found.at(-1)![0]}`;
}

function ours(text: string): string {
  const { value } = parseEdtf(text);
  if (value === null) return 'refused';
  const bounds = boundsOf(value);
  return `${bounds[0]} ${bounds[3]}`;
}

test('open digits anywhere mean the first and the last day that is written so, and no day is refused', () => {
  let count = 0;
  for (const year of YEARS) {
    const days = daysOf(year);
    for (const month of MONTHS) {
      for (const day of DAYS) {
        const pattern = `${month}-${day}`;
        assert.equal(ours(`${year}-${pattern}`), brute(days, pattern), `${year}-${pattern}`);
        count++;
      }
    }
  }
  assert.equal(count, YEARS.length * MONTHS.length * DAYS.length);
});
