import { userInfo } from 'node:os';
import { Hono, type Context } from 'hono';
import { encode } from '@regesta/record';
import { RecordError, type RecordErrorCode } from '@regesta/record/store';
import { FORMAT } from '../api/wire.ts';
import { ServerError } from './failure.ts';
import { hostGuard, sameOriginGuard, tokenGuard } from './guard.ts';
import { strictHeaders, type Variables } from './headers.ts';
import type { ServerOptions } from './options.ts';
import { askRoutes } from './routes/ask.ts';
import { decideRoutes } from './routes/decide.ts';
import { readRoutes } from './routes/read.ts';
import { serveWeb } from './web-files.ts';

/** The workbench's HTTP application: guards first, then the questions, the changes, and the page. */
export function createApp(options: ServerOptions): Hono<{ Variables: Variables }> {
  const app = new Hono<{ Variables: Variables }>();
  app.use(strictHeaders());
  app.use(hostGuard(options.token), tokenGuard(options.token), sameOriginGuard());
  app.route('/api', askRoutes(options.store));
  app.route('/api', decideRoutes(options.store, options.by ?? userName()));
  app.route('/api', readRoutes(options));
  app.all('/api/*', (c) => {
    throw new ServerError('no-endpoint', 404, `no such endpoint: ${c.req.method} ${c.req.path}`);
  });
  app.get('*', serveWeb(options.webFolder));
  app.onError(answerError);
  return app;
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'someone';
  }
}

function answerError(error: Error, c: Context): Response {
  const known = error instanceof ServerError ? error : (ofRecord(error) ?? unexpected(error));
  const body = encode({ format: FORMAT, error: { code: known.code, message: known.message } });
  return c.body(body, known.status, { 'Content-Type': 'application/json; charset=utf-8' });
}

/** What the record refuses, in its own words; the disk, a lock or another's fault is no fault of who asked. */
function ofRecord(error: Error): ServerError | null {
  if (!(error instanceof RecordError)) return null;
  return new ServerError(error.code, RECORD_STATUS[error.code] ?? 500, error.message, error);
}

const RECORD_STATUS: Partial<Record<RecordErrorCode, ServerError['status']>> = {
  'no-statement': 404,
  'words-not-in-source': 400,
  'not-text': 400,
  'read-only': 403,
};

function unexpected(error: Error): ServerError {
  console.error(error);
  return new ServerError(
    'failed',
    500,
    'the workbench could not answer; the reason stands in its terminal',
    error,
  );
}
