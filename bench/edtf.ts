/**
 * Reading EDTF: this project's parser beside `edtf` and `@edtf-ts/core` on the same strings in one run, and the size of
 * `@regesta/time` in a browser. `npm run bench -- edtf`
 */
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { parse as parseWithEdtfTs } from '@edtf-ts/core';
import { boundsOf, parseEdtf } from '@regesta/time';
import { parse as parseWithEdtf } from 'edtf';
import { build } from 'vite';

/** Strings that all three read: each kind of the specification, in about the shares of a catalogue. */
const STRINGS = [
  '1918 1919-01 1918-12-16 1821-03-05 1740 0753 1889-11 1985-04-12T23:20:30Z 1964/2008 2004-02-01/2005-02-08',
  '1985-04-12/.. /1985 1984? 2004-06~ 2004-06-11% 201X 1985-04-XX 2001-21 -1985 Y170000002',
  '2004-06~-11 ?2004-06-~11 156X-12-25 1984-1X [1667,1668,1670..1672] {1960,1961-12}',
].flatMap((line) => line.split(' '));

const ROUNDS = 7;
const MILLISECONDS = 120;

/** Nanoseconds for one string, the median of the rounds after one to warm up. */
function measure(read: (text: string) => unknown): number {
  const rounds = Array.from({ length: ROUNDS + 1 }, () => round(read));
  return rounds.slice(1).sort((a, b) => a - b)[ROUNDS >> 1] ?? Number.NaN;
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

function speed(): void {
  const ours = measure(parseEdtf);
  const rows: readonly (readonly [string, number])[] = [
    ['@regesta/time', ours],
    ['@regesta/time, with bounds', measure((text) => boundsOf(parseEdtf(text).value!))],
    ['@edtf-ts/core', measure(parseWithEdtfTs)],
    ['edtf', measure(parseWithEdtf)],
  ];
  console.log(`${STRINGS.length} strings, Node ${process.version}; bars: @edtf-ts/core ≥ 3, edtf ≥ 20\n`);
  console.log('| parser | ns a string | times ours |');
  console.log('|---|---:|---:|');
  for (const [name, time] of rows) {
    console.log(`| ${name} | ${time.toFixed(0)} | ${(time / ours).toFixed(1)} |`);
  }
}

const ENTRY = fileURLToPath(new URL('../packages/time/src/index.ts', import.meta.url));

/** The core: EDTF, bounds, days, the Julian calendar, changes of calendar, truth and relations; no words. */
const CORE =
  'parseEdtf, formatEdtf, levelOf, boundsOf, explain, dayOf, dateOf, formatDay, truthOn, instant, boundsToJson, boundsFromJson, dayOfJulian, julianDateOf, candidatesIn, truthOfAllen, truthOfRelation';

const SIZES: readonly (readonly [string, string])[] = [
  ['parser, printer, bounds', 'parseEdtf, formatEdtf, levelOf, boundsOf'],
  ['core (bar: 15)', CORE],
  ['all, with words and tables', '*'],
];

const VIRTUAL = 'virtual:entry';

/** Kilobytes after minifying and gzip, of what is exported under some names. */
async function kilobytes(names: string): Promise<number> {
  const source = `export ${names === '*' ? '*' : `{ ${names} }`} from ${JSON.stringify(ENTRY)}`;
  const bundle = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id.endsWith(VIRTUAL) ? VIRTUAL : null),
        load: (id) => (id === VIRTUAL ? source : null),
      },
    ],
    build: {
      write: false,
      minify: true,
      lib: { entry: VIRTUAL, formats: ['es'], fileName: 'time' },
      rollupOptions: { external: ['temporal-polyfill/full'] },
    },
  });
  const outputs = (Array.isArray(bundle) ? bundle : [bundle]).flatMap((part) =>
    'output' in part ? part.output : [],
  );
  const code = outputs.map((part) => (part.type === 'chunk' ? part.code : '')).join('');
  return gzipSync(code, { level: 9 }).length / 1000;
}

async function size(): Promise<void> {
  console.log('\n| exports of @regesta/time | kB, gzip |');
  console.log('|---|---:|');
  for (const [name, names] of SIZES) console.log(`| ${name} | ${(await kilobytes(names)).toFixed(1)} |`);
}

speed();
await size();
