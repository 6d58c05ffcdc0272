import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMarked, statementsOf } from './statements-of.ts';

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
  [
    'After the alleged capture of <place Lida> in <time 1919 1919>, the town rejoiced.',
    ['capture reported place=Lida when=1919'],
  ],
  ['The failed capture of <place Lida> alarmed the town.', []],
  // Neither of them did.
  [
    'Neither the <people Poles> nor the <people Germans> held <place Lida> in <time 1920 1920>.',
    ['control negated agent=Poles place=Lida when=1920'],
  ],
  [
    'The <people Poles>, who neither rested nor slept, captured <place Lida>.',
    ['capture asserted agent=Poles place=Lida'],
  ],
  // What was not done until a day was done on it.
  ['<place Lida> was not captured until <time:until 1562 1562>.', ['capture asserted place=Lida when=1562']],
  [
    'The <people Poles> besieged <place Lida> but did not capture it until <time:until 1919-04-29 29 April 1919>.',
    ['capture asserted agent=Poles place=it when=1919-04-29'],
  ],
  [
    '<person Anna Weiss> was not appointed governor of <place Riga> until <time:until 1920 1920>.',
    ['appointment asserted person=Anna Weiss office=governor body=Riga when=1920'],
  ],
  [
    '<place Lida> did not become the capital of <place Latvia> until <time:until 1920 1920>.',
    ['seat asserted polity=Latvia place=Lida when=1920/'],
  ],
  [
    'The <document Treaty of Lida> was not ratified by the <organisation Senate> until <time:until 1670 1670>.',
    ['document asserted document=Treaty of Lida kind=Treaty when=1670'],
  ],
  [
    'The <people Poles> could not capture <place Lida> until <time:until 1920 1920>.',
    ['capture negated agent=Poles place=Lida when=[..1920-12-31]'],
  ],
  [
    'Neither the <people Poles> nor the <people Germans> captured <place Lida> until <time:until 1920 1920>.',
    ['capture negated agent=Poles place=Lida when=[..1920-12-31]'],
  ],
  // Of two of which one is meant neither is certain.
  [
    'Either the <people Poles> or the <people Germans> captured <place Lida>.',
    ['capture reported agent=Poles+Germans place=Lida'],
  ],
  [
    '<place Lida> or <place Grodno> was founded in <time 1323 1323>.',
    ['founding reported what=Lida+Grodno when=1323'],
  ],
  [
    'The <people Poles> did not capture <place Lida> or <place Grodno>.',
    ['capture negated agent=Poles place=Lida+Grodno'],
  ],
  // A time that the words rule out is none.
  [
    '<place Lida> was founded in <time 1323 1323>, not <time 1324 1324>.',
    ['founding asserted what=Lida when=1323'],
  ],
  [
    '<place Lida> was captured not in <time 1919 1919> but in <time 1920 1920>.',
    ['capture asserted place=Lida when=1920'],
  ],
  // A treaty is in force from when it is to be.
  [
    'The <document Treaty of Lida> was signed in <time 1883 1883> and was to enter into force in <time 1884 1884>.',
    ['document asserted document=Treaty of Lida kind=Treaty date-borne=1883 when=1884'],
  ],
  // A norm ends when its words say.
  [
    'A decree of <time 1917-05-01 1 May 1917> required residents to register until <time:until 1920-05-01 1 May 1920>.',
    [
      'document asserted document=decree kind=decree provision=required residents to register until 1 May 1920 when=1917-05-01',
      'norm asserted document=decree who=residents mode=required what=register when=1917-05-01/1920-05-01',
    ],
  ],
  [
    'A decree of <time 1917-05-01 1 May 1917> allowed residents to keep goods bought until <time:until 1920 1920>.',
    [
      'document asserted document=decree kind=decree provision=allowed residents to keep goods bought until 1920 when=1917-05-01',
      'norm asserted document=decree who=residents mode=allowed what=keep goods bought until 1920 when=1917-05-01/',
    ],
  ],
  [
    'A law banned the sale of alcohol <time:until 1920 until 1920>.',
    [
      'document asserted document=law kind=law provision=banned the sale of alcohol until 1920',
      'norm asserted document=law mode=banned what=the sale of alcohol when=/1920',
    ],
  ],
];

for (const [text, expected] of cases) {
  test(text, () => assert.deepEqual(statementsOf(text), expected));
}

const norms: readonly (readonly [string, string, string])[] = [
  ['The decree ordered banks not to pay more than <sum 40 crown 40 crowns>.', 'must not', 'at-most'],
  ['The decree obliged banks never to pay more than <sum 40 crown 40 crowns>.', 'must not', 'at-most'],
  ['The decree ordered banks to pay more than <sum 40 crown 40 crowns>.', 'must', 'at-least'],
  ['The decree ordered banks to pay no more than <sum 40 crown 40 crowns>.', 'must', 'at-most'],
];

for (const [text, mode, limit] of norms) {
  test(`${mode}, ${limit}: ${text}`, () => {
    const roles = readMarked(text).statements.find(({ frame }) => frame === 'norm')?.roles;
    assert.deepEqual([roles?.['mode']?.[0]?.value, roles?.['limit']?.[0]?.amount?.limit], [mode, limit]);
  });
}
