import Database from 'libsql';
import type { Driver, Row, Value } from './driver.ts';
import { RecordError, type RecordErrorCode } from './record-error.ts';

interface Prepared {
  run(...values: readonly Value[]): { readonly lastInsertRowid: number | bigint };
  raw(): { all(...values: readonly Value[]): unknown[] };
}

/** How a SQLite file is opened. */
export interface SqliteOptions {
  /** `write` makes the file where there is none; `read` never writes; `immutable` reads a file that nobody can change. */
  readonly mode: 'write' | 'read' | 'immutable';
  /** How long another process's write is waited for, in milliseconds. */
  readonly wait: number;
}

/** A driver over one SQLite file. Throws a RecordError where it cannot be opened. */
export function openSqlite(path: string, { mode, wait }: SqliteOptions): Driver {
  const database = told(path, () => new Database(addressOf(path, mode), { timeout: wait }));
  const prepared = new Map<string, Prepared>();
  const prepare = (sql: string): Prepared => {
    const known = prepared.get(sql);
    if (known) return known;
    const made = database.prepare(sql) as Prepared;
    prepared.set(sql, made);
    return made;
  };
  const exec = (sql: string): void => told(path, () => void database.exec(sql));
  return {
    run: (sql, values = []) => told(path, () => Number(prepare(sql).run(...values).lastInsertRowid)),
    all: (sql, values = []) => told(path, () => rowsOf(prepare(sql), values)),
    exec,
    transaction: (work) => inTransaction(exec, work),
    close: () => void database.close(),
  };
}

function rowsOf(statement: Prepared, values: readonly Value[]): readonly Row[] {
  return statement.raw().all(...values) as Row[];
}

/** The path as SQLite's own address, so that its letters mean nothing else and the mode can be said. */
function addressOf(path: string, mode: SqliteOptions['mode']): string {
  const letters = path.split('/').map(encodeURIComponent).join('/');
  const query = { write: 'mode=rwc', read: 'mode=ro', immutable: 'mode=ro&immutable=1' }[mode];
  return `file:${letters}?${query}`;
}

function inTransaction<T>(exec: (sql: string) => void, work: () => T): T {
  exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    exec('COMMIT');
    return result;
  } catch (error) {
    rollBack(exec);
    throw error;
  }
}

/** SQLite has rolled back by itself after some failures; then there is nothing left to do. */
function rollBack(exec: (sql: string) => void): void {
  try {
    exec('ROLLBACK');
  } catch {
    // the failure that led here is the one to tell
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
