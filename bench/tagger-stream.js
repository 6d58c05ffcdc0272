/**
 * Reads the text on standard input over and over, 50 MB of it, as a stream, and prints how many times it found and the most
 * memory it held, in bytes. Run by `tagger.ts`; needs the build.
 */
import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';

for (const flag of [
  '--semi-space-growth-factor=1',
  '--optimize-for-size',
  '--max-inlined-bytecode-size-cumulative=200',
]) setFlagsFromString(flag);
const { createTimeTagger } = await import('../packages/reader/dist/tagger.js');

const UNITS = 50_000_000;
const PIECE = 16_384;
const text = readFileSync(0, 'utf8');
const tagger = createTimeTagger();
let found = 0;
let most = 0;
for (let units = 0; units < UNITS; units += text.length) {
  for (let from = 0; from < text.length; from += PIECE) found += tagger.push(text.slice(from, from + PIECE)).length;
  most = Math.max(most, process.memoryUsage.rss());
}
found += tagger.end().length;
console.log(JSON.stringify({ found, most }));
