import { existsSync } from 'node:fs';
import Database from 'libsql';
import type { Driver, Row, Value } from './driver.ts';
import { RecordError, type RecordErrorCode } from './record-error.ts';

interface Prepared {
  run(...values: readonly Value[]): { readonly lastInsertRowid: number | bigint };
  raw(): { all(...values: readonly Value[]): unknown[] };
}

/** How a SQLite file is opened. */
export interface SqliteOptions {
  /** `write` makes the file where there is none; `read` never writes. */
  readonly mode: 'write' | 'read';
  /** How long another process's write is waited for, in milliseconds. */
  readonly wait: number;
}

/**
 * A driver over one SQLite file. Changes are made with a write-ahead log, which readers need not wait for and which is
 * flushed to the disk before a change counts as kept. Reading alone leaves the file and its folder as they are.
 * Throws a RecordError where it cannot be opened.
 */
export function openSqlite(path: string, { mode, wait }: SqliteOptions): Driver {
  const database = told(path, () => new Database(addressOf(path, mode), { timeout: wait }));
  const prepare = preparer((sql) => database.prepare(sql) as Prepared);
  const exec = (sql: string): void => told(path, () => void database.exec(sql));
  return {
    run: (sql, values = []) => told(path, () => Number(prepare(sql).run(...values).lastInsertRowid)),
    all: (sql, values = []) => told(path, () => rowsOf(prepare(sql), values)),
    exec,
    transaction: (work) => {
      quietly(() => exec('PRAGMA journal_mode = WAL'));
      exec('PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON');
      return inTransaction(exec, work);
    },
    settle: () => {
      if (mode === 'write' && isLogged(path)) quietly(() => exec('PRAGMA journal_mode = DELETE'));
    },
    close: () => void database.close(),
  };
}

/** Prepares a statement once. */
function preparer(prepare: (sql: string) => Prepared): (sql: string) => Prepared {
  const prepared = new Map<string, Prepared>();
  return (sql) => {
    const known = prepared.get(sql) ?? prepare(sql);
    prepared.set(sql, known);
    return known;
  };
}

/** A log beside the file holds what is kept and not yet in it. */
function isLogged(path: string): boolean {
  return existsSync(`${path}-wal`);
}

/** Tries what the file is right without. */
function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // another process has it open, or there is nothing to do
  }
}

function rowsOf(statement: Prepared, values: readonly Value[]): readonly Row[] {
  return statement.raw().all(...values) as Row[];
}

/** The path as SQLite's own address, so that its letters mean nothing else and the mode can be said. */
function addressOf(path: string, mode: SqliteOptions['mode']): string {
  const letters = path.split('/').map(encodeURIComponent).join('/');
  return `file:${letters}?mode=${mode === 'write' ? 'rwc' : 'ro'}`;
}

function inTransaction<T>(exec: (sql: string) => void, work: () => T): T {
  exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    exec('COMMIT');
    return result;
  } catch (error) {
    // after some failures SQLite has rolled back by itself
    quietly(() => exec('ROLLBACK'));
    throw error;
  }
}

function told<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof RecordError ? error : recordError(path, error);
  }
}

const MESSAGES: readonly (readonly [prefix: string, code: RecordErrorCode, message: string])[] = [
  [
    'SQLITE_BUSY',
    'locked',
    'another program is writing to it and did not finish in time: wait for it, or end it, and try again',
  ],
  [
    'SQLITE_LOCKED',
    'locked',
    'another program is writing to it and did not finish in time: wait for it, or end it, and try again',
  ],
  [
    'SQLITE_READONLY',
    'read-only',
    'it can be read but not changed: allow writing to the file and to its folder, or work on a copy',
  ],
  ['SQLITE_NOTADB', 'not-a-record', 'it is no record: choose another file, or a new name'],
  [
    'SQLITE_CORRUPT',
    'not-a-record',
    'it is damaged: take a copy made before, or read the sources again into a new record',
  ],
  ['SQLITE_FULL', 'disk-full', 'the disk is full: nothing was changed; make room and try again'],
  ['SQLITE_PERM', 'no-permission', 'this user may not open it'],
  ['SQLITE_CANTOPEN', 'no-permission', 'it cannot be opened: see whether this user may write to its folder'],
];

function recordError(path: string, error: unknown): RecordError {
  const { code = '', message } = error as { code?: string; message: string };
  const known = MESSAGES.find(([prefix]) => code.startsWith(prefix));
  if (known) return new RecordError(known[1], `${path}: ${known[2]}`, error);
  if (message.startsWith('ConnectionFailed')) {
    return new RecordError(
      'no-permission',
      `${path}: it cannot be opened: see whether this user may write to its folder`,
      error,
    );
  }
  return new RecordError('failed', `${path}: ${message}`, error);
}
