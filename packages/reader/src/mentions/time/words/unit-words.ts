import type { Unit } from '../draft.ts';
import { word, wordMap, wordSet } from './word-table.ts';

/** Units, by the numbers of `UNIT_CODES`. */
export const UNIT = wordMap({
  second: 1,
  seconds: 1,
  minute: 2,
  minutes: 2,
  hour: 3,
  hours: 3,
  day: 4,
  days: 4,
  night: 5,
  nights: 5,
  week: 6,
  weeks: 6,
  weekend: 7,
  weekends: 7,
  fortnight: 8,
  month: 9,
  months: 9,
  quarter: 10,
  quarters: 10,
  year: 11,
  years: 11,
  decade: 12,
  decades: 12,
  century: 13,
  centuries: 13,
  millennium: 14,
  millennia: 14,
  hrs: 3,
  mins: 2,
  summers: 15,
  winters: 15,
  springs: 15,
  autumns: 15,
});

export const UNIT_CODES: readonly Unit[] = [
  'D',
  'S',
  'MIN',
  'H',
  'D',
  'NIGHT',
  'W',
  'WE',
  'W',
  'M',
  'Q',
  'Y',
  'DE',
  'CE',
  'ML',
  'SEASON',
];

/** Units in the plural. */
export const PLURAL_UNIT = wordSet(
  'seconds minutes hours days nights weeks weekends months quarters years decades centuries millennia hrs mins summers winters springs autumns',
);

export const FORTNIGHT = word('fortnight');

/** A TIMEX duration: `durationOf(2, 'M')` is `P2M`; NaN is "some". */
export function durationOf(amount: number, unit: Unit): string {
  const count = Number.isNaN(amount) ? 'X' : String(amount);
  if (unit === 'S') return `PT${count}S`;
  if (unit === 'MIN') return `PT${count}M`;
  if (unit === 'H') return `PT${count}H`;
  if (unit === 'NIGHT') return `P${count}TNI`;
  if (unit === 'SEASON') return `P${count}SU`;
  return `P${count}${unit}`;
}
