import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Driver } from './driver.ts';
import { RecordError } from './record-error.ts';
import { Record } from './record.ts';
import { APPLICATION, TABLES, VERSION } from './schema.ts';
import { openSqlite } from './sqlite-driver.ts';

/** How a record is opened. */
export interface OpenOptions {
  /** Makes the record where there is none. Default false. */
  readonly create?: boolean;
  /** `read`: nothing can be changed, and the file is never made or written. Default `write`. */
  readonly mode?: 'read' | 'write';
  /** How long another process's write is waited for, in milliseconds. Default 5000. */
  readonly wait?: number;
}

/**
 * Opens a record; one that this user may only read, for reading. Throws a RecordError: `no-record`, `not-a-record`, `newer-format`, `locked`, `no-permission`;
 * the file is then as it was.
 */
export function openRecord(path: string, options: OpenOptions = {}): Record {
  const { create = false, mode = 'write', wait = 5000 } = options;
  const file = resolve(path);
  const isNew = !checkFile(path, file);
  if (isNew && (!create || mode === 'read')) throw noRecord(path);
  const driver = openSqlite(file, { mode, wait });
  try {
    prepare(path, driver, create && mode === 'write');
    return new Record(path, driver);
  } catch (error) {
    driver.close();
    throw error;
  }
}

function noRecord(path: string): RecordError {
  return new RecordError(
    'no-record',
    `${path}: there is no record; "regesta read FILE --record ${path}" makes one`,
  );
}

/** Whether there is a file, with what can be said of it before a database opens it. */
function checkFile(path: string, file: string): boolean {
  const found = stat(path, file);
  if (!found) return checkFolder(path, dirname(file));
  if (found.isDirectory())
    throw new RecordError('not-a-record', `${path}: this is a folder; a record is a file`);
  if (!found.isFile()) throw new RecordError('not-a-record', `${path}: this is no file; a record is one`);
  if (found.size > 0 && headOf(path, file) !== 'SQLite format 3\0') {
    const message = `${path}: this is no record but another kind of file: choose another, or a new name`;
    throw new RecordError('not-a-record', message);
  }
  return true;
}

function stat(path: string, file: string): ReturnType<typeof statSync> | null {
  try {
    return statSync(file, { throwIfNoEntry: false }) ?? null;
  } catch (error) {
    throw new RecordError('no-permission', `${path}: this user may not look into its folder`, error);
  }
}

function checkFolder(path: string, folder: string): false {
  if (!existsSync(folder)) throw new RecordError('no-record', `${path}: there is no folder ${folder}`);
  return false;
}

function headOf(path: string, file: string): string {
  const descriptor = openToRead(path, file);
  try {
    const head = Buffer.alloc(16);
    readSync(descriptor, head, 0, 16, 0);
    return head.toString('latin1');
  } finally {
    closeSync(descriptor);
  }
}

function openToRead(path: string, file: string): number {
  try {
    return openSync(file, 'r');
  } catch (error) {
    throw new RecordError('no-permission', `${path}: this user may not read it`, error);
  }
}

function prepare(path: string, driver: Driver, create: boolean): void {
  const found = formatOf(driver);
  if (found.application === APPLICATION) checkOwn(path, found.version, driver);
  else if (found.application === 0 && found.tables === 0 && create) makeTables(path, driver);
  else throw new RecordError('not-a-record', `${path}: ${otherFile(found.tables)}`);
}

function checkOwn(path: string, version: number, driver: Driver): void {
  checkVersion(path, version);
  checkWhole(path, driver);
}

/** A file that is spoilt in the middle is found before anything is answered from it or written to it. */
function checkWhole(path: string, driver: Driver): void {
  const found = driver.all('PRAGMA quick_check(1)')[0]?.[0];
  if (found === 'ok') return;
  const message = `${path}: it is damaged (${found}): take a copy made before, or read the sources again into a new record`;
  throw new RecordError('not-a-record', message);
}

function otherFile(tables: number): string {
  if (tables === 0) return 'this file is empty, there is no record in it';
  return 'this is a database of another program, no record: choose another file, or a new name';
}

function checkVersion(path: string, version: number): void {
  if (version <= VERSION) return;
  const message = `${path}: this record has format ${version}, made by a newer Regesta; this one reads up to ${VERSION}: update it`;
  throw new RecordError('newer-format', message);
}

/** In one transaction, looked at again inside it: another process may have been faster. */
function makeTables(path: string, driver: Driver): void {
  driver.transaction(() => {
    const found = formatOf(driver);
    if (found.application === APPLICATION) return checkVersion(path, found.version);
    driver.exec(TABLES);
    driver.exec(`PRAGMA application_id = ${APPLICATION}; PRAGMA user_version = ${VERSION}`);
  });
}

interface Format {
  readonly application: number;
  readonly version: number;
  readonly tables: number;
}

function formatOf(driver: Driver): Format {
  return {
    application: numberOf(driver, 'PRAGMA application_id'),
    version: numberOf(driver, 'PRAGMA user_version'),
    tables: numberOf(driver, 'SELECT count(*) FROM sqlite_master'),
  };
}

function numberOf(driver: Driver, sql: string): number {
  return driver.all(sql)[0]?.[0] as number;
}
