import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { STORED_DAYS } from '@regesta/time';
import type { Reading, Statement } from '../../src/index.ts';
import { openRecord, RecordError, type Record } from '../../src/store/index.ts';
import { readingOf, said } from '../notation.ts';
import { temporaryFolder } from './folder.ts';
import { wholeReading } from './whole-reading.ts';

const took = (place: string): Statement => said('capture', { agent: 'Reds', place }, '5');
const isCode =
  (code: string) =>
  (error: unknown): boolean =>
    error instanceof RecordError && error.code === code;

describe('a record', () => {
  const folder = temporaryFolder();
  let count = 0;
  const fresh = (): Record => openRecord(join(folder, `${(count += 1)}.regesta`), { create: true });

  test('gives back what was read, closed and opened again', () => {
    const record = fresh();
    const reading = wholeReading();
    record.addReading(reading);
    record.close();
    const again = openRecord(record.path, { mode: 'read' });
    assert.deepEqual(again.reading('whole'), reading);
    assert.deepEqual(again.readings(), [reading]);
    assert.deepEqual(again.statements(), reading.statements);
    assert.deepEqual(again.statement(reading.statements[1]!.id), reading.statements[1]);
    assert.deepEqual(again.entities(), reading.entities);
    again.close();
  });

  test('knows no source and no statement that it was not given', () => {
    const record = fresh();
    assert.equal(record.reading('a'), null);
    assert.equal(record.statement('a'), null);
    assert.deepEqual(record.history('a'), []);
    assert.equal(record.undo(), null);
    assert.deepEqual(
      [record.sources(), record.statements(), record.findings(), record.counts()],
      [[], [], [], []],
    );
    record.close();
  });

  test('the same bytes again add nothing and keep decisions', () => {
    const record = fresh();
    const reading = readingOf('a', [took('Lida')]);
    const { id } = reading.statements[0]!;
    const { revision } = reading.source;
    assert.deepEqual(record.addReading(reading), { added: true, source: 'a', revision, replaced: null });
    record.decide([id], 'accepted', { by: 'Ann' });
    assert.deepEqual(record.addReading(reading), { added: false, source: 'a', revision, replaced: null });
    assert.equal(record.statements().length, 1);
    assert.equal(record.statement(id)?.review, 'accepted');
    record.close();
  });

  test('changed bytes are a new revision: decisions carry over, statements that are gone do not count', () => {
    const record = fresh();
    const [first, second] = [readingOf('a', [took('Lida'), took('Vilna')]), readingOf('a', [took('Vilna')])];
    record.addReading(first);
    record.decide(
      first.statements.map(({ id }) => id),
      'rejected',
      { by: 'Ann' },
    );
    const added = record.addReading(second);
    assert.equal(added.replaced, first.source.revision);
    assert.deepEqual(
      record.statements().map(({ id, review }) => [id, review]),
      [[second.statements[0]!.id, 'rejected']],
    );
    assert.throws(
      () => record.decide([first.statements[0]!.id], 'accepted', { by: 'Ann' }),
      isCode('no-statement'),
    );
    record.addReading(first);
    assert.deepEqual(record.reading('a')?.source, first.source);
    assert.equal(record.statements().length, 2);
    record.close();
  });

  test('sources stand in the order they were first read', () => {
    const record = fresh();
    for (const id of ['b', 'a'])
      record.addReading(readingOf(id, [took('Lida')]), { at: '2026-01-02T03:04:05Z' });
    record.addReading(readingOf('b', [took('Vilna')]), { at: '2026-01-03T00:00:00Z' });
    assert.deepEqual(
      record.sources().map(({ id, readAt, statements }) => [id, readAt, statements]),
      [
        ['b', '2026-01-03T00:00:00Z', 1],
        ['a', '2026-01-02T03:04:05Z', 1],
      ],
    );
    record.close();
  });

  test('decisions: the last counts, undo takes back a whole step, the history keeps all', () => {
    const record = fresh();
    const { statements } = readingOf('a', [took('Lida'), took('Vilna')]);
    record.addReading(readingOf('a', [took('Lida'), took('Vilna')]));
    const ids = statements.map(({ id }) => id);
    const reviews = (): readonly string[] => record.statements().map(({ review }) => review);
    record.decide(ids, 'accepted', { by: 'Ann', at: '1' });
    record.decide([ids[0]!], 'rejected', { by: 'Bob', reason: 'no', at: '2' });
    assert.deepEqual(reviews(), ['rejected', 'accepted']);
    assert.deepEqual(record.undo('3'), { ids: [ids[0]], review: 'rejected' });
    assert.deepEqual(reviews(), ['accepted', 'accepted']);
    assert.deepEqual(record.undo('4'), { ids, review: 'accepted' });
    assert.deepEqual(reviews(), ['suggested', 'suggested']);
    assert.equal(record.undo('5'), null);
    assert.deepEqual(record.history(ids[0]!), [
      { at: '1', by: 'Ann', review: 'accepted', reason: null, undoneAt: '4' },
      { at: '2', by: 'Bob', review: 'rejected', reason: 'no', undoneAt: '3' },
    ]);
    record.close();
  });

  test('a decision on a statement that is unknown changes none of the others', () => {
    const record = fresh();
    const reading = readingOf('a', [took('Lida')]);
    record.addReading(reading);
    const { id } = reading.statements[0]!;
    assert.throws(() => record.decide([id, 'nobody'], 'accepted', { by: 'Ann' }), isCode('no-statement'));
    assert.equal(record.statement(id)?.review, 'suggested');
    assert.throws(() => record.decide([id], 'maybe' as 'accepted', { by: 'Ann' }), RangeError);
    assert.deepEqual(record.history(id), []);
    record.close();
  });

  test('rejected statements hold nothing: counts follow decisions', () => {
    const record = fresh();
    const reading = readingOf('a', [took('Lida')]);
    record.addReading(reading);
    assert.deepEqual(record.counts(), [
      { day: 5, possible: 1, certain: 1 },
      { day: 6, possible: 1, certain: 0 },
    ]);
    record.decide([reading.statements[0]!.id], 'rejected', { by: 'Ann' });
    assert.deepEqual(record.counts(), []);
    record.close();
  });

  test('days beyond what the store holds are moved to the last that fits', () => {
    const record = fresh();
    const when = {
      text: 'long ago',
      edtf: null,
      bounds: [-1e12, 0, 0, 1e12],
      implied: [],
      alternatives: [],
    } as const;
    record.addReading(readingOf('a', [said('existence', { what: 'Rada' }, '', { when })]));
    assert.deepEqual(record.statements()[0]?.when.bounds, [STORED_DAYS[0], 0, 0, STORED_DAYS[1]]);
    record.close();
  });
});

describe('words that are not in the source', () => {
  const folder = temporaryFolder();
  const good = readingOf('a', [took('Lida'), took('Vilna')]);
  const [first, second] = good.statements;
  const [evidence] = second!.evidence;
  const bad: readonly (readonly [name: string, code: string, reading: Reading])[] = [
    ['other words', 'words-not-in-source', withEvidence([{ ...evidence!, quote: 'Reds lost Vilna' }])],
    ['other offsets', 'words-not-in-source', withEvidence([{ ...evidence!, from: evidence!.from + 1 }])],
    ['no words', 'words-not-in-source', withEvidence([{ ...evidence!, to: evidence!.from, quote: '' }])],
    ['no evidence', 'words-not-in-source', withEvidence([])],
    [
      'words of a source that is not there',
      'words-not-in-source',
      withEvidence([{ ...evidence!, source: 'b' }]),
    ],
    [
      'a passage that is not there',
      'words-not-in-source',
      { ...good, passages: [{ ...good.passages[0]!, text: 'other' }] },
    ],
    [
      'a text that no database keeps',
      'not-text',
      { ...good, source: { ...good.source, text: `${good.source.text}\0` } },
    ],
    ['half a letter', 'not-text', { ...good, source: { ...good.source, text: `${good.source.text}\ud800` } }],
  ];

  function withEvidence(given: Statement['evidence']): Reading {
    return { ...good, statements: [first!, { ...second!, evidence: given }] };
  }

  for (const [name, code, reading] of bad) {
    test(`${name}: the whole reading is refused`, () => {
      const record = openRecord(join(folder, `${name}.regesta`), { create: true });
      assert.throws(() => record.addReading(reading), isCode(code));
      assert.deepEqual(record.sources(), []);
      record.addReading(good);
      assert.equal(record.statements().length, 2);
      record.close();
    });
  }

  test('the message says what was found', () => {
    const record = openRecord(join(folder, 'message.regesta'), { create: true });
    assert.throws(() => record.addReading(bad[0]![2]), {
      message: `statement ${second!.id} rests on “Reds lost Vilna”, but at 21–41 of the source a stands “Reds Vilna capture 5”: the reading was refused`,
    });
    record.close();
  });

  test('words of another source that the record holds are let in', () => {
    const record = openRecord(join(folder, 'two.regesta'), { create: true });
    record.addReading(readingOf('b', [took('Vilna')]));
    const words = { source: 'b', from: 0, to: 10, quote: 'Reds Vilna', notes: [] };
    record.addReading(withEvidence([evidence!, words]));
    assert.deepEqual(record.statements().at(-1)?.evidence[1], words);
    record.close();
  });
});
