import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PassageKind } from '@regesta/record';
import { lineOf } from '../altered/statement-line.ts';
import { readMarked } from './statements-of.ts';

const cases: readonly (readonly [PassageKind, string, readonly string[]])[] = [
  [
    'caption',
    '<people Soviet> front line in <time 1919-01 January 1919> (red line).',
    [
      'depiction | asserted | what=Soviet front line | time-shown=January 1919 @ January 1919 1919-01 | key=red line',
    ],
  ],
  [
    'caption',
    '<people Polish> advance (blue arrows) and <people Soviet> retreat (red arrows), <time 1920-08 August 1920>',
    [
      'depiction | asserted | what=Polish advance + Soviet retreat | time-shown=August 1920 @ August 1920 1920-08 | key=blue arrows + red arrows',
    ],
  ],
  [
    'caption',
    'Map of <place Lithuania> in <time 1919 1919>',
    ['depiction | asserted | object=Map | what=Lithuania | time-shown=1919 @ 1919 1919'],
  ],
  [
    'caption',
    'A <time 1921 1921> map of <place Lithuania>',
    ['depiction | asserted | object=map | what=Lithuania | when=1921 1921'],
  ],
  [
    'caption',
    'Portrait of <person Karl Bauer> by <person Anna Weiss>, <time 1890 1890>',
    ['depiction | asserted | object=Portrait | what=Karl Bauer | maker=Anna Weiss | when=1890 1890'],
  ],
  [
    'caption',
    'Photograph of the delegates in <time 1918 1918>.',
    [
      'depiction | asserted | object=Photograph | what=the delegates | time-shown=1918 @ 1918 1918 | when=1918 1918',
    ],
  ],
  [
    'caption',
    'A <people Latvian> stamp of <time 1919 1919> showing the sun',
    ['depiction | asserted | object=stamp | what=the sun | issuer=Latvian | when=1919 1919'],
  ],
  [
    'sentence',
    'A <time 1968 1968> <people Soviet> stamp dedicated to the 50th anniversary of the first <organisation Soviet Republic>.',
    [
      'depiction | asserted | object=stamp | what=Soviet Republic | issuer=Soviet | anniversary=50th anniversary @ 50th anniversary 1918 | when=1968 1968',
    ],
  ],
  [
    'caption',
    'Workers on parade, <time 1919 1919>',
    ['depiction | asserted | what=Workers | time-shown=1919 @ 1919 1919'],
  ],
  ['caption', 'The delegates met in <place Riga> in <time 1918 1918>.', []],
  ['sentence', 'The map was lost in <time 1919 1919>.', []],
  ['sentence', 'They burned the flag in <time 1919 1919>.', []],
  [
    'title',
    '<organisation Republic of Ruritania> (<time 1918/1919 1918–1919>)',
    ['existence | asserted | what=Republic of Ruritania | when=1918–1919 1918/1919'],
  ],
  [
    'title',
    '<place Austria-Hungary> (<time 1867/1918 1867-1918>)',
    ['existence | asserted | what=Austria-Hungary | when=1867-1918 1867/1918'],
  ],
  [
    'title',
    '<time 1918/1919 1918–1919> Republic of Foo',
    ['existence | asserted | what=Republic of Foo | when=1918–1919 1918/1919'],
  ],
  [
    'title',
    'The <organisation Republic of Ruritania> (<time 1918/1919 1918–1919>)',
    ['existence | asserted | what=Republic of Ruritania | when=1918–1919 1918/1919'],
  ],
  ['title', '<person Karl Bauer> (<time 1867/1918 1867–1918>)', []],
  ['title', 'Karl Bauer (<time 1867/1918 1867–1918>)', []],
  ['title', '<event War of the Oaks> (<time 1867/1868 1867–1868>)', []],
  [
    'title',
    '<organisation Republic of Ruritania> (<time 1918 1918>)',
    ['existence | asserted | what=Republic of Ruritania | when=1918 1918'],
  ],
  ['title', '<organisation Labour Party> (<time 1918 1918>)', []],
  [
    'sentence',
    'The <organisation Republic of Ruritania> (<time 1918/1919 1918–1919>) was small.',
    ['existence | asserted | what=Republic of Ruritania | when=1918–1919 1918/1919'],
  ],
  ['sentence', '<person Karl Bauer> (<time 1867/1918 1867–1918>) was a general.', []],
  ['sentence', '<person Karl Bauer> (born <time 1870 1870>) was a general.', []],
  ['sentence', '<place Riga> (<time 1918/1919 1918–1919>) was a town.', []],
  ['sentence', 'The <organisation Far Republic> ceased to exist in <time 1922 1922>.', []],
  ['sentence', 'The battle lasted until <time:until 1922 1922>.', []],
  ['sentence', 'He studied at <organisation Lida University> (<time 1918/1919 1918–1919>).', []],
  ['sentence', 'He was envoy to the <organisation Republic of Ruritania> (<time 1918/1919 1918–1919>).', []],
  [
    'sentence',
    'In the <organisation Republic of Ruritania> (<time 1918/1919 1918–1919>), schools were built.',
    ['existence | asserted | what=Republic of Ruritania | when=1918–1919 1918/1919'],
  ],
];

for (const [kind, text, expected] of cases) {
  test(`${kind}: ${text}`, () => {
    const read = readMarked(text, { kind }).statements.filter(
      ({ frame }) => frame === 'depiction' || frame === 'existence',
    );
    assert.deepEqual(
      read.map((statement) => lineOf(statement).replace(' | when=null null', '')),
      expected,
    );
  });
}
