import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { openRecord, RecordError } from '../../src/store/index.ts';
import { openSqlite } from '../../src/store/sqlite-driver.ts';
import { temporaryFolder } from './folder.ts';

const isCode =
  (code: string) =>
  (error: unknown): boolean =>
    error instanceof RecordError && error.code === code && error.cause instanceof Error;

describe('a driver', () => {
  const folder = temporaryFolder();

  test('a transaction that fails leaves nothing', () => {
    const driver = openSqlite(join(folder, 'a'), { mode: 'write', wait: 0 });
    driver.exec('CREATE TABLE t (a INTEGER) STRICT');
    assert.throws(
      () =>
        driver.transaction(() => {
          driver.run('INSERT INTO t VALUES (?)', [1]);
          throw new RangeError('no');
        }),
      RangeError,
    );
    assert.deepEqual(driver.all('SELECT a FROM t'), []);
    assert.equal(
      driver.transaction(() => driver.run('INSERT INTO t VALUES (?)', [2])),
      1,
    );
    assert.deepEqual(driver.all('SELECT a FROM t'), [[2]]);
    driver.close();
  });

  test('a full disk: nothing is changed, and it can go on', () => {
    const driver = openSqlite(join(folder, 'b'), { mode: 'write', wait: 0 });
    driver.exec('CREATE TABLE t (a TEXT) STRICT; PRAGMA max_page_count = 10');
    const fill = (): number => driver.run('INSERT INTO t VALUES (?)', ['x'.repeat(100_000)]);
    assert.throws(() => driver.transaction(fill), isCode('disk-full'));
    assert.deepEqual(driver.all('SELECT count(*) FROM t'), [[0]]);
    driver.transaction(() => driver.run('INSERT INTO t VALUES (?)', ['x']));
    assert.deepEqual(driver.all('SELECT count(*) FROM t'), [[1]]);
    driver.close();
  });

  test('what SQL itself refuses is told with the path', () => {
    const driver = openSqlite(join(folder, 'c'), { mode: 'write', wait: 0 });
    assert.throws(() => driver.all('SELECT * FROM nowhere'), isCode('failed'));
    assert.throws(() => driver.all('SELECT * FROM nowhere'), /c: no such table: nowhere/);
    driver.close();
  });

  test('a record whose making was cut short is made when asked for again', () => {
    const path = join(folder, 'd');
    const driver = openSqlite(path, { mode: 'write', wait: 0 });
    driver.transaction(() => undefined);
    driver.settle();
    driver.close();
    assert.throws(() => openRecord(path), /is empty/);
    openRecord(path, { create: true }).close();
    assert.deepEqual(openRecord(path).sources(), []);
  });
});
