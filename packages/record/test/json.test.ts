import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { decode, encode } from '../src/index.ts';

const side = fc.oneof(fc.integer(), fc.constant(Infinity), fc.constant(-Infinity));

test('JSON: what is encoded is decoded, infinite days too', () => {
  const value = fc.record(
    {
      bounds: fc.oneof(fc.constant(null), fc.tuple(side, side, side, side)),
      day: side,
      words: fc.array(fc.oneof(fc.string(), fc.constant('inf'))),
    },
    { noNullPrototype: true },
  );
  fc.assert(
    fc.property(value, (one) => {
      assert.deepEqual(decode(encode([one])), [one]);
    }),
  );
});

test('JSON: infinite days are words, and elsewhere the words stay words', () => {
  assert.equal(encode({ bounds: [-Infinity, 0, 1, Infinity] }), '{"bounds":["-inf",0,1,"inf"]}');
  assert.deepEqual(decode('{"text":"inf","bounds":null}'), { text: 'inf', bounds: null });
});
