import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frameReaders } from '../../src/frames/frames.ts';
import { statementId } from '../../src/frames/statement-id.ts';
import { triggersOf, wokenBy } from '../../src/frames/triggers.ts';
import { verbLemma } from '../../src/clauses/verbs.ts';

const TRIGGERS = triggersOf(frameReaders);

/** The frames that look at a text, those that look at every one left out. */
function wokenFrames(text: string): string[] {
  const woken = wokenBy(text, TRIGGERS);
  const byWord = [...woken].filter((reader) => !TRIGGERS.always.includes(reader));
  return [...new Set(byWord.map(({ frame }) => frame))].sort();
}

const filler = (text: string) => [{ text, from: 0, to: text.length }];

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['They RETOOK Lida.', ['capture']],
  ['It was disbanded.', ['dissolution']],
  ['an army of deserters', []],
  ['It was cold and they were tired.', []],
];

for (const [text, expected] of cases) {
  test(text, () => assert.deepEqual(wokenFrames(text), expected));
}

test('every verb that a frame looks at is one whose forms are known', () => {
  const verbs = new Set<string>();
  for (const reader of frameReaders) for (const verb of reader.verbs ?? []) verbs.add(verb);
  assert.ok(verbs.size > 50);
  assert.deepEqual(
    [...verbs].filter((verb) => verbLemma(verb) !== verb),
    [],
  );
});

test('an id depends on the source, the frame, the words and the roles, not on the order of the roles', () => {
  const roles = { agent: filler('Poles'), place: filler('Lida') };
  const id = statementId('a', 'capture', 'Poles took Lida', roles);
  assert.match(id, /^s[0-9a-z]{13}$/);
  assert.equal(
    statementId('a', 'capture', 'Poles took Lida', { place: roles.place, agent: roles.agent }),
    id,
  );
  const others = [
    statementId('b', 'capture', 'Poles took Lida', roles),
    statementId('a', 'loss', 'Poles took Lida', roles),
    statementId('a', 'capture', 'Poles took Lida.', roles),
    statementId('a', 'capture', 'Poles took Lida', { place: roles.place }),
  ];
  assert.equal(new Set([id, ...others]).size, 5);
});
