import type { Alteration } from './alteration.ts';

/** The persons of the article, each with another. */
export const PERSONS: readonly (readonly [string, string])[] = [
  ['Zigmas Aleksa-Angarietis', 'Jonas Petraitis-Vargdienis'],
  ['Pranas Svotelis-Proletaras', 'Antanas Balys-Kalnietis'],
  ['Semyon Dimanstein', 'Mikhail Goldberg'],
  ['Kazimierz Cichowski', 'Tadeusz Zawadzki'],
  ['Aleksandras Jakševičius', 'Vincas Žemaitis'],
  ['Konstantinas Kernovičius', 'Juozas Grigaitis'],
  ['Yitzhak Weinstein', 'Moshe Kaplan'],
  ['Aizikas Vainšteinas', 'Mošė Kaplanas'],
];

/** The copies that are made of the article. */
export const ALTERATIONS: readonly Alteration[] = [
  { name: 'other years', years: -31, words: [], currency: 'RUB' },
  {
    name: 'other towns and persons',
    years: 0,
    words: [['Kaunas', 'Panevėžys'], ['Vilnius', 'Grodno'], ['Brest-Litovsk', 'Tilsit'], ...PERSONS],
    currency: 'RUB',
  },
  {
    name: 'other sums',
    years: 0,
    words: [
      ['250 rubles per week', '45 marks per month'],
      ['"250"', '"45"'],
      ['"week"', '"month"'],
      ['"34"', '"61"'],
      ['any resident', 'any household'],
      ['resident', 'household'],
      ['34 delegates', '61 delegates'],
    ],
    currency: 'DEM',
  },
  {
    name: 'another country, another day, another treaty, another year',
    years: 3,
    words: [
      ['Lithuan', 'Latv'],
      ['Latviaian', 'Latvian'],
      ['Kaunas', 'Ventspils'],
      ['Vilnius', 'Riga'],
      ['Brest-Litovsk', 'Dorpat'],
      ['December', 'November'],
      ['8 and 15 February', '3 and 9 March'],
      ['January', 'April'],
      ['July', 'August'],
      ['1918-12-31', '1918-11-30'],
      ['1918-12-16', '1918-11-16'],
      ['1919-02-08', '1919-03-03'],
      ['1919-02-15', '1919-03-09'],
      ['1919-01', '1919-04'],
      ['1940-07', '1940-08'],
      ...PERSONS,
    ],
    currency: 'RUB',
  },
];
