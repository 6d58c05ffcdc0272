import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readLayout } from '../../src/source/read-layout.ts';
import { render } from './render.ts';

const folder = new URL('golden/', import.meta.url);
const names = readdirSync(folder).filter((name) => /\.(txt|md)$/.test(name));

describe('golden layouts', () => {
  it('are found', () => assert.ok(names.length >= 5));
  for (const name of names) {
    it(name, () => {
      const { value } = readLayout(readFileSync(new URL(name, folder)), { name });
      const expected: unknown = JSON.parse(
        readFileSync(new URL(name.replace(/\.\w+$/, '.json'), folder), 'utf8'),
      );
      assert.ok(value);
      assert.deepEqual(render(value), expected);
    });
  }
});
