/**
 * Reading EDTF: this project's parser beside `edtf` and `@edtf-ts/core`, on the same strings in one run.
 * `npm run bench -- edtf`
 */
import { parse as parseWithEdtfTs } from '@edtf-ts/core';
import { boundsOf, parseEdtf } from '@regesta/time';
import { parse as parseWithEdtf } from 'edtf';

/** Strings that all three read: one of each kind of the specification, in the shares of a catalogue. */
const STRINGS = [
  ...['1918', '1919-01', '1918-12-16', '1821-03-05', '1740', '0753', '1889-11'],
  ...['1985-04-12T23:20:30Z', '1964/2008', '2004-02-01/2005-02-08', '1985-04-12/..', '/1985'],
  ...['1984?', '2004-06~', '2004-06-11%', '201X', '1985-04-XX', '2001-21', '-1985', 'Y170000002'],
  ...['2004-06~-11', '?2004-06-~11', '156X-12-25', '1984-1X', '[1667,1668,1670..1672]', '{1960,1961-12}'],
];

const ROUNDS = 7;
const MILLISECONDS = 120;

/** Nanoseconds for one string, the median of the rounds after one to warm up. */
function measure(read: (text: string) => unknown): number {
  const rounds = Array.from({ length: ROUNDS + 1 }, () => round(read));
  return rounds.slice(1).sort((a, b) => a - b)[ROUNDS >> 1] ?? NaN;
}

function round(read: (text: string) => unknown): number {
  const start = performance.now();
  let count = 0;
  let end = start;
  for (; end - start < MILLISECONDS; end = performance.now()) {
    for (const text of STRINGS) read(text);
    count += STRINGS.length;
  }
  return ((end - start) * 1e6) / count;
}

const ours = measure(parseEdtf);
const rows: readonly (readonly [string, number])[] = [
  ['@regesta/time', ours],
  ['@regesta/time, with bounds', measure((text) => boundsOf(parseEdtf(text).value!))],
  ['@edtf-ts/core', measure(parseWithEdtfTs)],
  ['edtf', measure(parseWithEdtf)],
];

console.log(`command: npm run bench -- edtf (${STRINGS.length} strings, Node ${process.version})`);
console.log('| parser | ns a string | times ours |');
console.log('|---|---:|---:|');
for (const [name, time] of rows)
  console.log(`| ${name} | ${time.toFixed(0)} | ${(time / ours).toFixed(1)} |`);
