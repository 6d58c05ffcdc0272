import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  findingsOf,
  type FindingKind,
  type Passage,
  type Problem,
  type Statement,
  type WhenReading,
} from '../src/index.ts';
import { Passages } from '../src/findings/passages.ts';
import { readingOf, said, type More } from './notation.ts';

const took = (agent: string, days: string, more: More = {}): Statement =>
  said('capture', { agent, place: 'Lida' }, days, more);
const lost = (agent: string, days: string): Statement => said('loss', { agent, place: 'Lida' }, days);
const belonged = (days: string, more: More = {}): Statement =>
  said('membership', { member: 'Ann', body: 'Rada' }, days, more);
const seat = (place: string, days: string, manner?: string): Statement =>
  said('seat', { polity: 'Poland', place, ...(manner === undefined ? {} : { manner }) }, days);

/** A date stated outright. */
function dated(day: number, edtf: string): WhenReading {
  return { text: edtf, edtf, bounds: [day, day, day, day], implied: [] };
}

/** The findings of one kind on a source that says these. */
function found(
  kind: FindingKind,
  statements: readonly Statement[],
  problems: readonly Problem[] = [],
): readonly string[] {
  return findingsOf([readingOf('a', statements, problems)])
    .filter((finding) => finding.kind === kind)
    .map(({ message }) => message);
}

describe('contradictions', () => {
  const rows: readonly (readonly [name: string, statements: readonly Statement[], count: number])[] = [
    [
      'said of days of which some are denied',
      [took('Reds', '5..9'), took('Reds', '4..6', { status: 'negated' })],
      0,
    ],
    ['held on all days that are denied', [belonged('2/9'), belonged('3..6', { status: 'negated' })], 1],
    ['held on some days that are denied', [belonged('2/4'), belonged('3..6', { status: 'negated' })], 0],
    ['two memberships that overlap and begin far apart', [belonged('2/100'), belonged('60/200')], 1],
    ['one seat, told of in two manners', [seat('Lida', '2/6'), seat('Lida', '5/9', 'de facto')], 0],
    ['two seats by one statement', [seat('Lida & Vilna', '2/6')], 0],
    ['two captures on two days, no loss between', [took('Reds', '5'), took('Reds', '9')], 1],
    ['two captures that may be one', [took('Reds', '5..9'), took('Reds', '9')], 0],
    ['two captures with a loss between', [took('Reds', '5'), lost('Reds', '7'), took('Reds', '9')], 0],
    [
      'two captures with a vague loss that may be between',
      [took('Reds', '5'), lost('Reds', '1..8'), took('Reds', '9')],
      0,
    ],
    ['two captures with another’s between', [took('Reds', '5'), took('Poles', '7'), took('Reds', '9')], 0],
    [
      'two captures on two days, and another’s after both',
      [took('Reds', '5'), took('Reds', '6'), took('Poles', '9..12')],
      1,
    ],
    ['two captures by two', [took('Reds', '5'), took('Poles', '9')], 0],
    ['two captures, one reported', [took('Reds', '5'), took('Reds', '9', { status: 'reported' })], 0],
    ['two captures, one rejected', [took('Reds', '5'), took('Reds', '9', { review: 'rejected' })], 0],
    ['two captures, one undated', [took('Reds', '5'), took('Reds', '')], 0],
    ['two losses on two days, no capture between', [lost('Reds', '5'), lost('Reds', '9')], 1],
    ['two losses with a capture between', [lost('Reds', '5'), took('Reds', '7'), lost('Reds', '9')], 0],
    ['said and denied of the same days', [took('Reds', '5'), took('Reds', '4..6', { status: 'negated' })], 1],
    [
      'said of more days than are denied',
      [took('Reds', '3..9'), took('Reds', '4..6', { status: 'negated' })],
      0,
    ],
    ['two foundings', [said('founding', { what: 'Rada' }, '5'), said('founding', { what: 'Rada' }, '9')], 1],
    [
      'a founding after the end',
      [said('founding', { what: 'Rada' }, '9'), said('dissolution', { what: 'Rada' }, '5')],
      1,
    ],
    [
      'two existences that disagree at both ends',
      [said('existence', { what: 'Rada' }, '2/8'), said('existence', { what: 'Rada' }, '3/9')],
      1,
    ],
    [
      'two existences that can agree',
      [said('existence', { what: 'Rada' }, '2..3/8'), said('existence', { what: 'Rada' }, '3/8..9')],
      0,
    ],
    ['a founding of two committees that are not named', [said('founding', { what: 'committee' }, '5')], 0],
    ['two seats on one day', [seat('Lida', '2/6'), seat('Vilna', '5/9')], 1],
    ['two seats, one for the time being', [seat('Lida', '2/6'), seat('Vilna', '5/9', 'temporary')], 0],
    ['two seats, one after the other', [seat('Lida', '2/4'), seat('Vilna', '5/9')], 0],
    [
      'two parties renounce a treaty, each on another day',
      [
        said('renunciation', { by: 'Poland', document: 'Treaty' }, '5'),
        said('renunciation', { by: 'Latvia', document: 'Treaty' }, '9'),
      ],
      0,
    ],
    [
      'two memberships, one after the other',
      [
        said('membership', { member: 'Ann', body: 'Rada' }, '2/4'),
        said('membership', { member: 'Ann', body: 'Rada' }, '7/9'),
      ],
      0,
    ],
    [
      'two memberships that overlap and disagree',
      [
        said('membership', { member: 'Ann', body: 'Rada' }, '2/6'),
        said('membership', { member: 'Ann', body: 'Rada' }, '4/9'),
      ],
      1,
    ],
  ];
  for (const [name, statements, count] of rows) {
    test(name, () => {
      assert.equal(found('contradiction', statements).length, count);
      assert.equal(found('contradiction', statements.toReversed()).length, count);
    });
  }

  test('two captures more than a month apart are a gap: a loss that is not told', () => {
    assert.equal(found('contradiction', [took('Reds', '5'), took('Reds', '36')]).length, 1);
    const far = [took('Reds', '5'), took('Reds', '37')];
    assert.equal(found('contradiction', far).length, 0);
    assert.deepEqual(found('gap', far), [
      'control of Lida by Reds: it began “5”, and again it began “37”; nothing says that it ended in between',
    ]);
  });

  test('a treaty is signed on one day and ratified on another', () => {
    const treaty = ['5', '9'].map((days) => said('document', { document: 'Treaty', kind: 'treaty' }, days));
    assert.equal(found('contradiction', treaty).length, 0);
  });

  test('names the two statements, in the order of the days, and both passages', () => {
    const [finding] = findingsOf([readingOf('a', [took('Reds', '9')]), readingOf('b', [took('Reds', '5')])]);
    assert.equal(
      finding?.message,
      'control of Lida by Reds: it began “5”, but it began “9”; nothing says that it ended in between',
    );
    assert.deepEqual(finding.passages, [
      { source: 'b', passage: 'p1' },
      { source: 'a', passage: 'p1' },
    ]);
    assert.equal(finding.statements.length, 2);
  });

  test('of many accounts of one existence only two are named', () => {
    const many = ['2/8', '3/8', '4/8', '5/8'].map((days) => said('existence', { what: 'Rada' }, days));
    assert.equal(found('contradiction', many).length, 1);
  });
});

describe('what is unresolved', () => {
  test('one finding for the same words of one sentence, naming every statement', () => {
    const members = ['Ann', 'Bob'].map((member) => said('membership', { body: '?Its', member }));
    const reading = readingOf('a', members);
    const same = reading.statements.map((statement) => ({
      ...statement,
      roles: { ...statement.roles, body: reading.statements[0]!.roles['body']! },
    }));
    const findings = findingsOf([{ ...reading, statements: same }]).filter(
      ({ kind }) => kind === 'unresolved',
    );
    assert.deepEqual(
      findings.map(({ quote, statements }) => [quote, statements.length]),
      [['Its', 2]],
    );
  });

  test('the same words in two sentences are two findings', () => {
    const statements = ['Lida', 'Vilna'].map((place) => said('capture', { agent: '?They', place }, '5'));
    assert.equal(found('unresolved', statements).length, 2);
  });

  test('a time counted from nothing that is named', () => {
    const unresolved = 'two days later';
    const when = { text: unresolved, edtf: null, bounds: null, implied: [], alternatives: [], unresolved };
    const [message] = found('unresolved', [took('Reds', '', { when })]);
    assert.match(message ?? '', /“two days later” is counted from something the source does not name/);
  });

  test('a member that is missing, with the members that are named', () => {
    const member = said('membership', { member: 'Ann', body: 'Rada' });
    const problem: Problem = {
      code: 'member-missing',
      message: 'a member is missing',
      severity: 'warning',
      at: { source: 'a', from: 0, to: 3 },
    };
    const [finding] = findingsOf([readingOf('a', [member], [problem])]);
    assert.deepEqual(finding, {
      kind: 'unresolved',
      message: 'a member is missing',
      statements: [`a-${member.id}`],
      passages: [{ source: 'a', passage: 'p1' }],
      quote: 'Ann',
    });
  });

  test('two readings of a time', () => {
    assert.equal(found('unresolved', [took('Reds', '5|8')]).length, 1);
    assert.equal(found('contradiction', [took('Reds', '5|8')]).length, 0);
  });

  test('two dates stated outright that cannot both be true', () => {
    const when = { ...dated(0, '1970-01-01'), alternatives: [dated(1, '1970-01-02')] };
    assert.equal(found('contradiction', [took('Reds', '', { when })]).length, 1);
  });
});

describe('what is passed over', () => {
  test('rejected statements', () => {
    const when = {
      text: 'then',
      edtf: null,
      bounds: null,
      implied: [],
      alternatives: [],
      unresolved: 'then',
    };
    const rejected = [
      took('?They', '5|8', { review: 'rejected' }),
      took('Reds', '', { review: 'rejected', when }),
    ];
    assert.deepEqual(findingsOf([readingOf('a', rejected)]), []);
  });

  test('dates of which a part is implied are no contradiction', () => {
    const implied = [{ part: 'year', value: '1970', rule: 'year-of-story' }] as const;
    const when = { ...dated(0, '1970-01-01'), implied, alternatives: [dated(1, '1970-01-02')] };
    assert.equal(found('contradiction', [took('Reds', '', { when })]).length, 0);
    assert.equal(found('unresolved', [took('Reds', '', { when })]).length, 1);
  });
});

/** A passage whose words do not matter. */
function passageAt(id: string, from: number, to: number): Passage {
  return { kind: 'sentence', id, from, to, text: '', block: 0, section: null, gapBefore: false };
}

describe('the passage of an offset', () => {
  const reading = readingOf('a', []);
  const text = 'One.  Two.\n" Three.\nend';
  const passages = new Passages([
    {
      ...reading,
      source: { ...reading.source, text },
      passages: [passageAt('p1', 0, 4), passageAt('p2', 6, 10), passageAt('p3', 13, 19)],
    },
  ]);
  for (const [offset, passage] of [
    [0, 'p1'],
    [3, 'p1'],
    [4, 'p2'],
    [6, 'p2'],
    [10, 'p2'],
    [11, 'p3'],
    [22, 'p3'],
  ] as const) {
    test(`${offset} is of ${passage}`, () => {
      assert.equal(passages.at('a', offset)?.passage, passage);
    });
  }

  test('none in a source that is not there', () => {
    assert.equal(passages.at('b', 0), null);
    assert.equal(new Passages([reading]).at('a', 0), null);
  });
});

describe('faults of the source and of its notes', () => {
  const at = { source: 'a', from: 0, to: 4 };

  test('gaps and quotations are listed, other problems are not', () => {
    const problems = ['possible-gap', 'quotation-unopened', 'quotation-unclosed', 'other'].map(
      (code): Problem => ({ code, message: code, severity: 'info', at }),
    );
    assert.deepEqual(found('gap', [], problems), ['possible-gap']);
    assert.deepEqual(found('source', [], problems), ['quotation-unopened', 'quotation-unclosed']);
  });

  test('a statement without a note, in a source with notes', () => {
    const reading = readingOf('a', [took('Reds', '5'), took('Poles', '9', { notes: ['n1'] })]);
    const note = {
      kind: 'note',
      id: 'n1',
      marker: '[1]',
      from: 0,
      to: 0,
      owner: 'p2',
      presumed: false,
      body: null,
    } as const;
    const findings = findingsOf([{ ...reading, notes: [note] }]);
    assert.deepEqual(
      findings.map(({ kind, passages }) => [kind, passages]),
      [['unsupported', [{ source: 'a', passage: 'p1' }]]],
    );
  });

  test('a source without notes is one finding', () => {
    assert.deepEqual(found('unsupported', [took('Reds', '5'), took('Poles', '9')]), [
      '“a.txt” has no notes: 2 statements rest on the source alone',
    ]);
  });
});
