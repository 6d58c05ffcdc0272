import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openRecord, RecordError } from '../../src/store/index.ts';
import { readingOf, said } from '../notation.ts';
import { temporaryFolder } from './folder.ts';

const script = fileURLToPath(new URL('writer.ts', import.meta.url));

function writer(path: string, what: string, count: number): ChildProcess {
  const args = ['--conditions=source', '--import', 'tsx', script, path, what, String(count)];
  return spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] });
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

describe('processes', () => {
  const folder = temporaryFolder();

  test('killed in the middle of a big source, a record holds whole sources only', async () => {
    const path = join(folder, 'killed.regesta');
    const child = writer(path, 'big', 30_000);
    const exit = once(child, 'exit');
    while (sizeOf(`${path}-wal`) < 2_000_000 && child.exitCode === null) await pause(5);
    child.kill('SIGKILL');
    assert.deepEqual(await exit, [null, 'SIGKILL']);
    assert.ok(sizeOf(`${path}-wal`) >= 2_000_000);

    const record = openRecord(path);
    assert.deepEqual(
      record.sources().map(({ id, statements }) => [id, statements]),
      [['small', 3]],
    );
    assert.equal(record.statements().length, 3);
    record.addReading(readingOf('after', [said('capture', { agent: 'Reds', place: 'Lida' }, '5')]));
    assert.equal(record.sources().length, 2);
    record.close();
  });

  test('two write to one record at once, and each sees what the other kept', async () => {
    const path = join(folder, 'two.regesta');
    const record = openRecord(path, { create: true });
    const child = writer(path, 'many', 40);
    const exit = once(child, 'exit');
    for (let index = 0; index < 40; index += 1) {
      record.addReading(readingOf(`own-${index}`, [said('capture', { agent: 'Reds', place: 'Lida' }, '5')]));
      await pause(5);
    }
    assert.deepEqual(await exit, [0, null]);
    assert.equal(record.sources().length, 80);
    assert.equal(record.statements().length, 40 + 3 * 40);
    record.close();
  });

  test('one reads what is kept while another is in the middle of a change; a second writer is told to wait', () => {
    const path = join(folder, 'locked.regesta');
    const record = openRecord(path, { create: true });
    record.addReading(readingOf('a', [said('capture', { agent: 'Reds', place: 'Lida' }, '5')]));
    const other = openRecord(path, { wait: 20 });
    const whileLocked = readingOf('b', [said('capture', { agent: 'Reds', place: 'Vilna' }, '5')]);
    // looking for the source a statement rests on happens before the change, asking for its notes within
    const reading = {
      ...whileLocked,
      get notes(): [] {
        assert.equal(other.statements().length, 1);
        assert.throws(
          () => other.addReading(whileLocked),
          (error) =>
            error instanceof RecordError && error.code === 'locked' && /another program/.test(error.message),
        );
        return [];
      },
    };
    record.addReading(reading);
    assert.equal(other.statements().length, 2);
    other.close();
    record.close();
  });
});
