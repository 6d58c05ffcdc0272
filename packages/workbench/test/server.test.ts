import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { readSource } from '@regesta/reader';
import { decode } from '@regesta/record';
import { openRecord } from '@regesta/record/store';
import type { AnswersView, ReadEvent, RecordView, StatementView } from '../src/api/wire.ts';
import { startServer, type RunningServer } from '../src/index.ts';
import { opened, pasted } from './browser/articles.ts';
import { recordFile } from './record-file.ts';

/** The server over a real record, each answer as JSON. */
describe('the server answers', () => {
  const place = recordFile();
  let store: ReturnType<typeof openRecord>;
  let server: RunningServer;

  before(async () => {
    store = openRecord(place.file, { create: true });
    const { value } = readSource(new TextEncoder().encode(opened), { name: 'windau.md' });
    assert.ok(value);
    store.addReading(value);
    server = await startServer({ store, read: readSource, port: 0, by: 'a historian' });
  });
  after(async () => {
    await server.close();
    store.close();
    place.remove();
  });

  async function ask(
    path: string,
    body?: unknown,
  ): Promise<{ readonly status: number; readonly json: unknown }> {
    const init =
      body === undefined
        ? {}
        : { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) };
    const response = await fetch(`${server.url}api${path}`, init);
    const text = await response.text();
    return { status: response.status, json: path.startsWith('/read') ? text : decode(text) };
  }

  async function record(): Promise<RecordView> {
    return (await ask('/record')).json as RecordView;
  }

  test('what held on a day, by kind and by name', async () => {
    const { json } = await ask('/answers?on=1920-02-20&kind=control&about=windau');
    const { format, on, answers } = json as AnswersView;
    assert.deepEqual([format, on, answers.length], [1, '1920-02-20', 1]);
    assert.ok(answers[0]?.because.some(({ quote }) => quote.includes('captured Windau')));
  });

  test('every quotation of a statement stands in its source', async () => {
    const { statements } = await record();
    assert.ok(statements.length > 5);
    for (const { id } of statements) {
      const { evidence } = (await ask(`/statements/${id}`)).json as StatementView;
      const words = evidence.map(({ from, to }) => opened.slice(from, to));
      assert.deepEqual(
        words,
        evidence.map(({ quote }) => quote),
      );
    }
  });

  const refusals: readonly (readonly [path: string, body: unknown, status: number, code: string])[] = [
    ['/answers', undefined, 400, 'no-day'],
    ['/answers?on=1919', undefined, 400, 'no-day'],
    ['/answers?on=1919-02-30', undefined, 400, 'no-day'],
    ['/answers?on=1919-02-03&kind=weather', undefined, 400, 'unknown-kind'],
    ['/statements/none', undefined, 404, 'no-statement'],
    ['/sources/none', undefined, 404, 'no-source'],
    ['/decisions', { ids: ['none'], review: 'accepted' }, 404, 'no-statement'],
    ['/decisions', { ids: ['none'], review: 'perhaps' }, 400, 'bad-decision'],
  ];
  for (const [path, body, status, code] of refusals) {
    test(`${path} ${body === undefined ? '' : JSON.stringify(body)} is refused: ${code}`, async () => {
      const answered = await ask(path, body);
      assert.deepEqual(
        [answered.status, (answered.json as { error: { code: string } }).error.code],
        [status, code],
      );
    });
  }

  test('decides, remembers who did, and takes back one decision at a time', async () => {
    const [first, second] = (await record()).statements;
    const ids = [first?.id ?? '', second?.id ?? ''];
    await ask('/decisions', { ids, review: 'accepted', reason: 'seen in the archive' });
    await ask('/decisions', { ids: [ids[0]], review: 'rejected' });
    const { statement, history } = (await ask(`/statements/${ids[0]}`)).json as StatementView;
    assert.equal(statement.review, 'rejected');
    assert.deepEqual(
      history.map(({ by, review, reason }) => [by, review, reason]),
      [
        ['a historian', 'accepted', 'seen in the archive'],
        ['a historian', 'rejected', null],
      ],
    );
    const undone = [await ask('/undo', {}), await ask('/undo', {}), await ask('/undo', {})];
    assert.deepEqual(
      undone.map(
        ({ json }) => (json as { undone: { ids: readonly string[] } | null }).undone?.ids.length ?? null,
      ),
      [1, 2, null],
    );
    assert.deepEqual(
      new Set((await record()).statements.map(({ review }) => review)),
      new Set(['suggested']),
    );
  });

  test('reads an article passage by passage, keeps it, and adds nothing the second time', async () => {
    const reads = [
      await ask('/read?name=hasenpoth.txt', pasted),
      await ask('/read?name=hasenpoth.txt', pasted),
    ];
    const ends = reads.map(({ json }) => {
      const events = String(json)
        .trim()
        .split('\n')
        .map((line) => decode(line) as ReadEvent);
      return { kinds: [...new Set(events.map(({ type }) => type))], last: events.at(-1) };
    });
    assert.deepEqual(
      ends.map(({ kinds }) => kinds),
      [
        ['source', 'passage', 'done'],
        ['source', 'passage', 'done'],
      ],
    );
    assert.deepEqual(
      ends.map(({ last }) => last?.type === 'done' && last.added),
      [true, false],
    );
    assert.equal((await record()).sources.length, 2);
  });
});
