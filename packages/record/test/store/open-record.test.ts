import assert from 'node:assert/strict';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { openRecord, RecordError, type OpenOptions } from '../../src/store/index.ts';
import { openSqlite } from '../../src/store/sqlite-driver.ts';
import { readingOf, said } from '../notation.ts';
import { temporaryFolder } from './folder.ts';

const captures = Array.from({ length: 200 }, (_, index) =>
  said('capture', { agent: 'Reds', place: `Lida ${index}` }),
);

function makeRecord(path: string): void {
  const record = openRecord(path, { create: true });
  record.addReading(readingOf('a', captures));
  record.close();
}

function makeOther(path: string): void {
  const driver = openSqlite(path, { mode: 'write', wait: 0 });
  driver.exec('CREATE TABLE recipe (name TEXT)');
  driver.close();
}

/** A record with some of its bytes overwritten. */
function makeSpoilt(path: string, at: number, bytes: Buffer): void {
  makeRecord(path);
  const content = readFileSync(path);
  bytes.copy(content, at);
  writeFileSync(path, content);
}

/** Runs as a user who may do only what a file's mode lets him: tests may run as root, who may do all. */
function asAnyone<T>(work: () => T): T {
  if (process.geteuid?.() !== 0) return work();
  process.seteuid?.(65534);
  try {
    return work();
  } finally {
    process.seteuid?.(0);
  }
}

const isCode =
  (code: string, words: RegExp) =>
  (error: unknown): boolean =>
    error instanceof RecordError && error.code === code && words.test(error.message);

type Row = readonly [
  what: string,
  make: (path: string) => void,
  code: string,
  words: RegExp,
  options?: OpenOptions,
];

const refused: readonly Row[] = [
  ['no file', () => undefined, 'no-record', /"regesta read FILE --record .*" makes one/],
  [
    'no file, for reading',
    () => undefined,
    'no-record',
    /there is no record/,
    { create: true, mode: 'read' },
  ],
  ['a folder', mkdirSync, 'not-a-record', /is a folder/, { create: true }],
  [
    'a text',
    (path) => writeFileSync(path, 'Dear Ann,\n'),
    'not-a-record',
    /another kind of file/,
    { create: true },
  ],
  ['an empty file', (path) => writeFileSync(path, ''), 'not-a-record', /is empty/],
  ['a database of another program', makeOther, 'not-a-record', /another program/, { create: true }],
  [
    'a record of a newer format',
    (path) => makeSpoilt(path, 60, Buffer.from([0, 0, 0, 99])),
    'newer-format',
    /format 99/,
  ],
  [
    'a record whose header is spoilt',
    (path) => makeSpoilt(path, 16, Buffer.alloc(84, 7)),
    'not-a-record',
    /is no record|damaged/,
  ],
  [
    'a record cut off',
    (path) => {
      makeRecord(path);
      truncateSync(path, 3000);
    },
    'not-a-record',
    /damaged|is no record/,
  ],
];

describe('a record that cannot be opened is refused, with help, and left as it is', () => {
  const folder = temporaryFolder();
  for (const [what, make, code, words, options] of refused) {
    test(what, () => {
      const path = join(folder, what);
      make(path);
      const [files, bytes] = [readdirSync(folder), contentOf(path)];
      assert.throws(() => openRecord(path, options), isCode(code, words));
      assert.deepEqual([readdirSync(folder), contentOf(path)], [files, bytes]);
    });
  }

  test('no folder', () => {
    const path = join(folder, 'nowhere', 'a.regesta');
    assert.throws(() => openRecord(path, { create: true }), isCode('no-record', /there is no folder/));
  });

  test('a record spoilt in its middle is not opened, for writing or reading, and stays as it was', () => {
    const path = join(folder, 'spoilt');
    makeSpoilt(path, 8192, Buffer.alloc(40_000, 0xab));
    const bytes = contentOf(path);
    for (const mode of ['write', 'read'] as const) {
      assert.throws(() => openRecord(path, { mode }), isCode('not-a-record', /damaged/));
    }
    assert.deepEqual(contentOf(path), bytes);
  });
});

function contentOf(path: string): Buffer | null {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path) : null;
}

describe('a record and the rights of its file', { skip: process.geteuid ? false : 'no users here' }, () => {
  const folder = temporaryFolder();
  chmodSync(folder, 0o777);

  test('one that may not be read', () => {
    const path = join(folder, 'closed');
    makeRecord(path);
    chmodSync(path, 0o000);
    asAnyone(() => assert.throws(() => openRecord(path), isCode('no-permission', /may not read it/)));
  });

  test('one in a folder that may not be entered', () => {
    const inner = join(folder, 'inner');
    mkdirSync(inner);
    makeRecord(join(inner, 'a'));
    chmodSync(inner, 0o000);
    asAnyone(() => assert.throws(() => openRecord(join(inner, 'a')), isCode('no-permission', /folder/)));
    chmodSync(inner, 0o700);
  });

  test('a new one in a folder that may not be written to', () => {
    const inner = join(folder, 'fixed');
    mkdirSync(inner);
    chmodSync(inner, 0o555);
    const make = (): unknown => openRecord(join(inner, 'a'), { create: true });
    asAnyone(() => assert.throws(make, isCode('no-permission', /may write to its folder/)));
    assert.deepEqual(readdirSync(inner), []);
  });

  for (const [where, mode] of [
    ['a folder that may be written to', 0o777],
    ['a folder that may not', 0o555],
  ] as const) {
    test(`one that may only be read, in ${where}, answers and refuses changes`, () => {
      const inner = join(folder, where);
      mkdirSync(inner);
      const path = join(inner, 'a');
      makeRecord(path);
      chmodSync(path, 0o444);
      chmodSync(inner, mode);
      const bytes = readFileSync(path);
      asAnyone(() => {
        const record = openRecord(path, { create: true });
        const [statement] = record.statements();
        const decide = (): void => record.decide([statement!.id], 'accepted', { by: 'Ann' });
        assert.throws(decide, isCode('read-only', /can be read but not changed/));
        record.close();
      });
      assert.deepEqual(readFileSync(path), bytes);
      chmodSync(inner, 0o777);
    });
  }
});

describe('opening', () => {
  const folder = temporaryFolder();

  test('for reading, nothing can be changed and nothing is left behind', () => {
    const path = join(folder, 'read');
    makeRecord(path);
    const files = readdirSync(folder);
    const record = openRecord(path, { mode: 'read' });
    const add = (): unknown => record.addReading(readingOf('b', captures.slice(0, 1)));
    assert.equal(record.statements().length, captures.length);
    assert.throws(add, isCode('read-only', /not changed/));
    record.close();
    assert.deepEqual(readdirSync(folder), files);
  });

  test('a closed record is one file', () => {
    const path = join(folder, 'one');
    makeRecord(path);
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.startsWith('one')),
      ['one'],
    );
  });

  test('an empty file becomes a record only where one is to be made', () => {
    const path = join(folder, 'empty');
    writeFileSync(path, '');
    openRecord(path, { create: true }).close();
    openRecord(path).close();
    assert.ok(readFileSync(path).length > 0);
  });

  test('a path is taken letter by letter', () => {
    const path = join(folder, 'Łódź?mode=ro#1 %41.regesta');
    makeRecord(path);
    assert.ok(readdirSync(folder).includes('Łódź?mode=ro#1 %41.regesta'));
    openRecord(path).close();
  });

  test('the file says what it is', () => {
    const path = join(folder, 'kind');
    makeRecord(path);
    const head = readFileSync(path).subarray(0, 72);
    assert.equal(head.toString('latin1', 68), 'RGST');
    assert.equal(head.readUInt32BE(60), 1);
  });
});
