import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Filler, FrameName, Roles, Status } from '@regesta/record';
import { dayOf, type Bounds } from '@regesta/time';
import { stateTitle } from '../src/views/words/state-title.ts';
import { wordLanguage } from '../src/views/words/script.ts';
import { titleOf } from '../src/views/words/title.ts';
import { whenWords } from '../src/views/words/when-words.ts';

/** `?their army` is unresolved; a sum has its limit after a bar: `250 marks|at-most`. */
function fillerOf(notation: string): Filler {
  const [text = '', limit] = notation.replace(/^\?/, '').split('|');
  return {
    text,
    from: 0,
    to: text.length,
    ...(notation.startsWith('?') ? { unresolved: 'a gap lies between' } : {}),
    ...(limit === 'at-most' ? { amount: { amount: 250, currency: 'DEM', limit } } : {}),
  };
}

function rolesOf(roles: Readonly<Record<string, string>>): Roles {
  return Object.fromEntries(
    Object.entries(roles).map(([role, words]) => [role, words.split(' + ').map(fillerOf)]),
  );
}

type TitleRow = readonly [
  frame: FrameName,
  status: Status,
  roles: Readonly<Record<string, string>>,
  title: string,
];

describe('a statement in our words', () => {
  const rows: readonly TitleRow[] = [
    ['capture', 'asserted', { agent: 'The Swedes', place: 'Narva' }, 'The Swedes took Narva'],
    ['capture', 'negated', { agent: 'them', place: 'Narva' }, '“Them” did not take Narva'],
    ['capture', 'planned', { agent: 'the king', place: 'Narva' }, 'The king was to take Narva'],
    ['capture', 'attempted', { agent: 'the king', place: 'Narva' }, 'The king tried to take Narva'],
    ['advance', 'asserted', { agent: '?Their forces', place: 'Riga' }, '“Their forces” reached Riga'],
    [
      'founding',
      'asserted',
      { what: 'councils + committees', by: 'Soviets' },
      'Councils and committees were founded by Soviets',
    ],
    [
      'founding',
      'reported',
      { what: 'the republic', by: '?The government' },
      'The republic was reportedly founded by “The government”',
    ],
    [
      'founding',
      'asserted',
      { what: 'provisional government of workers' },
      'Provisional government of workers was founded',
    ],
    ['founding', 'asserted', { what: 'committees of workers' }, 'Committees of workers were founded'],
    [
      'relation',
      'asserted',
      { a: 'Prussia', b: 'the duchy', kind: 'recognised' },
      'Prussia recognised the duchy',
    ],
    [
      'relation',
      'asserted',
      { a: 'Prussia', b: 'the duchy', kind: 'friendly' },
      'Prussia and the duchy stood in friendly relations',
    ],
    ['founding', 'negated', { what: 'the republic' }, 'The republic was not founded'],
    [
      'membership',
      'asserted',
      { member: 'Anna Peters', body: '?Its' },
      'Anna Peters belonged to a body not named (“Its”)',
    ],
    [
      'version',
      'asserted',
      { document: '?final draft', version: 'final draft', editor: 'the prefect' },
      'Final draft was edited by the prefect',
    ],
    [
      'norm',
      'asserted',
      { document: 'order', who: 'banks', mode: 'forbidding', what: 'pay', limit: '250 marks|at-most' },
      'Order: banks must not pay more than 250 marks',
    ],
    [
      'norm',
      'asserted',
      { document: 'order', who: 'banks', mode: 'may', what: 'pay', limit: '250 marks|at-most' },
      'Order: banks may pay at most 250 marks',
    ],
    [
      'seat',
      'asserted',
      { place: 'Goldingen', polity: 'Courland', manner: 'temporary' },
      'Goldingen was the temporary seat of Courland',
    ],
    [
      'document',
      'asserted',
      { document: 'decree', 'date-published': 'January 1919' },
      'Decree was published',
    ],
  ];
  for (const [frame, status, roles, title] of rows) {
    test(title, () =>
      assert.equal(titleOf({ frame, status, roles: rolesOf(roles) }).replaceAll(/\s+/g, ' '), title),
    );
  }
});

describe('a state in our words', () => {
  const rows = [
    ['control', { agent: 'French troops', place: 'Windau' }, 'Windau: French troops'],
    [
      'seat',
      { place: 'Goldingen', polity: 'Courland', manner: 'temporary' },
      'Goldingen, temporary seat of Courland',
    ],
    ['office', { person: 'Anna Peters', office: 'mayor', body: 'Windau' }, 'Anna Peters, mayor of Windau'],
    ['in-force', { document: 'the treaty' }, 'The treaty'],
  ] as const;
  for (const [kind, roles, title] of rows) {
    test(title, () => assert.equal(stateTitle(kind, rolesOf(roles)), title));
  }
});

describe('bounds in prose', () => {
  const a = dayOf(1919, 2, 8);
  const b = dayOf(1919, 2, 15);
  const rows: readonly (readonly [bounds: Bounds | null, words: string])[] = [
    [null, 'the source gives no date'],
    [[a, a, a, a], 'on 8 February 1919'],
    [[a, b, a, b], 'on some day of 8–15 February 1919'],
    [[-Infinity, b, -Infinity, b], 'by 15 February 1919'],
    [[a, a, b, b], 'from 8 February 1919 to 15 February 1919'],
    [[a, a, a, Infinity], 'from 8 February 1919, end unknown'],
    [[a, a, Infinity, Infinity], 'from 8 February 1919 on'],
    [[-Infinity, Infinity, -Infinity, Infinity], 'on an unknown day'],
  ];
  for (const [bounds, words] of rows) test(words, () => assert.equal(whenWords(bounds), words));
});

describe('the script of words', () => {
  const rows = [
    ['Мендель Кац', 'und-Cyrl'],
    ['מענדל קאַץ', 'und-Hebr'],
    ['Ἀθῆναι', 'und-Grek'],
    ['Kėdainiai', undefined],
    ['«Кац» in Windau', 'und-Cyrl'],
    ['Katz (Кац)', undefined],
  ] as const;
  for (const [text, lang] of rows) test(text, () => assert.equal(wordLanguage(text).lang, lang));
});
