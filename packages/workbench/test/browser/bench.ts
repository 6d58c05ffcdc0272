import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSource } from '@regesta/reader';
import { openRecord } from '@regesta/record/store';
import { build } from 'vite';
import { startServer } from '../../src/index.ts';

/** A workbench on a record, and the page it serves. */
export interface Bench {
  readonly url: string;
  /** Stops it; the record's file stays. */
  close(): Promise<void>;
}

let built: Promise<string> | undefined;

/**
 * Builds the page, once a run, into a folder of its own, and answers its path: it takes a second, and so what is tested
 * is never an old page, nor one that something else is building.
 */
export function buildPage(): Promise<string> {
  built ??= buildInto(mkdtempSync(join(tmpdir(), 'regesta-page-')));
  return built;
}

async function buildInto(outDir: string): Promise<string> {
  process.on('exit', () => rmSync(outDir, { recursive: true, force: true }));
  const configFile = fileURLToPath(new URL('../../vite.config.ts', import.meta.url));
  await build({ configFile, logLevel: 'error', build: { outDir, emptyOutDir: true } });
  return outDir;
}

/** Starts a workbench on a record file, with these articles read into it: name → text. */
export async function startBench(
  file: string,
  articles: Readonly<Record<string, string>> = {},
): Promise<Bench> {
  const webFolder = await buildPage();
  const store = openRecord(file, { create: true });
  for (const [name, text] of Object.entries(articles)) {
    const { value } = readSource(new TextEncoder().encode(text), { name });
    if (!value) throw new Error(`the article of the test cannot be read: ${name}`);
    store.addReading(value);
  }
  const server = await startServer({ store, read: readSource, port: 0, by: 'a historian', webFolder });
  const close = async (): Promise<void> => {
    await server.close();
    store.close();
  };
  return { url: server.url.replace(/\/$/, ''), close };
}
