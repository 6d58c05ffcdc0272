import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { findCity } from '../src/cities/cities.ts';
import { foldName } from '../src/fold.ts';
import { knownName } from '../src/names/known-name.ts';
import { pluralOf } from '../src/peoples/forms.ts';
import { formerState } from '../src/states/state.ts';
import { isCommonWord } from '../src/words/common-word.ts';

const folds: readonly (readonly [string, string])[] = [
  ['Aleksa-Angarietis', 'aleksa angarietis'],
  ['Łódź', 'lodz'],
  ['Šiauliai', 'siauliai'],
  ['U.S.S.R.', 'ussr'],
  ['Côte d’Ivoire', 'cote divoire'],
  ['Врангель', 'врангель'],
  ['  Rio   Grande ', 'rio grande'],
];
for (const [text, folded] of folds) test(`folds ${text}`, () => assert.equal(foldName(text), folded));

const known: readonly (readonly [string, string | null])[] = [
  ['soviets', 'people Soviet'],
  ['ussr', 'place Soviet Union'],
  ['lithuanians', 'people Lithuanian'],
  ['poles', 'people Polish'],
  ['great war', 'event World War I'],
  ['baltic states', 'place Baltic states'],
  ['mensheviks', 'people Menshevik'],
  ['xyzzy', null],
];
for (const [folded, expected] of known)
  test(`knows ${folded}`, () => {
    const name = knownName(folded);
    assert.equal(name && `${name.type} ${name.name}`, expected);
  });

test('a people tells the place it is named after', () => {
  assert.equal(knownName('soviets')?.of, 'Soviet Union');
  assert.equal(knownName('menshevik')?.of, null);
});

const plurals: readonly (readonly [string, string])[] = [
  ['German', 'Germans'],
  ['Chinese', 'Chinese'],
  ['British', 'British'],
  ['Frenchman', 'Frenchmen'],
  ['Roman', 'Romans'],
  ['Tory', 'Tories'],
];
for (const [people, plural] of plurals)
  test(`${people}: ${plural}`, () => assert.equal(pluralOf(people), plural));

test('a former state has its years and successors', () => {
  assert.deepEqual(formerState('Ottoman Empire'), {
    name: 'Ottoman Empire',
    from: 1299,
    to: 1922,
    successors: ['Turkey'],
  });
  assert.equal(formerState('USSR')?.to, 1991);
  assert.equal(formerState('Atlantis'), null);
});

test('every former state that ends does so after it begins', () => {
  const names = ['Roman Empire', 'Roman Republic', 'Austria-Hungary', 'Transcaucasia', 'Weimar Republic'];
  for (const name of names) assert.ok(formerState(name)!.to! >= formerState(name)!.from!, name);
});

const cities: readonly (readonly [string, string | null])[] = [
  ['Wilno', 'LT'],
  ['Kovno', 'LT'],
  ['Danzig', 'PL'],
  ['Lemberg', 'UA'],
  ['Dyneburg', 'LV'],
  ['Nowogródek', 'BY'],
  ['Aachen', 'DE'],
  ['', null],
  ['#', null],
  ['Zzzzz', null],
  ['Київ', null],
];
for (const [name, country] of cities)
  test(`finds the town ${name || '(none)'}`, () => assert.equal(findCity(name)?.country ?? null, country));

test('every line of the towns is found by its name', () => {
  const lines = readFileSync(new URL('../data/cities.txt', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1);
  assert.ok(lines.length > 50_000);
  for (let at = 0; at < lines.length; at += 97) {
    const [name, fields] = lines[at]!.split('\t');
    assert.equal(findCity(name!)?.country, fields!.slice(0, 2), name);
  }
});

test('common words are told from names', () => {
  for (const word of ['heavy', 'artillery', 'reading', 'mobile'])
    assert.equal(isCommonWord(word), true, word);
  for (const word of ['kaunas', 'warsaw', 'kolchak', 'zofia', ''])
    assert.equal(isCommonWord(word), false, word);
});
