import assert from 'node:assert/strict';
import test from 'node:test';
import { boundsFromJson, boundsOf, boundsToJson, parseEdtf } from '../src/index.ts';

test('bounds are written for JSON and read back', () => {
  for (const edtf of ['1821', '1821/..', '/1821', '../', '/', '[..1821]']) {
    const bounds = boundsOf(parseEdtf(edtf).value!);
    assert.deepEqual(boundsFromJson(JSON.parse(JSON.stringify(boundsToJson(bounds)))), bounds, edtf);
  }
  assert.deepEqual(boundsToJson([-Infinity, 0, 1, Infinity]), ['-inf', 0, 1, 'inf']);
  assert.throws(() => boundsFromJson([1, 2, 3]), /bounds are four days: \[1,2,3\]/);
});
