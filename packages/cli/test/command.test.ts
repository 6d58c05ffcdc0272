/** The command as a user runs it: help, wrong input, and a record that stays untouched. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openRecord } from '@regesta/record/store';
import { readFailure } from '../src/io/files.ts';
import { regesta, withFolder } from '../../../test/regesta.ts';

const ARTICLE = 'The council met in Riga on 3 May 1920.[1] It issued a decree on 5 May 1920.[2]\n';
const hash = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

const COMMANDS = ['read', 'ask', 'check', 'show', 'serve', 'extract', 'tag', 'date'];
for (const name of COMMANDS) {
  test(`${name} --help has examples`, () => {
    const { code, out } = regesta([name, '--help']);
    assert.equal(code, 0);
    assert.match(out, /Examples:\n {2}\$ /);
  });
}

const usage: readonly (readonly [readonly string[], RegExp])[] = [
  [['nonsense'], /unknown command/],
  [['ask'], /--on/],
  [['ask', '--on', '1919-02-30'], /1919-02-30/],
  [['ask', '--on', 'someday'], /someday/],
  [['ask', '--on', '1919-01'], /more than one day/],
  [['ask', 'weather', '--on', '1919-01-10'], /unknown kind: weather.*existence/],
  [['extract'], /file/],
  [['tag', '--domain', 'poetry'], /unknown domain: poetry/],
  [['tag', '--dct', 'yesterday'], /1998-03-01/],
  [['serve', '--port', 'many'], /0 to 65535/],
  [['extract', '-', '--format', 'pdf'], /text or markdown/],
];
for (const [args, message] of usage) {
  test(`wrong use: ${args.join(' ')}`, async () => {
    await withFolder((cwd) => {
      const { code, out, err } = regesta(args, { cwd });
      assert.equal(code, 64, err);
      assert.match(err, message);
      assert.equal(out, '');
    });
  });
}

const files: readonly (readonly [name: string, bytes: Uint8Array | string, code: number, message: RegExp])[] =
  [
    ['empty.txt', '', 65, /empty|white space/i],
    ['blank.txt', ' \n\n ', 65, /empty|white space/i],
    ['binary.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0xff, 0xfe, 0), 65, /text/],
    ['latin.txt', Uint8Array.of(0x4b, 0xf6, 0x6e, 0x69, 0x67, 0x0a), 65, /UTF-8/],
    ['paper.pdf', '%PDF-1.4', 65, /unknown format: \.pdf.*\.txt/],
  ];
for (const [name, bytes, code, message] of files) {
  for (const act of ['extract', 'read']) {
    test(`${act} ${name}`, async () => {
      await withFolder((cwd) => {
        writeFileSync(join(cwd, 'good.txt'), ARTICLE);
        assert.equal(regesta(['read', 'good.txt'], { cwd }).code, 0);
        const before = hash(join(cwd, 'record.regesta'));
        writeFileSync(join(cwd, name), bytes);
        const run = regesta([act, name], { cwd });
        assert.equal(run.code, code, run.err);
        assert.match(run.err, message);
        assert.equal(run.out, '');
        assert.equal(hash(join(cwd, 'record.regesta')), before);
      });
    });
  }
}

test('a missing file and a folder', async () => {
  await withFolder((cwd) => {
    mkdirSync(join(cwd, 'folder'));
    const missing = regesta(['read', 'nowhere.txt'], { cwd });
    assert.equal(missing.code, 66);
    assert.match(missing.err, /nowhere\.txt: no such file/);
    const folder = regesta(['read', 'folder'], { cwd });
    assert.equal(folder.code, 66);
    assert.match(folder.err, /is a folder/);
  });
});

test('a file without permission', () => {
  const error = readFailure(Object.assign(new Error('EACCES'), { code: 'EACCES' }), 'secret.txt');
  assert.equal(error.exit, 77);
  assert.match(error.message, /secret\.txt: permission/);
});

const records: readonly (readonly [string, string | null, number, RegExp])[] = [
  ['no record', null, 66, /no record|no such/i],
  ['an empty file', '', 65, /record/],
  ['another file', 'Dear diary, today nothing happened. '.repeat(400), 65, /record/],
];
for (const [name, content, code, message] of records) {
  for (const args of [['ask', '--on', '1919-01-10'], ['check'], ['show', 'x']]) {
    test(`${args[0]} of ${name}`, async () => {
      await withFolder((cwd) => {
        const path = join(cwd, 'record.regesta');
        if (content !== null) writeFileSync(path, content);
        const before = content === null ? '' : hash(path);
        const run = regesta(args, { cwd });
        assert.equal(run.code, code, run.err);
        assert.match(run.err, message);
        assert.equal(content === null ? '' : hash(path), before);
      });
    });
  }
}

test('reading the same bytes again adds nothing, and says so', async () => {
  await withFolder((cwd) => {
    writeFileSync(join(cwd, 'article.txt'), ARTICLE);
    assert.match(regesta(['read', 'article.txt'], { cwd }).out, /^Read “/);
    assert.match(regesta(['read', 'article.txt'], { cwd }).out, /already, unchanged/);
  });
});

test('two files are two sources, whatever their names are alike in; changed bytes of one are its revision', async () => {
  await withFolder((cwd) => {
    mkdirSync(join(cwd, 'war'));
    const names = ['notes.txt', 'war/notes.txt', 'статья.txt', 'война.txt'];
    for (const [index, file] of names.entries()) {
      writeFileSync(join(cwd, file), `The Council of Riga met in Riga in ${1901 + index}.\n`);
    }
    assert.equal(regesta(['read', ...names], { cwd }).code, 0);
    assert.equal(
      regesta(['read', '-'], { cwd, input: 'The Council of Lida met in Lida in 1911.\n' }).code,
      0,
    );
    assert.equal(
      regesta(['read', '-'], { cwd, input: 'The Council of Lida met in Lida in 1912.\n' }).code,
      0,
    );
    writeFileSync(join(cwd, 'war/notes.txt'), 'The Council of Riga met in Riga in 1921.\n');
    assert.match(regesta(['read', 'notes.txt'], { cwd: join(cwd, 'war') }).out, /^Read “notes\.txt”/);
    assert.match(regesta(['read', 'war/notes.txt'], { cwd }).out, /as a new revision of war-notes/);
    const record = openRecord(join(cwd, 'record.regesta'), { mode: 'read' });
    const ids = record.sources().map(({ id }) => id);
    record.close();
    assert.deepEqual(ids.slice(0, 4), ['notes', 'war-notes', 'статья', 'война']);
    assert.equal(new Set(ids).size, 6);
  });
});

for (const [name, bytes] of [
  ['empty.txt', ''],
  ['nul.txt', 'words\0words'],
  ['latin.txt', Uint8Array.of(0x4b, 0xf6, 0x6e)],
] as const) {
  test(`tag ${name}`, async () => {
    await withFolder((cwd) => {
      writeFileSync(join(cwd, name), bytes);
      const run = regesta(['tag', name], { cwd });
      assert.equal(run.code, 65);
      assert.match(run.err, /is empty|is no text/);
    });
  });
}

test('extract reads standard input and is a pure function', () => {
  const first = regesta(['extract', '-'], { input: ARTICLE });
  assert.equal(first.code, 0);
  assert.equal(regesta(['extract', '-'], { input: ARTICLE }).out, first.out);
  assert.match(first.out, /"type":"source"/);
});

test('tag --jsonl answers each line; a bad line is named', () => {
  const input = '{"id":"a","text":"It ended on 3 May 1920."}\n{"id":2,"text":"Nothing."}\n';
  const good = regesta(['tag', '--jsonl'], { input });
  assert.deepEqual(
    good.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: unknown; spans: { value: string }[] })
      .map(({ id, spans }) => [id, spans.map((span) => span.value)]),
    [
      ['a', ['1920-05-03']],
      [2, []],
    ],
  );
  const bad = regesta(['tag', '--jsonl'], { input: '{"id":1}\n' });
  assert.equal(bad.code, 65);
  assert.match(bad.err, /line 1: expected/);
});

test('date --jsonl answers every line, never trimmed, empty and invalid ones too', () => {
  const { code, out } = regesta(['date', '--edtf', '--jsonl'], { input: '1919-02\n\n 1919\n1919-13\n' });
  assert.equal(code, 0);
  const answers = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { input: string; valid: boolean });
  assert.deepEqual(
    answers.map(({ input, valid }) => [input, valid]),
    [
      ['1919-02', true],
      ['', false],
      [' 1919', false],
      ['1919-13', false],
    ],
  );
});

test('date reads a year before 0, which begins like an option', () => {
  const { code, out } = regesta(['date', '-0999']);
  assert.equal(code, 0);
  assert.match(out, /EDTF +-0999\n/);
});
