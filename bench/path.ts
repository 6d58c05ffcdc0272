/**
 * The article's path as whole processes: cold start of `extract` beside a bare `node -e 0`, reading speed, and the time
 * from `npm start` to a served page. Needs `npm run build` first. `npm run bench -- path`
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSource } from '@regesta/reader';

const root = fileURLToPath(new URL('..', import.meta.url));
const command = join(root, 'packages/cli/bin/regesta.js');
const sample = join(root, 'samples/soviet-lithuania.md');
const ROUNDS = 9;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

function wall(args: readonly string[]): number {
  const start = performance.now();
  spawnSync(process.execPath, args, { stdio: 'ignore' });
  return performance.now() - start;
}

function coldStart(): void {
  const bare: number[] = [];
  const extract: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    bare.push(wall(['-e', '0']));
    extract.push(wall([command, 'extract', sample]));
  }
  const ratio = median(extract) / median(bare);
  console.log(
    `cold start of extract on the sample: ${median(extract).toFixed(0)} ms; node -e 0: ${median(bare).toFixed(0)} ms; ratio ${ratio.toFixed(1)} (medians of ${ROUNDS})`,
  );
}

function readingSpeed(): void {
  const folder = join(root, '../shared/gold/wikiwars');
  const texts = existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.xml'))
        .map((file) => readFileSync(join(folder, file), 'utf8').replace(/<[^>]*>/g, ''))
    : [readFileSync(sample, 'utf8')];
  const inputs = texts.map((text) => new TextEncoder().encode(text));
  const bytes = inputs.reduce((sum, input) => sum + input.length, 0);
  const read = (): void =>
    inputs.forEach((input, index) => void readSource(input, { name: `article-${index}.txt` }));
  read();
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    read();
    return performance.now() - start;
  });
  const speed = bytes / 1e6 / (median(times) / 1000);
  console.log(
    `reading ${inputs.length} ${existsSync(folder) ? 'WikiWars articles' : 'sample'} (${(bytes / 1e6).toFixed(2)} MB), warm: ${speed.toFixed(2)} MB/s (median of 5)`,
  );
}

async function startToPage(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'regesta-bench-'));
  const start = performance.now();
  const args = [command, 'serve', '--read', sample, '--record', join(folder, 'bench.regesta'), '--port', '0'];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    let said = '';
    for await (const piece of child.stdout) {
      said += String(piece);
      const url = /http:\/\/\S+/.exec(said)?.[0];
      if (!url) continue;
      const page = await fetch(url);
      if (!page.ok) throw new Error(`the page answered ${page.status}`);
      await page.text();
      return performance.now() - start;
    }
    throw new Error(`no address was printed: ${said}`);
  } finally {
    child.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

coldStart();
readingSpeed();
const starts: number[] = [];
for (let round = 0; round < 5; round += 1) starts.push(await startToPage());
const bare = median(Array.from({ length: 5 }, () => wall(['-e', '0'])));
console.log(
  `from the command of npm start to a served page: ${median(starts).toFixed(0)} ms; ratio to node -e 0 ${(median(starts) / bare).toFixed(1)} (medians of 5)`,
);
