import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, before, describe, test } from 'node:test';
import { readSource } from '@regesta/reader';
import { startServer, type RunningServer, type ServerOptions } from '../src/index.ts';

/** Guards answer before any store is asked: a store that is asked all the same makes the test fail. */
const untouched = new Proxy({} as ServerOptions['store'], {
  get: (_target, name) => assert.fail(`the store was asked: ${String(name)}`),
});
const options: ServerOptions = { store: untouched, read: readSource, port: 0, maxBytes: 64 };

interface Call {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string | Buffer;
}

function ask(
  port: number,
  { method = 'GET', path = '/api/nothing', headers = {}, body }: Call,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = request({ port, host: '127.0.0.1', method, path, headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part: string) => (text += part));
      answer.on('end', () => resolve(`${answer.statusCode} ${/"code":"([^"]+)"/.exec(text)?.[1] ?? ''}`));
    });
    sent.on('error', reject).end(body);
  });
}

const cases: readonly (readonly [string, Call, string])[] = [
  ['an unknown endpoint', {}, '404 no-endpoint'],
  ['a rebound name', { headers: { host: 'evil.example:80' } }, '403 foreign-host'],
  ['its own name', { headers: { host: 'localhost:9' } }, '404 no-endpoint'],
  [
    'a write from elsewhere',
    { method: 'POST', headers: { origin: 'http://evil.example' } },
    '403 foreign-origin',
  ],
  [
    'a write from another site',
    { method: 'POST', headers: { 'sec-fetch-site': 'cross-site' } },
    '403 foreign-origin',
  ],
  ['an empty article', { method: 'POST', path: '/api/read', body: ' \n' }, '400 empty'],
  [
    'bytes that are no UTF-8',
    { method: 'POST', path: '/api/read', body: Buffer.from([0x50, 0xff]) },
    '415 source-encoding',
  ],
  ['a zero byte', { method: 'POST', path: '/api/read', body: 'a\0b' }, '415 source-binary'],
  ['one too large', { method: 'POST', path: '/api/read', body: 'a'.repeat(65) }, '413 too-large'],
  ['an unknown type', { method: 'POST', path: '/api/read?type=image/png', body: 'a' }, '415 unknown-type'],
  ['no decision', { method: 'POST', path: '/api/decisions', body: '{"ids":[]}' }, '400 bad-decision'],
  ['a way out of the folder', { path: '/../package.json' }, '404 no-file'],
];

describe('the server refuses', () => {
  let server: RunningServer;
  before(async () => {
    server = await startServer(options);
  });
  after(() => server.close());

  for (const [name, call, expected] of cases) {
    test(name, async () => assert.equal(await ask(server.port, call), expected));
  }

  test('a busy port, and takes the next', async () => {
    const next = await startServer({ ...options, port: server.port });
    await next.close();
    assert.ok(next.port > server.port);
  });

  test('to show a page that is not built, and says how to build it', async () => {
    const bare = await startServer({ ...options, webFolder: '/nowhere' });
    const response = await fetch(bare.url);
    const body = await response.text();
    await bare.close();
    assert.equal(response.status, 500);
    assert.match(body, /"not-built".*npm run build/);
  });

  test('to listen beyond this machine without a token', async () => {
    await assert.rejects(startServer({ ...options, host: '0.0.0.0' }), RangeError);
  });

  test('a request without the token where there is one', async () => {
    const guarded = await startServer({ ...options, token: 'open sesame' });
    const without = await ask(guarded.port, {});
    const held = await ask(guarded.port, { headers: { authorization: 'Bearer open sesame' } });
    await guarded.close();
    assert.deepEqual([without, held], ['401 no-token', '404 no-endpoint']);
  });
});
