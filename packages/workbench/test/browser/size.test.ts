import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { buildPage } from './bench.ts';

test('the JavaScript of the page, compressed, keeps to its budget of 215 kB', async () => {
  const folder = join(await buildPage(), 'assets');
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const bytes = scripts.reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name))).length, 0);
  assert.ok(scripts.length > 0 && bytes <= 215_000, `${scripts.length} scripts, ${bytes} bytes`);
});
