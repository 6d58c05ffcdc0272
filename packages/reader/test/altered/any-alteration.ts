import { constantFrom, integer, shuffledSubarray, tuple, type Arbitrary } from 'fast-check';
import type { Alteration } from './alteration.ts';
import { PERSONS } from './alterations.ts';

const TOWNS = [
  'Panevėžys',
  'Šiauliai',
  'Tartu',
  'Lviv',
  'Cluj',
  'Toruń',
  'Minsk',
  'Odessa',
  'Pskov',
  'Brno',
  'Reading',
  'Nancy',
  'Orange',
];
const TREATIES = [
  'Tilsit',
  'San Stefano',
  'Nystad',
  'Versailles',
  'Utrecht',
  'Moscow',
  'Saint-Germain-en-Laye',
];
const NAMES = [
  'Jonas Petraitis-Vargdienis',
  'Antanas Balys',
  'Mikhail Goldberg',
  'Tadeusz Zawadzki',
  'Vincas Žemaitis',
  'Juozas Grigaitis',
  'Moshe Kaplan',
  'John Smith',
  'Otto von Hahn',
  'Pyotr Stepanov',
  'Anna Meyer',
  'Jean-Pierre Dubois',
  'Ferenc Nagy',
];
const MONEY = [
  ['lire', 'ITL'],
  ['francs', 'FRF'],
  ['dollars', 'USD'],
  ['zlotys', 'PLN'],
] as const;

/** Any copy: years moved together, two towns, a treaty's place, eight persons, a sum, its money and its period. */
export const anyAlteration: Arbitrary<Alteration> = tuple(
  integer({ min: -70, max: 40 }),
  shuffledSubarray(TOWNS, { minLength: 2, maxLength: 2 }),
  constantFrom(...TREATIES),
  shuffledSubarray(NAMES, { minLength: PERSONS.length, maxLength: PERSONS.length }),
  integer({ min: 2, max: 999 }),
  constantFrom(...MONEY),
  constantFrom('day', 'week', 'month', 'year'),
).map(([years, [first = '', second = ''], treaty, names, sum, [money, currency], period]) => ({
  name: `${years} ${first} ${second} ${treaty} ${names.join()} ${sum} ${money} ${period}`,
  years,
  currency,
  words: [
    ['Kaunas', first],
    ['Vilnius', second],
    ['Brest-Litovsk', treaty],
    ...PERSONS.map(([from], index): [string, string] => [from, names[index]!]),
    ['250 rubles per week', `${sum} ${money} per ${period}`],
    ['"250"', `"${sum}"`],
    ['"week"', `"${period}"`],
  ],
}));
