/**
 * The time tagger: accuracy on the hand-marked articles, speed beside chrono-node on the same text in one run, growth with
 * the length of awkward texts, and memory of a long stream (of the build). `npm run bench -- tagger`
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { tagTimes } from '@regesta/reader/tagger';
import { parse as chronoParse } from 'chrono-node';

const GOLD = new URL('../../shared/gold/wikiwars', import.meta.url);
const SCORER = new URL('../../shared/timex/lib/', import.meta.url);

/** Kept apart while the tagger was made: only their totals were looked at. */
const APART = /^(?:02|07|09|14|16)_/;

interface GoldDocument {
  readonly id: string;
  readonly text: string;
}

/** Used where the articles are absent. */
const SAMPLE = [
  'On 3 May 1807 the bridge fell; two days later, at 5:30 a.m., the town was taken.',
  'Between 8 and 15 June the army stood still. By the end of the year it had lost 1,500 men.',
  'The (1803–07) league was loose, but in the spring of 1808, after three months of talks, it was renewed.',
  'He had been a clerk for ten years, and was now the mayor of a town of weavers, smiths and bargemen.',
].join(' ');

async function documents(): Promise<readonly GoldDocument[]> {
  if (!existsSync(GOLD) || !existsSync(SCORER)) return [];
  const { loadCorpus } = await import(new URL('corpora.mjs', SCORER).href);
  return loadCorpus(fileURLToPath(GOLD));
}

async function accuracy(all: readonly GoldDocument[]): Promise<void> {
  if (all.length === 0) return console.log(`no gold at ${fileURLToPath(GOLD)}: accuracy is not measured\n`);
  const scores = await import(new URL('score.mjs', SCORER).href);
  console.log('| articles | strict F1 | relaxed F1 | value F1 |\n|---|---:|---:|---:|');
  const sets: readonly (readonly [string, readonly GoldDocument[]])[] = [
    ['eleven developed on', all.filter(({ id }) => !APART.test(id))],
    ['five only scored', all.filter(({ id }) => APART.test(id))],
    ['sixteen; bars 93, 97, 92', all],
  ];
  for (const [name, set] of sets) {
    const total = scores.ZERO();
    for (const document of set)
      scores.add(total, scores.countDoc(scores.matchDoc(document, spansOf(document.text))));
    const { strictF, relaxedF, valueF } = scores.metrics(total);
    console.log(`| ${name} | ${strictF.toFixed(2)} | ${relaxedF.toFixed(2)} | ${valueF.toFixed(2)} |`);
  }
  console.log();
}

function spansOf(text: string): readonly object[] {
  return tagTimes(text).map(({ from, to, time }) => ({
    start: from,
    end: to,
    type: time.type,
    value: time.value,
  }));
}

/** Milliseconds, the best of some runs after some to warm up. */
function best(run: () => unknown, runs: number, warm: number): number {
  let least = Infinity;
  for (let at = -warm; at < runs; at++) {
    const start = performance.now();
    run();
    if (at >= 0) least = Math.min(least, performance.now() - start);
  }
  return least;
}

function speed(text: string): void {
  const bytes = Buffer.byteLength(text);
  const paragraphs = text.split('\n').filter((paragraph) => paragraph !== '');
  const ours = best(() => tagTimes(text), 20, 10);
  const chrono = best(() => paragraphs.map((paragraph) => chronoParse(paragraph)), 5, 2);
  const rate = (time: number): string => (bytes / time / 1000).toFixed(1);
  console.log(`${(bytes / 1000).toFixed(0)} kB, Node ${process.version}; bars: 25 MB/s, chrono-node × 3\n`);
  console.log('| tagger | MB/s | times chrono-node |\n|---|---:|---:|');
  console.log(`| ours | ${rate(ours)} | ${(chrono / ours).toFixed(1)} |`);
  console.log(`| chrono-node, paragraph by paragraph | ${rate(chrono)} | 1 |\n`);
}

const UNITS = 100_000;

function growth(text: string): void {
  const prose = text.repeat(Math.ceil(UNITS / text.length)).slice(0, UNITS);
  const texts: Readonly<Record<string, string>> = {
    prose,
    'one long line': prose.replaceAll('\n', ' '),
    'all digits': '7'.repeat(UNITS),
    'all numbers': '12 '.repeat(UNITS / 3),
    'all month names': 'March May '.repeat(UNITS / 10),
    'all years': '1918-'.repeat(UNITS / 5),
    'nested brackets': '('.repeat(UNITS / 2) + ')'.repeat(UNITS / 2),
    'and a half and a half': 'and a half '.repeat(UNITS / 11),
    'two days after two days after': 'two days after '.repeat(UNITS / 15),
  };
  console.log('| text | MB/s | time for 8 × the text (bar 9) |\n|---|---:|---:|');
  for (const [name, once] of Object.entries(texts)) {
    const one = best(() => tagTimes(once), 7, 3);
    const eight = best(() => tagTimes(once.repeat(8)), 5, 1);
    console.log(`| ${name} | ${(once.length / one / 1000).toFixed(1)} | ${(eight / one).toFixed(1)} × |`);
  }
  console.log();
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}

/** The built tagger alone, in a fresh process without TypeScript, beside bare Node. */
function memory(text: string): void {
  const script = fileURLToPath(new URL('tagger-stream.js', import.meta.url));
  const bare = Number(
    spawnSync(process.execPath, ['-p', 'process.memoryUsage.rss()'], { encoding: 'utf8' }).stdout,
  );
  const { stdout, stderr } = spawnSync(process.execPath, [script], { input: text, encoding: 'utf8' });
  if (stdout === '') return console.log(`memory is not measured: ${stderr.trim().split('\n').at(-1)}`);
  const { found, most } = JSON.parse(stdout) as { found: number; most: number };
  console.log(
    `50 MB as a stream: ${found} times, ${megabytes(most)} MB held at most; bare Node ${megabytes(bare)} MB (bar: 30 MB over)`,
  );
}

const all = await documents();
const text = all.length === 0 ? `${SAMPLE}\n`.repeat(1500) : all.map((document) => document.text).join('\n');
await accuracy(all);
speed(text);
growth(text);
memory(text);
