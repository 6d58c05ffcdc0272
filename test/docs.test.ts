/** The documents in step with the code. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { frames } from '@regesta/record';

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

test('docs/frames.md lists every frame with its roles', () => {
  const rows = read('docs/frames.md')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.split(' | '));
  for (const frame of frames.values()) {
    const row = rows.find(([name]) => name === `| ${frame.name}`);
    assert.ok(row, frame.name);
    const named = [...(row[1] ?? '').matchAll(/\*([^*]+)\*/g)].map((match) => match[1]);
    assert.deepEqual(named, Object.keys(frame.roles));
  }
});

test('every address of a file in the documents is one', () => {
  const folder = fileURLToPath(new URL('..', import.meta.url));
  const documents = [
    'README.md',
    'ARCHITECTURE.md',
    'CONTRIBUTING.md',
    'docs/dates.md',
    'docs/json.md',
    'docs/frames.md',
  ];
  const files = new Set(
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (path) => !path.includes('node_modules'),
    ),
  );
  for (const document of documents) {
    const links = [...read(document).matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map((match) => match[1] ?? '');
    const base = document.includes('/') ? 'docs/' : '';
    for (const link of links) assert.ok(files.has(`${base}${link}`), `${document}: ${link}`);
  }
});
