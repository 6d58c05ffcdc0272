import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Amount } from '@regesta/record';
import { namesOf } from './marked-names.ts';

const cases: readonly (readonly [string, readonly (readonly [string, Amount])[]])[] = [
  [
    'Nobody may draw 90 rubles per week.',
    [['90 rubles per week', { amount: 90, currency: 'RUB', per: 'week' }]],
  ],
  ['They paid 1.5 million marks.', [['1.5 million marks', { amount: 1_500_000, unit: 'mark' }]]],
  ['In 1919 they paid 40 marks.', [['40 marks', { amount: 40, unit: 'mark' }]]],
  ['In 1923 prices rose. They paid 40 marks.', [['40 marks', { amount: 40, unit: 'mark' }]]],
  ['In 1955 they paid 40 marks.', [['40 marks', { amount: 40, currency: 'DEM' }]]],
  ['From 1938 to 1955 they paid 40 marks.', [['40 marks', { amount: 40, unit: 'mark' }]]],
  ['They paid 40 Deutschmarks.', [['40 Deutschmarks', { amount: 40, currency: 'DEM' }]]],
  ['They paid 40 Reichsmarks.', [['40 Reichsmarks', { amount: 40, unit: 'reichsmark' }]]],
  ['He got 40 crowns a month.', [['40 crowns a month', { amount: 40, unit: 'crown', per: 'month' }]]],
  ['He got 40 kroner monthly.', [['40 kroner monthly', { amount: 40, currency: 'NOK', per: 'month' }]]],
  ['He got 40 Danish kroner a month.', [['40', { amount: 40, currency: 'DKK', per: 'month' }]]],
  ['He got 40 Latvian rubles each week.', [['40', { amount: 40, unit: 'Latvian ruble', per: 'week' }]]],
  ['He got 40 Russian rubles.', [['40', { amount: 40, currency: 'RUB' }]]],
  ['The bridge cost 900 pounds.', [['900 pounds', { amount: 900, currency: 'GBP' }]]],
  ['A tax of 20 pounds a year.', [['20 pounds a year', { amount: 20, currency: 'GBP', per: 'year' }]]],
  ['The shell weighed 900 pounds.', [['900 pounds', { amount: 900, unit: 'pound' }]]],
  ['They paid 90 pounds of silver.', [['90 pounds', { amount: 90, unit: 'pound' }]]],
  ['It cost $700 million a year.', [['$700 million a year', { amount: 7e8, currency: 'USD', per: 'year' }]]],
  ['It cost £2,500.', [['£2,500', { amount: 2500, currency: 'GBP' }]]],
  ['A fine of 300 Polish marks was set.', [['300', { amount: 300, unit: 'Polish mark' }]]],
  ['The 57 delegates met.', [['57 delegates', { amount: 57, unit: 'delegate' }]]],
  [
    'Some 75,000 volunteers came.',
    [['75,000 volunteers', { amount: 75_000, unit: 'volunteer', limit: 'about' }]],
  ],
  [
    'No more than twelve deputies left.',
    [['twelve deputies', { amount: 12, unit: 'deputy', limit: 'at-most' }]],
  ],
  [
    'At least two hundred and fifty men died.',
    [['two hundred and fifty men', { amount: 250, unit: 'man', limit: 'at-least' }]],
  ],
  ['They deported 300 Latvians.', [['300', { amount: 300, unit: 'Latvian' }]]],
  ['He led 30,000 Czech troops.', [['30,000', { amount: 30_000, unit: 'troop' }]]],
  [
    'He led 75 000 men and 12.500 horses.',
    [
      ['75 000 men', { amount: 75_000, unit: 'man' }],
      ['12.500 horses', { amount: 12_500, unit: 'horse' }],
    ],
  ],
  ['He had 200 heavy guns.', [['200 heavy guns', { amount: 200, unit: 'gun' }]]],
  [
    'Twenty-five thousand people fled.',
    [['Twenty-five thousand people', { amount: 25_000, unit: 'person' }]],
  ],
  [
    'About 40 percent agreed, then 61%.',
    [
      ['40 percent', { amount: 40, unit: 'percent', limit: 'about' }],
      ['61%', { amount: 61, unit: 'percent' }],
    ],
  ],
  ['In 1919 he left; on 3 May 1920 he came back after 3 days.', []],
  ['It won several times. One man stayed. The 9th Army left.', []],
];

for (const [text, expected] of cases)
  test(`sums of: ${text}`, () => {
    const sums = namesOf(text).mentions.filter((mention) => mention.type === 'sum');
    assert.deepEqual(
      sums.map((mention) => [mention.text, mention.amount]),
      expected,
    );
  });
