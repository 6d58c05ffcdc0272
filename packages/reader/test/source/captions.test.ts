import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hasFiniteVerb } from '../../src/source/finite-verb.ts';
import { readLayout } from '../../src/source/read-layout.ts';

const verbless = [
  'Bridge at Dolna in June 1921 (arrow).',
  'A 1971 coin minted for the 50th anniversary of the republic.',
  'Riders of the league resting near Holm.',
  'The burning of the mill.',
  'Map of the two rivers drawn in 1920 by a member of the council.',
  'Riders who had crossed the river, photographed in 1922.',
  'Land held by the league in March 1921 (grey) and its later border (dashed).',
  'Ruins of the bridge destroyed by retreating riders.',
  'Postage stamp issued in 1922.',
  'Riders who had not been paid for the winter.',
  'A rider of the league, as drawn by Holm.',
  'The port after the riders had left it.',
];
const finite = [
  'The riders retreated to Holm.',
  'The bridge was burned.',
  'The league held the mill for two days.',
  'Riders took Dolna on 4 June.',
  'The council met in the mill.',
  'The town fell on 4 June.',
  'The war cost the league its mill.',
  'About 300 riders joined the march.',
  'In the hills, the league of riders.',
  'See the map of the towns.',
  'Riders who had not been paid left the port.',
  'The map shows the towns of the league.',
  'The league lists the towns it lost.',
  'The council was never paid.',
  'The port lay below the mill.',
];

describe('hasFiniteVerb', () => {
  for (const text of verbless)
    it(`no: ${text}`, () => assert.equal(hasFiniteVerb(text, 0, text.length), false));
  for (const text of finite)
    it(`yes: ${text}`, () => assert.equal(hasFiniteVerb(text, 0, text.length), true));
});

function kinds(text: string, name = 'a.txt') {
  return readLayout(new TextEncoder().encode(text), { name }).value?.passages.map(({ kind }) => kind);
}

describe('captions', () => {
  const rows: readonly (readonly [text: string, kinds: readonly string[]])[] = [
    [
      'The league met in the mill.\n\nFigure 3. The league met in the mill.',
      ['sentence', 'caption', 'caption'],
    ],
    ['The league met in the mill.\n\nMap: the league is grey.', ['sentence', 'caption']],
    [
      'The league met in the mill.\n\nMap of the rivers\n\nThe mill in 1921',
      ['sentence', 'caption', 'caption'],
    ],
    ['The league met in the mill.\n\nThe rivers\n\nIt left the mill.', ['sentence', 'heading', 'sentence']],
    ['Войска ушли из города.\n\nКарта двух рек.', ['sentence', 'sentence']],
  ];
  for (const [text, expected] of rows)
    it(JSON.stringify(text), () => assert.deepEqual(kinds(text), expected));

  it('are not looked for in block quotes', () =>
    assert.deepEqual(kinds('> The bridge in June.\n\nIt was lost.', 'a.md'), ['sentence', 'sentence']));
});

describe('headings', () => {
  const rows: readonly (readonly [text: string, name: string, kinds: readonly string[]])[] = [
    ['\ufeff# The war\n\nIt was lost.', 'a.md', ['title', 'sentence']],
    ['It was lost.\n\nThe towns\n\nThey were lost.', 'a.md', ['sentence', 'heading', 'sentence']],
    [
      'It was lost.\nThe towns\nThe hills\nThey were lost.',
      'a.txt',
      ['sentence', 'heading', 'heading', 'sentence'],
    ],
    [
      'It was lost.\nJan Holm\nKarl Brandt\nTom Arvid\nThey left.',
      'a.txt',
      ['sentence', 'sentence', 'sentence', 'sentence', 'sentence'],
    ],
  ];
  for (const [text, name, expected] of rows)
    it(JSON.stringify(text), () => assert.deepEqual(kinds(text, name), expected));
});
