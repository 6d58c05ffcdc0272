import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { boundsOf, formatDay, formatEdtf, levelOf, parseEdtf } from '../../src/index.ts';

const path = fileURLToPath(new URL('../../../../../shared/gold/edtf-loc.json', import.meta.url));

interface Example {
  readonly edtf: string;
  readonly level: number;
  readonly earliest: string;
  readonly latest: string;
}

function shown(day: number, unknown: string): string {
  return Number.isFinite(day) ? formatDay(day) : unknown;
}

test('every example of the specification has its level and its first and last day', {
  skip: existsSync(path) ? false : `skipped: no ${path}`,
}, () => {
  const examples = JSON.parse(readFileSync(path, 'utf8')) as Example[];
  assert.ok(examples.length >= 60);
  for (const { edtf, level, earliest, latest } of examples) {
    const { value } = parseEdtf(edtf);
    assert.ok(value, edtf);
    const bounds = boundsOf(value);
    const got = [levelOf(value), shown(bounds[0], earliest), shown(bounds[3], latest), formatEdtf(value)];
    assert.deepEqual(got, [level, earliest, latest, edtf]);
    assert.equal(Number.isFinite(bounds[0]), earliest.length > 4, edtf);
    assert.equal(Number.isFinite(bounds[3]), latest.length > 4, edtf);
  }
});
