import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Filler, Reading, Statement } from '@regesta/record';
import { readSource } from '../../src/read.ts';

const ARTICLE = new URL('../../../../../shared/sources/lithuanian-ssr.txt', import.meta.url);
const skip = existsSync(ARTICLE) ? false : 'the article lies beside the repository, in ../shared/sources';
const FRAMES = new Set(
  'advance halt withdrawal loss capture founding dissolution meeting membership appointment removal'.split(
    ' ',
  ),
);

/** Years, towns, people, bodies and numbers of the article, and others in their place. */
const CHANGES: readonly (readonly [RegExp, string])[] = [
  [/1918/g, '1873'],
  [/1919/g, '1874'],
  [/1940/g, '1895'],
  [/Kaunas/g, 'Olomouc'],
  [/Vilnius/g, 'Brno'],
  [/Kazimierz Cichowski/g, 'Otto Lindqvist'],
  [/Semyon Dimanstein/g, 'Marta Havel'],
  [/\b34\b/g, '57'],
  [/\b8 and 15\b/g, '3 and 11'],
];

function changed(text: string): string {
  return CHANGES.reduce((made, [from, to]) => made.replace(from, to), text);
}

/** The title first, the passages between in reverse order. */
function reordered(text: string): string {
  const [title, ...rest] = text.trimEnd().split('\n\n');
  return `${[title, ...rest.toReversed()].join('\n\n')}\n`;
}

function read(text: string): Reading {
  return readSource(new TextEncoder().encode(text), { name: 'article.txt' }).value!;
}

function linesOf(reading: Reading): string[] {
  return reading.statements.filter(({ frame }) => FRAMES.has(frame)).map(lineOf);
}

function lineOf({ frame, status, roles, when }: Statement): string {
  const parts = Object.entries(roles).map(([role, fillers]) => `${role}=${fillers.map(wordsOf).join('+')}`);
  return [frame, status, ...parts, ...(when.edtf ? [`when=${when.edtf}`] : [])].join(' ');
}

function wordsOf({ text, unresolved }: Filler): string {
  return unresolved ? `${text}?` : text;
}

/** The rows by their frame and time: what must not depend on the names in them. */
function shapeOf(reading: Reading): string[] {
  return reading.statements
    .filter(({ frame }) => FRAMES.has(frame))
    .map(({ frame, status, roles, when }) =>
      [frame, status, ...Object.keys(roles), when.edtf ?? '-'].join(' '),
    )
    .sort();
}

test('the article gives every row of these frames', { skip }, () => {
  const lines = linesOf(read(readFileSync(ARTICLE, 'utf8')));
  const members = lines.filter((line) => line.startsWith('membership asserted'));
  assert.equal(members.length, 7);
  assert.ok(members.every((line) => line.endsWith('body=Its?')));
  assert.deepEqual(
    lines.filter((line) => !line.startsWith('membership')),
    [
      'advance asserted agent=Their forces? place=Lithuania when=[..1918-12-31]',
      'founding asserted what=Communist Party of Lithuania by=34 delegates when=[1918-10-01..1918-10-03]',
      'meeting asserted body=its first congress place=Vilnius count=34 delegates when=1918-10-01/1918-10-03',
      'founding reported what=Lithuanian Soviet Socialist Republic by=The government?',
      'founding asserted what=revolutionary committees+councils by=Soviets',
      'capture asserted agent=it? place=the territory?',
      'capture negated agent=them place=Kaunas when=[1919-02-08..1919-02-15]',
      'halt asserted agent=Lithuanian and German volunteers stopped=Soviet advance when=[1919-02-08..1919-02-15]',
      'capture planned agent=Soviet Union place=Baltic states when=1940-07',
      'founding planned what=Soviet republics by=Soviet place=the regions',
      'withdrawal asserted agent=they place=the regions?',
    ],
  );
});

test('the rows come from rules: with other names, years and numbers, and in another order, they are the same', {
  skip,
}, () => {
  const text = readFileSync(ARTICLE, 'utf8');
  const years: readonly (readonly [RegExp, string])[] = [
    [/1873/g, '1918'],
    [/1874/g, '1919'],
    [/1895/g, '1940'],
    [/02-03\.\./g, '02-08..'],
    [/02-11\]/g, '02-15]'],
  ];
  const back = (line: string) => years.reduce((made, [from, to]) => made.replace(from, to), line);
  assert.deepEqual(
    shapeOf(read(changed(text)))
      .map(back)
      .sort(),
    shapeOf(read(text)),
  );
  assert.deepEqual(shapeOf(read(reordered(text))), shapeOf(read(text)));
});
