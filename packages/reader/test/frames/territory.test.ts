import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statementsOf } from './statements-of.ts';

const cases: readonly (readonly [string, readonly string[]])[] = [
  [
    '<people Polish> troops captured <place Lida> in <time 1919-04 April 1919>.',
    ['capture asserted agent=Polish troops place=Lida when=1919-04'],
  ],
  ['<place Lida> was occupied by the <people Germans>.', ['capture asserted agent=Germans place=Lida']],
  ['<place Lida> was occupied.', ['capture asserted place=Lida']],
  ['They had occupied the territory.', ['capture asserted agent=They? place=the territory?']],
  ['The <people Poles> took control of <place Lida>.', ['capture asserted agent=Poles place=Lida']],
  ['The <people Poles> did not take <place Lida>.', ['capture negated agent=Poles place=Lida']],
  [
    'The <people Poles> tried to take <place Lida> in <time 1919 1919>.',
    ['capture attempted agent=Poles place=Lida when=1919'],
  ],
  [
    'In <time 1919 1919> the <people Poles> tried to take <place Lida>.',
    ['capture attempted agent=Poles place=Lida when=1919'],
  ],
  [
    'In <time 1919 1919> the <people Poles> planned to take <place Lida>.',
    ['capture planned agent=Poles place=Lida'],
  ],
  [
    'On <time 1919-04-17 17 April> volunteers halted the <people Polish> offensive and prevented them from seizing <place Lida>.',
    [
      'capture negated agent=them place=Lida when=1919-04-17',
      'halt asserted agent=volunteers? stopped=Polish offensive when=1919-04-17',
    ],
  ],
  [
    '<place Lida> fell to the <people Poles> on <time 1919-04-17 17 April>.',
    ['loss asserted place=Lida to=Poles when=1919-04-17'],
  ],
  [
    'The <people Poles> lost <place Lida> to the <people Soviets>.',
    ['loss asserted agent=Poles place=Lida to=Soviets'],
  ],
  ['The <people Poles> withdrew from <place Lida>.', ['withdrawal asserted agent=Poles place=Lida']],
  ['The <people Poles> abandoned <place Lida>.', ['withdrawal asserted agent=Poles place=Lida']],
  [
    'Their forces reached <place Lida> by <time:by 1918-12 the end of December 1918>.',
    ['advance asserted agent=Their forces? place=Lida when=[..1918-12-31]'],
  ],
  ['The <people Poles> advanced on <place Lida>.', ['advance asserted agent=Poles towards=Lida']],
  ['The <people Poles> lost control of <place Lida>.', ['loss asserted agent=Poles place=Lida']],
  ['The <people Poles> were expelled from <place Lida>.', ['loss asserted agent=Poles place=Lida']],
  ['The army drove the <people Poles> out of <place Lida>.', ['loss asserted agent=Poles place=Lida']],
  ['<place Lida> fell on <time 1919-04-17 17 April>.', ['loss asserted place=Lida when=1919-04-17']],
  [
    'The <people Poles> seized and occupied <place Lida> in <time 1919 1919>.',
    ['capture asserted agent=Poles place=Lida when=1919'],
  ],
  [
    'The <people Poles> besieged <place Lida>, capturing it in <time 1919 1919>.',
    ['capture asserted agent=Poles place=it when=1919'],
  ],
  [
    '<place Lida> was left to the enemy after the capture of <place Grodno> by the <people Poles> in <time 1919 1919>.',
    ['capture asserted agent=Poles place=Grodno when=1919'],
  ],
  [
    '<people Polish> troops took that city in <time 1919 1919>.',
    ['capture asserted agent=Polish troops place=that city? when=1919'],
  ],
  ['The <people Poles> took over <place Lida>.', ['capture asserted agent=Poles place=Lida']],
  ['The goal of the campaign was to capture <place Lida>.', ['capture planned place=Lida']],
  [
    'Volunteers halted the <organisation Red Army> near <place Lida> and <place Brest> and prevented it from taking <place Riga>.',
    [
      'capture negated agent=it place=Riga',
      'halt asserted agent=Volunteers? stopped=Red Army place=Lida+Brest',
    ],
  ],
  [
    'The <people Poles> rammed the ironclad <place Lida>, took <place Grodno> as well as <place Brest> and left.',
    ['capture asserted agent=Poles place=Grodno'],
  ],
  // What looks like it and is not.
  ['The <people Poles> took part in the war.', []],
  ['<person Anna Weiss> took the train to <place Lida>.', []],
  ['<person Anna Weiss> left <place Lida>.', []],
  ['<place Lithuania> entered the war.', []],
  ['If the <people Poles> had taken <place Lida>, the war would have ended.', []],
  ['The <people Poles> won the battle of <place Lida>.', []],
  ['The committee checked the report.', []],
  ['The <people Poles> took a few villages.', []],
  ['The <people Poles> took the land.', []],
  ['The <people Poles> took <place Lida> as an example.', []],
  ['The <people Ruritanian> ironclad <place Lida> was captured in <time 1879 1879>.', []],
  ['The <people Poles> captured <place Lida>, a <people Ruritanian> ironclad.', []],
  ['The <people Poles> captured <place HMS Lida>.', []],
  ['The <people Poles> captured the frigate <place Lida> and sank it.', []],
  ['The submarine <place Lida> was lost to the <people Poles>.', []],
  ['The <people Poles> were taken aback in <place Lida>.', []],
  ['They took <person Anna Weiss> to <place Lida>.', []],
  ['<place Lida> was partly occupied.', []],
  ['<place Lida> fell into disrepair.', []],
  ['He drove from <place Lida> to <place Grodno>.', []],
  ['<person Anna Weiss> reached <place Lida> by train.', []],
];

for (const [text, expected] of cases) {
  test(text, () => assert.deepEqual(statementsOf(text), expected));
}
