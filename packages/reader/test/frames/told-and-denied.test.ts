import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statementsOf } from './statements-of.ts';

const cases: readonly (readonly [string, readonly string[]])[] = [
  // Behind a verb of saying, passive or not, nothing is certain.
  [
    '<place Lida> was rumoured to have been recaptured in <time 1919 1919>.',
    ['capture reported place=Lida when=1919'],
  ],
  [
    '<place Lida> is thought to have been founded in <time 1323 1323>.',
    ['founding reported what=Lida when=1323'],
  ],
  [
    '<person Anna Weiss> was wrongly reported to have been elected president.',
    ['appointment reported person=Anna Weiss office=president'],
  ],
  [
    '<place Lida> is known to have been captured in <time 1919 1919>.',
    ['capture asserted place=Lida when=1919'],
  ],
  ['The capture of <place Lida> in <time 1919 1919> was denied.', ['capture reported place=Lida when=1919']],
  ['The capture of <place Lida> was demanded.', []],
  [
    'Legend has it that <place Lida> was founded in <time 1323 1323>.',
    ['founding reported what=Lida when=1323'],
  ],
  [
    'Chroniclers hold that <place Lida> was founded in <time 1323 1323>.',
    ['founding reported what=Lida when=1323'],
  ],
  // Neither of them did.
  [
    'Neither the <people Poles> nor the <people Germans> held <place Lida> in <time 1920 1920>.',
    ['control negated agent=Poles place=Lida when=1920'],
  ],
  [
    'The <people Poles>, who neither rested nor slept, captured <place Lida>.',
    ['capture asserted agent=Poles place=Lida'],
  ],
];

for (const [text, expected] of cases) {
  test(text, () => assert.deepEqual(statementsOf(text), expected));
}
