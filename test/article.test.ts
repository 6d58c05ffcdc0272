/** The article that started the project, through the command, as the record must hold it and answer for it. */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { jsonLines, regesta } from './regesta.ts';

interface Filler {
  readonly text: string;
  readonly entity?: string;
  readonly unresolved?: string;
  readonly when?: { readonly edtf: string | null; readonly implied: readonly { readonly part: string }[] };
  readonly amount?: Readonly<Record<string, unknown>>;
}
type Roles = Readonly<Record<string, readonly Filler[]>>;
interface Statement {
  readonly type: 'statement';
  readonly id: string;
  readonly frame: string;
  readonly roles: Roles;
  readonly when: {
    readonly edtf: string | null;
    readonly bounds: readonly (number | string)[] | null;
    readonly unresolved?: string;
    readonly alternatives: readonly { readonly text: string; readonly edtf: string | null }[];
  };
  readonly status: string;
  readonly evidence: readonly { readonly from: number; readonly to: number; readonly quote: string }[];
}
interface Answer {
  readonly kind: string;
  readonly roles: Roles;
  readonly truth?: string;
  readonly because: readonly { readonly statement: string; readonly why: string; readonly quote: string }[];
}
interface Finding {
  readonly kind: string;
  readonly message: string;
  readonly quote?: string;
}

const article = fileURLToPath(new URL('../../shared/sources/lithuanian-ssr.txt', import.meta.url));
const skip = existsSync(article) ? false : 'the article ../shared/sources/lithuanian-ssr.txt is absent';
const dayOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
const texts = (roles: Roles, role: string): string =>
  (roles[role] ?? []).map((filler) => filler.text).join(' | ');

describe('the article', { skip }, () => {
  let folder = '';
  let record = '';
  let lines: readonly Readonly<Record<string, unknown>>[] = [];
  let statements: readonly Statement[] = [];

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'regesta-article-'));
    record = join(folder, 'article.regesta');
    const extracted = regesta(['extract', article]);
    assert.equal(extracted.code, 0, extracted.err);
    lines = jsonLines(extracted.out);
    statements = lines.filter((line) => line['type'] === 'statement') as unknown as readonly Statement[];
    const read = regesta(['read', article, '--record', record]);
    assert.equal(read.code, 0, read.err);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  /** The statements of a frame whose role's words contain these. */
  const find = (frame: string, role: string, words: string): readonly Statement[] =>
    statements.filter((one) => one.frame === frame && texts(one.roles, role).includes(words));
  const only = (frame: string, role: string, words: string): Statement => {
    const found = find(frame, role, words);
    const there = statements.filter((one) => one.frame === frame).map((one) => JSON.stringify(one.roles));
    assert.equal(found.length, 1, `${frame} with ${role} ${words}, among:\n${there.join('\n')}`);
    return found[0]!;
  };
  const ask = (...args: readonly string[]): { answers: readonly Answer[]; denied: readonly Answer[] } => {
    const run = regesta(['ask', ...args, '--json', '--record', record]);
    assert.equal(run.code, 0, run.err);
    return JSON.parse(run.out) as { answers: readonly Answer[]; denied: readonly Answer[] };
  };

  test('every quotation equals the source at its offsets', () => {
    const text = readFileSync(article, 'utf8');
    const quotes = statements.flatMap((one) => one.evidence);
    assert.ok(quotes.length >= statements.length && statements.length > 0);
    for (const { from, to, quote } of quotes) assert.equal(text.slice(from, to), quote);
  });

  test('every marker is kept with its owner', () => {
    const text = readFileSync(article, 'utf8');
    const notes = lines.filter((line) => line['type'] === 'note');
    const markers = [...text.matchAll(/\[\d+\]/g)].map((match) => match[0]);
    assert.deepEqual(
      notes.map((note) => note['marker']),
      markers,
    );
    for (const note of notes) {
      assert.equal(text.slice(note['from'] as number, note['to'] as number), note['marker']);
      assert.equal(note['presumed'], true);
      const owner = lines.find((line) => line['type'] === 'passage' && line['id'] === note['owner']);
      assert.ok(owner && (owner['to'] as number) <= (note['from'] as number));
    }
  });

  test('seventeen spans of time', () => {
    const times = lines.filter((line) => line['type'] === 'mention' && line['mention'] === 'time');
    const said = times.map((line) => line['text']);
    for (const span of [
      '1918',
      '1919',
      '1',
      '3 October 1918',
      '8',
      '15 February 1919',
      'July 1940',
      'January 1919',
    ])
      assert.ok(said.includes(span), `${span} among ${said.join(' | ')}`);
    assert.equal(
      times.filter((line) => (line['time'] as { type: string }).type !== 'SET').length >= 15,
      true,
    );
  });

  test('title: existence, 1918 to 1919', () => {
    const { when } = only('existence', 'what', 'Lithuanian Soviet Socialist Republic');
    assert.deepEqual(when.bounds, ['1918-01-01', '1918-12-31', '1919-01-01', '1919-12-31'].map(dayOf));
  });

  test('renunciation: two days after an unknown', () => {
    const { when, roles } = only('renunciation', 'document', 'Treaty of Brest-Litovsk');
    assert.match(when.unresolved ?? '', /two days later/i);
    assert.equal(when.bounds, null);
    assert.match(texts(roles, 'by'), /government of the Soviet Russia/);
    assert.match(
      texts(only('document', 'document', 'Treaty of Brest-Litovsk').roles, 'provision'),
      /independence/,
    );
  });

  test('advance: by the end of December 1918, by forces nobody names', () => {
    const { when, roles } = only('advance', 'place', 'Lithuania');
    assert.equal(when.edtf, '[..1918-12-31]');
    assert.ok(roles['agent']?.[0]?.unresolved);
  });

  test('meeting: 34 delegates in Vilnius, 1 to 3 October 1918; founding of the party', () => {
    const meeting = statements.find((one) => one.frame === 'meeting');
    assert.equal(meeting?.when.edtf, '1918-10-01/1918-10-03');
    assert.match(texts(meeting.roles, 'place'), /Vilnius/);
    assert.equal(meeting.roles['count']?.[0]?.amount?.['amount'], 34);
    only('founding', 'what', 'Communist Party of Lithuania');
  });

  test('membership: seven of an unresolved body', () => {
    const members = statements.filter((one) => one.frame === 'membership');
    assert.equal(members.length, 7);
    assert.ok(members.every((one) => one.roles['body']?.[0]?.unresolved));
    const alias = lines.find(
      (line) =>
        line['type'] === 'entity' &&
        JSON.stringify(line['names']).includes('Yitzhak Weinstein') &&
        JSON.stringify(line['names']).includes('Aizikas Vainšteinas'),
    );
    assert.ok(alias);
  });

  test('manifesto: bears 16 December, the year implied; its issuer is not known', () => {
    const { roles } = only('document', 'kind', 'manifesto');
    const borne = roles['date-borne']?.[0]?.when;
    assert.equal(borne?.edtf, '1918-12-16');
    assert.deepEqual(
      borne.implied.map((part) => part.part),
      ['year'],
    );
    assert.ok(roles['issuer']?.[0]?.unresolved);
    const declared = only('founding', 'what', 'Lithuanian Soviet Socialist Republic');
    assert.notEqual(declared.status, 'asserted');
  });

  test('version: two editors, two changes, a slogan', () => {
    const { roles } = only('version', 'version', 'final version');
    assert.ok(roles['document']?.[0]?.unresolved);
    assert.match(texts(roles, 'editor'), /Stalin.*Russian Communist Party/);
    assert.equal(roles['changes']?.length, 2);
    assert.match(texts(roles, 'wording'), /Long live/);
  });

  test('generic: no event is made of it', () => {
    assert.ok(statements.every((one) => !one.evidence[0]!.quote.includes('generally supported')));
  });

  test('occupation, undated; founding of unnamed bodies', () => {
    const occupation = statements.find(
      (one) => one.frame === 'capture' && texts(one.roles, 'place').includes('territory'),
    );
    assert.ok(occupation?.roles['agent']?.[0]?.unresolved);
    assert.equal(occupation.when.bounds, null);
    only('founding', 'what', 'revolutionary committees');
  });

  test('decree and its limit', () => {
    const decree = only('document', 'kind', 'decree');
    assert.equal(decree.when.edtf, '1919-01');
    const { when, roles } = only('norm', 'document', 'decree');
    assert.deepEqual(when.bounds, [dayOf('1919-01-01'), dayOf('1919-01-31'), dayOf('1919-01-01'), 'inf']);
    assert.equal(when.edtf, '1919-01/');
    assert.match(texts(roles, 'who'), /financial institutions/);
    const { amount, currency, per, for: whom } = roles['limit']?.[0]?.amount ?? {};
    assert.deepEqual(
      { amount, currency, per, whom },
      { amount: 250, currency: 'RUB', per: 'week', whom: 'resident' },
    );
  });

  test('halt, a capture that did not happen, a seat', () => {
    assert.equal(statements.find((one) => one.frame === 'halt')?.when.edtf, '[1919-02-08..1919-02-15]');
    assert.equal(only('capture', 'place', 'Kaunas').status, 'negated');
    const { roles } = only('seat', 'place', 'Kaunas');
    assert.match(texts(roles, 'polity'), /Lithuania/);
    assert.match(texts(roles, 'manner'), /temporary/);
  });

  test('relation, decision with two readings of its day, nothing occupied by it', () => {
    assert.match(texts(statements.find((one) => one.frame === 'relation')?.roles ?? {}, 'kind'), /friendly/);
    const decision = statements.find((one) => one.frame === 'decision');
    assert.equal(decision?.when.edtf, '1940-07');
    assert.match(
      decision.when.alternatives.map((other) => other.text).join(),
      /a few months after the outbreak/,
    );
    const occupations = find('capture', 'place', 'Baltic states');
    assert.ok(occupations.every((one) => one.status === 'planned'));
  });

  test('captions: a map of January 1919, a planned founding, a stamp of 1968', () => {
    const map = statements.find(
      (one) => one.frame === 'depiction' && texts(one.roles, 'what').includes('front line'),
    );
    assert.equal(map?.roles['time-shown']?.[0]?.when?.edtf, '1919-01');
    assert.match(texts(map.roles, 'key'), /red line/);
    assert.equal(only('founding', 'what', 'Soviet republics').status, 'planned');
    const stamp = statements.find(
      (one) => one.frame === 'depiction' && texts(one.roles, 'object').includes('stamp'),
    );
    assert.equal(stamp?.when.edtf, '1968');
  });

  test('ask membership on 10 January 1919: seven names, possible', () => {
    const { answers } = ask('membership', '--on', '1919-01-10');
    assert.equal(answers.length, 7);
    assert.ok(answers.every((one) => one.truth === 'possible'));
    assert.ok(answers.every((one) => one.because.every((reason) => reason.quote.includes('other members'))));
  });

  test('ask in-force on 1 February 1919: the decree with its limit, possible; the treaty at most possible', () => {
    const { answers } = ask('in-force', '--on', '1919-02-01');
    const decree = answers.find((one) => texts(one.roles, 'document').includes('decree'));
    assert.equal(decree?.truth, 'possible');
    const { amount, currency, per, for: whom } = decree.roles['limit']?.[0]?.amount ?? {};
    assert.deepEqual(
      { amount, currency, per, whom },
      { amount: 250, currency: 'RUB', per: 'week', whom: 'resident' },
    );
    assert.ok(answers.every((one) => one.truth === 'possible'));
  });

  test('ask seat on 10 February 1919: Kaunas, temporary, possible', () => {
    const { answers } = ask('seat', '--on', '1919-02-10');
    assert.deepEqual(
      answers.map(({ truth, roles }) => [
        truth,
        texts(roles, 'place'),
        texts(roles, 'polity'),
        texts(roles, 'manner'),
      ]),
      [['possible', 'Kaunas', 'Lithuania', 'temporary']],
    );
  });

  test('ask control about Kaunas on 10 February 1919: no answer, the capture denied', () => {
    const { answers, denied } = ask('control', '--about', 'Kaunas', '--on', '1919-02-10');
    assert.deepEqual(answers, []);
    assert.equal(denied.length, 1);
    assert.match(texts(denied[0]!.roles, 'place'), /Kaunas/);
  });

  test('ask existence: the republic certain on 1 January 1919, possible on 10 January', () => {
    const [first, tenth] = ['1919-01-01', '1919-01-10'].map((day) =>
      ask('existence', '--on', day, '--about', 'Lithuanian Soviet Socialist Republic'),
    );
    assert.deepEqual(
      first?.answers.map((one) => one.truth),
      ['certain'],
    );
    assert.deepEqual(
      tenth?.answers.map((one) => one.truth),
      ['possible'],
    );
  });

  test('ask relation on 10 February 1919: friendly never certain', () => {
    assert.ok(ask('relation', '--on', '1919-02-10').answers.every((one) => one.truth === 'possible'));
    assert.ok(ask('relation', '--on', '1930-02-10').answers.every((one) => one.truth === 'possible'));
    assert.ok(ask('relation', '--on', '1930-02-10').answers.length > 0);
  });

  test('check lists what a person should look at', () => {
    const run = regesta(['check', '--json', '--record', record]);
    assert.equal(run.code, 1);
    const { findings } = JSON.parse(run.out) as { findings: readonly Finding[] };
    const said = (kind: string, words: RegExp): boolean =>
      findings.some((one) => one.kind === kind && words.test(`${one.message} ${one.quote ?? ''}`));
    const expected: readonly (readonly [string, RegExp])[] = [
      ['unresolved', /Two days later/],
      ['unresolved', /Its/],
      ['unresolved', /member/i],
      ['unresolved', /Their forces/],
      ['unresolved', /The government/],
      ['unresolved', /“it”|"it"|\bit\b/],
      ['unresolved', /final version/],
      ['gap', /./],
    ];
    for (const [kind, words] of expected)
      assert.ok(
        said(kind, words),
        `${kind} ${words} among\n${findings.map((one) => `${one.kind}: ${one.message}`).join('\n')}`,
      );
    assert.equal(findings.filter((one) => one.kind === 'source').length, 2);
    assert.ok(findings.some((one) => /July 1940/.test(one.message) && /few months/.test(one.message)));
  });
});
