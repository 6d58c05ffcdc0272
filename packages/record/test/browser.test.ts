import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

/** Everything that a file imports, and what that imports, by relative path; other names are kept as they are. */
function importsOf(file: URL, seen: Set<string>): Set<string> {
  if (seen.has(file.href)) return seen;
  seen.add(file.href);
  const text = readFileSync(fileURLToPath(file), 'utf8');
  for (const [, type, name] of text.matchAll(/(?:import|export)( type)? [^;]*? from '([^']+)'/g)) {
    if (type !== undefined) continue;
    if (name!.startsWith('.')) importsOf(new URL(name!, file), seen);
    else seen.add(name!);
  }
  return seen;
}

test('the record without its store runs in a browser: it reaches no file, no database and no Node', () => {
  const seen = importsOf(new URL('../src/index.ts', import.meta.url), new Set());
  assert.ok(seen.size > 20);
  assert.deepEqual(
    [...seen].filter((name) => !name.startsWith('file:')),
    ['@regesta/time'],
  );
  assert.ok([...seen].every((name) => !name.includes('/store/')));
});
