import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The compiled command, as a user runs it. */
export const command = fileURLToPath(new URL('../packages/cli/bin/regesta.js', import.meta.url));

/** What a run of the command printed, and its exit code. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `regesta` with these arguments in a process of its own. */
export function regesta(
  args: readonly string[],
  { cwd, input = '' }: { readonly cwd?: string; readonly input?: string | Uint8Array } = {},
): Run {
  const run = spawnSync(process.execPath, [command, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    ...(cwd === undefined ? {} : { cwd }),
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

/** One line of JSON. */
export type JsonLine = Readonly<Record<string, unknown>>;

/** The JSON objects of lines. */
export function jsonLines(text: string): readonly JsonLine[] {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as JsonLine);
}

/** Runs something with a folder of its own that is gone afterwards. */
export async function withFolder<Result>(use: (folder: string) => Result | Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'regesta-test-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
