import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readLayout } from '../../src/source/read-layout.ts';

/** Each row is a text in which `<` stands before a mark that closes nothing and `>` before one that is never closed. */
const rows = [
  'He said "Go." They went.',
  'He said >"Go. They went.',
  'He said Go.<" They went.',
  '<"[6] The draft ended with >"Long live the bridge!',
  '<"[6] They went.<" It ended.',
  'He said “Go.” and ‘stay’. They went.',
  'He said >“Go. They went.',
  'He said Go.<” They went.',
  'He said “I heard ‘Go’ and “no””.',
  'He said "I heard \'Go\' and left."',
  'Er sagte „Geh!“ und »Bleib!« und ging.',
  'Er sagte >„Geh! und ging.',
  'Il a dit « Va » et « Reste ».',
  'Il a dit >« Va et reste.',
  'Hän sanoi ”Mene” ja lähti.',
  "The soldiers' pay wasn't raised in the '90s or '15–17, 'tis said.",
  'The ‘soldiers’ pay’ was low; the riders’ was not.',
  'He said >‘Go. They went.',
  'A 12" gun stood 5\' 6" high.',
  'In "1918" it fell; it was 1918<" he said.',
  'He said ("Go"), “No”—and "left".',
  '"\'Go,\' he said," she wrote.',
  'He said " Go " twice.',
  'The **"bridge"** and "*mill*" burned.',
  'He said "Go."[4] They "went"[5].',
  '“The first day.\n\n“The second day.\n\n“The third day.”',
  '“The first day.\n\nThe second day.\n\nThe third day.” It ended.',
  '>“The first day.\n\nThe second day.\n\nThe “third” day.',
  '>“The first day.\n\n[4] The third day.<” It ended.',
  'He wrote "[the army] left" and "[northern] towns".',
];

describe('quotations', () => {
  for (const row of rows) {
    it(row, () => {
      const expected = [...row.matchAll(/[<>](?=["“”‘’„«])/g)].map(({ 0: mark, index }, count) => [
        mark === '<' ? 'quotation-unopened' : 'quotation-unclosed',
        index - count,
      ]);
      const text = row.replace(/[<>](?=["“”‘’„«])/g, '');
      const { value } = readLayout(new TextEncoder().encode(text), { name: 'a.md' });
      const found = value!.problems.filter(({ code }) => code.startsWith('quotation'));
      assert.deepEqual(
        found.map(({ code, at }) => [code, at!.from]),
        expected,
      );
    });
  }
});
