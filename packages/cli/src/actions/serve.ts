import { readSource } from '@regesta/reader';
import { openRecord, type Record } from '@regesta/record/store';
import { startServer, type RunningServer } from '@regesta/workbench';
import { openBrowser } from '../io/open-browser.ts';
import { paintFor, writeOut } from '../io/terminal.ts';
import { readAndKeep } from './read.ts';

export interface ServeOptions {
  readonly record: string;
  readonly port?: number;
  readonly host?: string;
  readonly token?: string;
  readonly read?: readonly string[];
  readonly open?: boolean;
}

/** Opens the workbench and keeps it open until it is interrupted. */
export async function serve(options: ServeOptions): Promise<void> {
  if (options.read) readAndKeep(options.read, options.record);
  const store = openRecord(options.record);
  try {
    const server = await start(store, options);
    writeOut(`The workbench is open at ${paintFor(process.stdout)('bold', server.url)}  (Ctrl-C ends it)\n`);
    if (options.open) openBrowser(server.url);
    await interrupted();
    await server.close();
  } finally {
    store.close();
  }
}

function start(store: Record, { port, host, token }: ServeOptions): Promise<RunningServer> {
  return startServer({
    store,
    read: readSource,
    ...(port === undefined ? {} : { port }),
    ...(host === undefined ? {} : { host }),
    ...(token === undefined ? {} : { token }),
  });
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
