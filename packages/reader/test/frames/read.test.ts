import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Reading } from '@regesta/record';
import { array, assert as assertLaw, constantFrom, property } from 'fast-check';
import { readSource } from '../../src/read.ts';

const TEXT = `The Lake War (1911–1912)

[2] Their troops reached Trakai by the end of May 1911. The Lake League was founded in Kaunas on 3 June 1911 by Jonas Balys.[3]

Its other members were Anna Weiss, Karl Ulm and Petras Rimka.[4][5] "The league would not last, said Balys.

Between 4 and 9 August 1911, Polish and Latvian volunteers halted the German offensive and prevented them from taking Alytus. In 1912 the league was dissolved.
`;

function read(text: string): Reading {
  const { value } = readSource(new TextEncoder().encode(text), { name: 'test.txt' });
  assert.ok(value);
  return value;
}

/** What must hold of every reading. */
function assertSound({ source, passages, notes, mentions, statements, problems }: Reading): void {
  const noteIds = new Set(notes.map((note) => note.id));
  for (const { evidence, roles } of statements) {
    for (const { source: id, from, to, quote, notes: covering } of evidence) {
      assert.equal(id, source.id);
      assert.equal(quote, source.text.slice(from, to));
      assert.ok(covering.every((note) => noteIds.has(note)));
      assert.ok(passages.some((passage) => passage.from <= from && to <= passage.to));
    }
    for (const filler of Object.values(roles).flat()) {
      assert.equal(filler.text, source.text.slice(filler.from, filler.to));
    }
  }
  for (const { from, to, text } of mentions) assert.equal(text, source.text.slice(from, to));
  assert.equal(new Set(statements.map((statement) => statement.id)).size, statements.length);
  assert.equal(new Set(mentions.map((mention) => mention.id)).size, mentions.length);
  assert.ok(problems.every(({ at }) => at === undefined || (at.from >= 0 && at.to <= source.text.length)));
}

test('every statement rests on words that stand in the source, under an id of its own', () => {
  const reading = read(TEXT);
  assertSound(reading);
  assert.ok(reading.statements.length >= 8);
});

test('the notes of a passage cover the statements it makes', () => {
  const { statements, notes } = read(TEXT);
  const ofMembers = statements.filter((statement) => statement.frame === 'membership');
  const markers = ofMembers.map(({ evidence }) =>
    evidence.flatMap((words) => words.notes.map((id) => notes.find((note) => note.id === id)?.marker)),
  );
  assert.deepEqual(markers, [
    ['[4]', '[5]'],
    ['[4]', '[5]'],
    ['[4]', '[5]'],
  ]);
});

test('the same bytes give the same reading, and ids stand when other lines come or go', () => {
  assert.deepEqual(read(TEXT), read(TEXT));
  const founding = (text: string) => read(text).statements.find(({ frame }) => frame === 'founding')?.id;
  assert.ok(founding(TEXT));
  assert.equal(founding(TEXT), founding(TEXT.replace('In 1912 the league was dissolved.', '')));
});

test('bytes that are no text give no reading and say why', () => {
  const { value, problems } = readSource(new Uint8Array([0, 1, 2, 0, 255]), { name: 'test.bin' });
  assert.equal(value, null);
  assert.ok(problems.length > 0);
});

test('a law of any text made of the words that frames look for: it is read, and soundly', () => {
  const word = constantFrom(
    ...'the a Vilnius Lida Poles army took was taken by lost and , . ( ) " “ to from in 1919 May [4] members were Anna Weiss founded League – \n not had which that preventing - ’s 🙂 é'.split(
      ' ',
    ),
  );
  const text = array(word, { minLength: 1, maxLength: 60 }).map((words) => `Lida ${words.join(' ')}`);
  assertLaw(
    property(text, (made) => {
      const { value } = readSource(new TextEncoder().encode(made), { name: 'test.txt' });
      assert.ok(value);
      assertSound(value);
    }),
    { numRuns: 150 },
  );
});

test('a pronoun that only the sentence before explains is unresolved, and the sentence before is proposed', () => {
  const { statements } = read(
    'Anna Weiss led the army. She captured Grodno in May 1919. The Poles left Lida. They captured Brest in July 1919.\n',
  );
  const agents = statements
    .filter(({ frame }) => frame === 'capture')
    .map(({ roles }) => roles['agent']![0]!);
  assert.deepEqual(
    agents.map(({ entity, unresolved }) => [entity, unresolved]),
    [
      [undefined, '“She” is not named in this sentence; perhaps “Anna Weiss”, named in the sentence before'],
      [undefined, '“They” is not named in this sentence; perhaps “The Poles”, named in the sentence before'],
    ],
  );
});
