import { createHash } from 'node:crypto';
import { encode, type MediaType, type Problem, type Reading } from '@regesta/record';
import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { byPassage } from '../../api/places.ts';
import type { ReadEvent } from '../../api/wire.ts';
import { ServerError } from '../failure.ts';
import type { ServerOptions } from '../options.ts';
import { summaryOf } from '../record-view.ts';

const MAX_BYTES = 8 * 1024 * 1024;
const EMPTY = 'there are no words in it: paste or drop an article';

/** `POST /api/read?name=…&type=text/markdown`: reads an article and keeps it, telling of each passage as JSON lines. */
export function readRoutes(options: ServerOptions): Hono {
  const maxSize = options.maxBytes ?? MAX_BYTES;
  const routes = new Hono();
  routes.use('/read', bodyLimit({ maxSize, onError: () => tooLarge(maxSize) }));
  routes.post('/read', async (c) => {
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    if (bytes.every(isSpace)) throw new ServerError('empty', 400, EMPTY);
    const { value, problems } = options.read(bytes, { name: nameOf(c, bytes), mediaType: mediaTypeOf(c) });
    if (!value) throw unreadable(problems);
    return lines(c, events(options, value));
  });
  return routes;
}

/** Why an article could not be read, in the reader's own words. */
function unreadable(problems: readonly Problem[]): ServerError {
  const [first] = problems;
  if (!first) return new ServerError('not-read', 415, 'this article could not be read');
  const parts = first.hint === undefined ? [first.message] : [first.message, first.hint];
  return new ServerError(first.code, 415, parts.join('. '));
}

function tooLarge(maxSize: number): never {
  const mib = (maxSize / 1024 / 1024).toFixed(maxSize < 1024 * 1024 ? 2 : 0);
  throw new ServerError('too-large', 413, `an article may have at most ${mib} MiB: send it in parts`);
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
}

/** Text without a name is named after its own bytes, so that two of them are two sources. */
function nameOf(c: Context, bytes: Uint8Array): string {
  const name = (c.req.query('name') ?? '').trim().slice(0, 200);
  return name || `article-${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}`;
}

function mediaTypeOf(c: Context): MediaType {
  const type = c.req.query('type') ?? 'text/plain';
  if (type === 'text/plain' || type === 'text/markdown') return type;
  throw new ServerError('unknown-type', 415, `unknown type: ${type}; plain text and Markdown can be read`);
}

async function* events(options: ServerOptions, reading: Reading): AsyncGenerator<ReadEvent> {
  const { source, passages } = reading;
  yield { type: 'source', id: source.id, title: source.title, passages: passages.length };
  const mentions = byPassage(passages, reading.mentions, ({ from }) => from);
  const statements = byPassage(passages, reading.statements, ({ evidence }) => evidence[0]?.from ?? 0);
  for (const { id, text } of passages) {
    const counts = { mentions: mentions.get(id)?.length ?? 0, statements: statements.get(id)?.length ?? 0 };
    yield { type: 'passage', id, text, ...counts };
  }
  const { added } = await options.store.addReading(reading);
  yield { type: 'done', id: source.id, added, counts: summaryOf(reading) };
}

function lines(c: Context, source: AsyncGenerator<ReadEvent>): Response {
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await source.next().catch(failed);
      if (value) controller.enqueue(encoder.encode(`${encode(value)}\n`));
      if (done) controller.close();
    },
    async cancel() {
      await source.return(undefined);
    },
  });
  return c.body(stream, 200, {
    'Content-Type': 'application/jsonl; charset=utf-8',
    'Cache-Control': 'no-store',
  });
}

function failed(error: unknown): { value: ReadEvent; done: true } {
  console.error(error);
  const message = error instanceof Error ? error.message : 'the article could not be kept';
  return { value: { type: 'error', code: 'not-kept', message }, done: true };
}
