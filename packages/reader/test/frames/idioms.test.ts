import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource } from '../../src/read.ts';

/** Frame and status of what a text says. */
function said(text: string): readonly string[] {
  const { value } = readSource(new TextEncoder().encode(text), { name: 'text.txt' });
  return (value?.statements ?? []).map(({ frame, status }) => `${frame} ${status}`);
}

const cases: readonly (readonly [string, ...string[]])[] = [
  ['Norway was falling apart.'],
  ['Lida fell silent.'],
  ['Lida fell on 3 May 1920.', 'loss asserted'],
  ['The revolution took Norway out of the war.'],
  ['The envoys took Riga into account.'],
  ['The Poles took Riga in May 1920.', 'capture asserted'],
  ['General Brandt had dreams of crossing the river, taking Riga and threatening Lida.', 'capture planned'],
  ['The army advanced along the coast, taking Riga.', 'capture asserted'],
  ['Norway was the first to sign the Treaty of Riga.', 'document asserted'],
  ['The offer created divisions among the allies.'],
];
for (const [text, ...expected] of cases) test(text, () => assert.deepEqual(said(text), expected));
