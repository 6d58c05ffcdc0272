import { after, before } from 'node:test';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { recordFile } from '../record-file.ts';
import { startBench, type Bench } from './bench.ts';
import { launchBrowser } from './browser.ts';
import { newPage, type Watched } from './page.ts';

/** A browser and a workbench on a record of its own, for the tests of one `describe`. */
export interface Suite {
  /** The address of the workbench, without a slash at its end. */
  url(): string;
  /** An empty page in a context of its own. */
  page(options?: BrowserContextOptions): Promise<Watched>;
  /** Stops the workbench and starts another on the same record. */
  restart(): Promise<void>;
}

/** Starts both before the tests of the `describe` it is called in, and stops them after. */
export function suite(articles: Readonly<Record<string, string>>): Suite {
  const record = recordFile();
  let browser: Browser | undefined;
  let bench: Bench | undefined;
  before(async () => {
    browser = await launchBrowser();
    bench = await startBench(record.file, articles);
  });
  after(async () => {
    await browser?.close();
    await bench?.close();
    record.remove();
  });
  return {
    url: () => started(bench).url,
    page: (options) => newPage(started(browser), options),
    restart: async () => {
      await bench?.close();
      bench = await startBench(record.file);
    },
  };
}

function started<T>(one: T | undefined): T {
  if (one === undefined) throw new Error('the tests have not started yet');
  return one;
}
