import assert from 'node:assert/strict';
import test from 'node:test';
import { parse as parseWithEdtfTs } from '@edtf-ts/core';
import readWithEdtf from 'edtf';
import { boundsOf, parseEdtf } from '../../src/index.ts';
import { AGREED, LEDGER } from './ledger.ts';

const REFUSED = 'refused';

function ours(text: string): string {
  const { value } = parseEdtf(text);
  if (value === null) return REFUSED;
  const bounds = boundsOf(value);
  return `${bounds[0]} ${bounds[3]}`;
}

/** An unknown side is null with `edtf`. */
function side(milliseconds: number | null, unknown: number): number {
  return milliseconds === null ? unknown : Math.floor(milliseconds / 86_400_000);
}

function edtf(text: string): string {
  try {
    const { min, max } = readWithEdtf(text);
    return `${side(min, -Infinity)} ${side(max, Infinity)}`;
  } catch {
    return REFUSED;
  }
}

function edtfTs(text: string): string {
  const { success, value } = parseWithEdtfTs(text) as {
    success: boolean;
    value: { minMs: bigint; maxMs: bigint };
  };
  return success ? `${side(Number(value.minMs), NaN)} ${side(Number(value.maxMs), NaN)}` : REFUSED;
}

const PEERS = { edtf, 'edtf-ts': edtfTs };

const QUALIFIERS = ['', '?', '~', '%'];

/** `?2004~-%06-11` and the like: a qualifier or none on each side of the year and of the month. */
const QUALIFIED = QUALIFIERS.flatMap((a) =>
  QUALIFIERS.flatMap((b) => QUALIFIERS.flatMap((c) => QUALIFIERS.map((d) => `${a}2004${b}-${c}06${d}-11`))),
);

function disagreeing(peer: keyof typeof PEERS, inputs: readonly string[]): string[] {
  return inputs.filter((text) => PEERS[peer](text) !== ours(text));
}

function disputes(peer: string): string[] {
  return LEDGER.filter((dispute) => dispute.peer === peer).flatMap(({ inputs }) => inputs);
}

test('both peers agree where the ledger has nothing', () => {
  assert.ok(AGREED.length > 100);
  assert.deepEqual(disagreeing('edtf', [...AGREED, ...QUALIFIED]), []);
  assert.deepEqual(disagreeing('edtf-ts', [...AGREED, ...QUALIFIED]), []);
});

test('each dispute of the ledger stands: no peer has come round', () => {
  for (const { peer, inputs } of LEDGER) assert.deepEqual(disagreeing(peer, inputs), inputs);
});

test('what only one peer disputes, the other confirms', () => {
  const [first, second] = [disputes('edtf'), disputes('edtf-ts')];
  const onlyFirst = first.filter((text) => !second.includes(text));
  const onlySecond = second.filter((text) => !first.includes(text));
  assert.deepEqual(disagreeing('edtf-ts', onlyFirst), []);
  assert.deepEqual(disagreeing('edtf', onlySecond), []);
});
