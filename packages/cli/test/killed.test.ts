/** `regesta read` killed at any moment: the record opens and holds whole sources only. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { openRecord } from '@regesta/record/store';
import { command, regesta, withFolder } from '../../../test/regesta.ts';

const LINE = 'On 5 January 1919, the Red Army captured Vilnius.[1] The council met in Riga on 3 May 1920.[2]';
const LONG = Array.from({ length: 1500 }, () => LINE).join('\n\n');
const PASSAGES = 2;

for (const delay of [150, 300, 450, 600, 800, 1100]) {
  test(`killed after ${delay} ms`, async () => {
    await withFolder(async (cwd) => {
      writeFileSync(join(cwd, 'short.txt'), LINE);
      for (const name of ['a', 'b', 'c']) writeFileSync(join(cwd, `${name}.txt`), `${name}.\n\n${LONG}`);
      assert.equal(regesta(['read', 'short.txt'], { cwd }).code, 0);
      const child = spawn(process.execPath, [command, 'read', 'a.txt', 'b.txt', 'c.txt'], {
        cwd,
        stdio: 'ignore',
      });
      const ended = once(child, 'exit');
      await setTimeout(delay);
      child.kill('SIGKILL');
      await ended;
      const record = openRecord(join(cwd, 'record.regesta'));
      const whole = record.sources().map(({ id }) => [id, record.reading(id)?.passages.length]);
      record.close();
      assert.deepEqual(
        whole.filter(([id]) => id === 'short'),
        [['short', PASSAGES]],
      );
      assert.ok(
        whole.every(([id, passages]) => id === 'short' || passages === 3001),
        JSON.stringify(whole),
      );
      assert.equal(regesta(['ask', '--on', '1919-01-05'], { cwd }).code, 0);
    });
  });
}
