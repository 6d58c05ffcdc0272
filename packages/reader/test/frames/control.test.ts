import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource } from '../../src/read.ts';

const words = (fillers: readonly { readonly text: string }[] = []): string =>
  fillers.map((filler) => filler.text).join(' + ');

/** What the control statements of a text say: agents, places, EDTF, status. */
function controls(text: string): readonly (readonly [string, string, string | null, string])[] {
  const { value } = readSource(new TextEncoder().encode(text), { name: 'text.txt' });
  return (value?.statements ?? [])
    .filter((statement) => statement.frame === 'control')
    .map(({ roles, when, status }) => [words(roles['agent']), words(roles['place']), when.edtf, status]);
}

const cases: readonly (readonly [string, ...(readonly [string, string, string | null, string])[]])[] = [
  [
    'Between 5 January and 19 April 1919, the Red Army held Vilnius.',
    ['Red Army', 'Vilnius', '1919-01-05/1919-04-19', 'asserted'],
  ],
  ['The Poles ruled Lida from April 1919 to July 1920.', ['Poles', 'Lida', '1919-04/1920-07', 'asserted']],
  ['The Germans had held Riga since 1917.', ['Germans', 'Riga', '1917/', 'asserted']],
  ['Tunis was administered by the French until 1956.', ['French', 'Tunis', '/1956', 'asserted']],
  ['Riga was under German occupation until January 1919.', ['German', 'Riga', '/1919-01', 'asserted']],
  ['Minsk remained under Polish rule in 1920.', ['Polish', 'Minsk', '1920', 'asserted']],
  ['The Bolsheviks kept control of Minsk.', ['Bolsheviks', 'Minsk', null, 'asserted']],
  [
    'The Ottoman Empire controlled Tunis and Tripoli in 1600.',
    ['Ottoman Empire', 'Tunis + Tripoli', '1600', 'asserted'],
  ],
  ['The Red Army did not hold Lida in 1920.', ['Red Army', 'Lida', '1920', 'negated']],
  ['The Poles held the city until October 1920.', ['Poles', 'the city', '/1920-10', 'asserted']],
  ['Until 1715 Iwonas was held by the Venetians.', ['Venetians', 'Iwonas', '/1715', 'asserted']],
  ['Until 1920 Parliament was controlled by the Communists.'],
  ['The record was held by the Poles until 1920.'],
  [
    'From March 2, 1836, to February 19, 1846, the Texans held Riga.',
    ['Texans', 'Riga', '1836-03-02/1846-02-19', 'asserted'],
  ],
  ['The party held its congress in Riga in 1920.'],
  ['The delegates held out in Riga.'],
  ['Each estate held one vote.'],
  ['The mission was under British command.'],
];
for (const [text, ...expected] of cases) {
  test(text, () => assert.deepEqual(controls(text), expected));
}

test('a city that is held and not named is unresolved', () => {
  const { value } = readSource(new TextEncoder().encode('The Poles held the city until October 1920.'), {
    name: 'text.txt',
  });
  const place = value!.statements.find(({ frame }) => frame === 'control')?.roles['place']?.[0];
  assert.match(place?.unresolved ?? '', /not named in this sentence/);
});
