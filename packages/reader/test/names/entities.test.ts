import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitPeoples } from '../../src/mentions/names/split-peoples.ts';
import { namesOf } from './marked-names.ts';

/** `id: NAME how, NAME how` for every entity. */
function entitiesOf(text: string): string[] {
  return namesOf(text).entities.map(
    ({ id, names }) => `${id}: ${names.map((name) => `${name.text} ${name.how}`).join(', ')}`,
  );
}

const cases: readonly (readonly [string, readonly string[]])[] = [
  [
    'The Labour Party of Courland (LPC) met. The LPC won.',
    ['organisation:labour-party-of-courland: Labour Party of Courland full, LPC acronym'],
  ],
  [
    'The Supreme Committee for the Liberation of Curonia (VKIK) met.',
    [
      'organisation:supreme-committee-for-the-liberation-of-curonia: Supreme Committee for the Liberation of Curonia full, VKIK acronym',
    ],
  ],
  [
    'He met Itzik Rosenblum (Izaokas Rozenbliumas).',
    ['person:itzik-rosenblum: Itzik Rosenblum full, Izaokas Rozenbliumas alias'],
  ],
  [
    'They left Romania (Moldavia and Wallachia).',
    ['place:romania: Romania full', 'place:moldavia: Moldavia full', 'place:wallachia: Wallachia full'],
  ],
  ['It stood near Kaunas (Kovno).', ['place:kaunas: Kaunas full, Kovno alias']],
  ['It stood near Kaunas (Lithuania).', ['place:kaunas: Kaunas full', 'place:lithuania: Lithuania full']],
  [
    'Marta Havel, better known as Zora, wrote. Zora left.',
    ['person:marta-havel: Marta Havel full, Zora alias'],
  ],
  [
    'Marta Havel called Otto Lindqvist a coward.',
    ['person:marta-havel: Marta Havel full', 'person:otto-lindqvist: Otto Lindqvist full'],
  ],
  [
    'Otto Lindqvist spoke. Lindqvist won, and Otto Lindqvist left.',
    ['person:otto-lindqvist: Otto Lindqvist full, Lindqvist short'],
  ],
  ['Charles I left. Later Charles rode.', ['person:charles-i: Charles I full, Charles short']],
  [
    'Charles I died, then Charles II. Later Charles left.',
    [
      'person:charles-i: Charles I full',
      'person:charles-ii: Charles II full',
      'person:charles@text: Charles full',
    ],
  ],
  [
    'Karl Havel and Marta Havel spoke. General Havel left.',
    [
      'person:karl-havel: Karl Havel full',
      'person:marta-havel: Marta Havel full',
      'person:havel: Havel full',
    ],
  ],
  [
    'The Provisional Directory of Courland met. Later the Directory fell.',
    [
      'organisation:provisional-directory-of-courland: Provisional Directory of Courland full, Directory short',
    ],
  ],
  ['The USSR and the Soviet Union.', ['place:soviet-union: Soviet Union full, USSR acronym']],
  ['Soviet troops and the Soviets.', ['people:soviet: Soviet full, Soviets derived']],
];

for (const [text, expected] of cases)
  test(`entities of: ${text}`, () => assert.deepEqual(entitiesOf(text), expected));

test('the same name gives the same entity in every source', () => {
  const [one] = namesOf('The town of Šiauliai fell.').entities;
  const [other] = namesOf('Later they reached Šiauliai.').entities;
  assert.equal(one?.id, 'place:siauliai');
  assert.equal(other?.id, 'place:siauliai');
});

const ids = (text: string): string[] => namesOf(text).entities.map(({ id }) => id);

test('names that share a noun are each named with it', () => {
  assert.deepEqual(ids('They crossed the Tennessee and Cumberland Rivers.'), [
    'place:tennessee-river',
    'place:cumberland-river',
  ]);
  assert.deepEqual(ids('They crossed the Tennessee and Ohio rivers.'), [
    'place:tennessee-river',
    'place:ohio-river',
  ]);
  assert.deepEqual(ids('They crossed the Rhine and the Ohio river.'), ['place:rhine', 'place:ohio-river']);
  assert.deepEqual(ids('They crossed the Oder and Elbe rivers.'), ['place:oder', 'place:elbe']);
  assert.deepEqual(ids('They left Tennessee and Ohio.'), ['place:tennessee', 'place:ohio']);
});

const generic: readonly (readonly [string, readonly string[]])[] = [
  ['The Council met.', ['organisation:council@text']],
  [
    'The Communist Party and the Provisional Government met.',
    ['organisation:communist-party@text', 'organisation:provisional-government@text'],
  ],
  [
    'The Senate and the National Assembly met.',
    ['organisation:senate@text', 'organisation:national-assembly@text'],
  ],
  ['The Second Congress of Soviets met.', ['event:second-congress-of-soviets@text']],
  ['The Constitution was read after the Civil War.', ['document:constitution@text', 'event:civil-war@text']],
  ['Later the ZPKW met; the ZPKW fell.', ['organisation:zpkw@text']],
  [
    'The Red Army, the Comintern and the League of Nations knew.',
    ['organisation:red-army', 'organisation:comintern', 'organisation:league-of-nations'],
  ],
  ['The Sanitary Commission met.', ['organisation:sanitary-commission@text']],
  ['The Ministry of Justice was founded.', ['organisation:ministry-of-justice@text']],
  ['The Lima Council met.', ['organisation:lima-council']],
  ['The United States Navy came.', ['organisation:united-states-navy']],
  ['Hannibal left. Later Rupert left.', ['person:hannibal', 'person:rupert@text']],
  ['The Polish Army met.', ['organisation:polish-army']],
  ['The Council of Ghent met. Later the Council left.', ['organisation:council-of-ghent']],
  [
    'The Council left. Later the Council of Ghent met.',
    ['organisation:council@text', 'organisation:council-of-ghent'],
  ],
  [
    'The Council of Ghent met. The Council of Bruges met. Later the Council left.',
    ['organisation:council-of-ghent', 'organisation:council-of-bruges', 'organisation:council@text'],
  ],
];

for (const [text, expected] of generic)
  test(`a name that many bear is itself only in its source: ${text}`, () =>
    assert.deepEqual(ids(text), expected));

test('a mention of two peoples is taken apart', () => {
  const [named] = namesOf('Now Polish–Ukrainian relations were bad.').mentions;
  assert.deepEqual(splitPeoples(named!), [
    { from: 4, to: 10, text: 'Polish', entity: 'people:polish' },
    { from: 11, to: 20, text: 'Ukrainian', entity: 'people:ukrainian' },
  ]);
});

test('a mention of one people stays whole, another type gives none', () => {
  const [people, place] = namesOf('The North Korean army left Korea.').mentions;
  assert.deepEqual(
    splitPeoples(people!).map((part) => part.text),
    ['North Korean'],
  );
  assert.deepEqual(splitPeoples(place!), []);
});

test('a people is derived from a place of the document', () => {
  const { mentions } = namesOf(
    'Troops left the town of Qvarsk. Soon Qvarskian farmers came, and Qvarskians fled.',
  );
  assert.deepEqual(
    mentions.map(({ text, entity }) => [text, entity]),
    [
      ['Qvarsk', 'place:qvarsk'],
      ['Qvarskian', 'people:qvarskian'],
      ['Qvarskians', 'people:qvarskian'],
    ],
  );
});
