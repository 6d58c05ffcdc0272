import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { holding, type Pattern, type Statement } from '../src/index.ts';
import { readingOf, said, when } from './notation.ts';

const took = (agent: string, place: string, days: string): Statement =>
  said('capture', { agent, place }, days);
const lost = (agent: string, place: string, days: string): Statement => said('loss', { agent, place }, days);
const member = (days: string): Statement => said('membership', { member: 'Ann', body: 'Rada' }, days);
const named = (person: string, office: string, days: string): Statement =>
  said('appointment', { person, office, body: 'Poland' }, days);

/** A rule whose words for what it does mean `must not`. */
function forbids(mode: string): Statement {
  const norm = said('norm', { document: 'Law', mode, who: 'banks', what: 'pay' }, '2/9');
  return { ...norm, roles: { ...norm.roles, mode: [{ ...norm.roles['mode']![0]!, value: 'must not' }] } };
}

/** The words of all roles, those of a list with `+`. */
function words(roles: Statement['roles']): string {
  return Object.values(roles)
    .map((fillers) => fillers.map(({ text }) => text).join('+'))
    .join(' ');
}

/** Answers as one line: `certain Reds Lida, possible Poles Lida; not Huns Lida`. */
function line(statements: readonly Statement[], day: number, pattern: Pattern = {}): string {
  const { answers, denied } = holding(statements, pattern, day);
  const held = answers.map(({ truth, roles }) => `${truth} ${words(roles)}`).join(', ');
  return denied.length === 0 ? held : `${held}; not ${denied.map(({ roles }) => words(roles)).join(', ')}`;
}

/** Statements, then day → what is answered. */
type Row = readonly [
  name: string,
  statements: readonly Statement[],
  answers: Readonly<Record<number, string>>,
];

const rows: readonly Row[] = [
  [
    'a begin with an unknown end is certain on no day but its own',
    [took('Reds', 'Lida', '5')],
    { 4: '', 5: 'certain Reds Lida', 6: 'possible Reds Lida', 900: 'possible Reds Lida' },
  ],
  [
    'a vague begin is possible from its first day on',
    [took('Reds', 'Lida', '5..7')],
    { 4: '', 5: 'possible Reds Lida', 7: 'possible Reds Lida' },
  ],
  [
    'an undated begin is possible on any day',
    [took('Reds', 'Lida', '')],
    { '-900': 'possible Reds Lida', 5: 'possible Reds Lida' },
  ],
  [
    'certain between a begin and an end of the same holder',
    [took('Reds', 'Lida', '5..6'), lost('Reds', 'Lida', '9..12')],
    {
      4: '',
      5: 'possible Reds Lida',
      6: 'certain Reds Lida',
      9: 'certain Reds Lida',
      10: 'possible Reds Lida',
      13: '',
    },
  ],
  [
    'not certain between a begin and an end of two holders',
    [took('Reds', 'Lida', '5'), lost('Poles', 'Lida', '9')],
    { 4: 'possible Poles Lida', 7: 'possible Reds Lida, possible Poles Lida', 10: 'possible Reds Lida' },
  ],
  [
    'a capture ends what others held, and says no more of it',
    [took('Reds', 'Lida', '5'), took('Poles', 'Lida', '9')],
    { 7: 'possible Reds Lida', 9: 'certain Poles Lida, possible Reds Lida', 10: 'possible Poles Lida' },
  ],
  [
    'a capture by those nobody names may be by the holder himself',
    [took('Reds', 'Lida', '5'), took('?they', 'Lida', '9')],
    { 10: 'possible Reds Lida, possible they Lida' },
  ],
  [
    'a capture by another in between keeps begin and end apart',
    [took('Reds', 'Lida', '2'), took('Poles', 'Lida', '5'), lost('Reds', 'Lida', '9')],
    { 3: 'possible Reds Lida', 7: 'possible Reds Lida, possible Poles Lida' },
  ],
  [
    'taken, lost and taken again',
    [
      took('Reds', 'Lida', '2'),
      lost('Reds', 'Lida', '4'),
      took('Reds', 'Lida', '7'),
      lost('Reds', 'Lida', '9'),
    ],
    { 3: 'certain Reds Lida', 5: '', 6: '', 8: 'certain Reds Lida', 10: '' },
  ],
  [
    'two accounts of one capture: certain only where both let it',
    [took('Reds', 'Lida', '5'), took('Reds', 'Lida', '6')],
    { 4: '', 5: 'possible Reds Lida', 6: 'certain Reds Lida', 7: 'possible Reds Lida' },
  ],
  [
    'two captures far apart are two, whatever lay between',
    [took('Reds', 'Lida', '5'), took('Reds', 'Lida', '99')],
    { 5: 'certain Reds Lida', 50: 'possible Reds Lida', 99: 'certain Reds Lida' },
  ],
  [
    'what one held from–to and another took in between',
    [took('Reds', 'Lida', '2/9'), took('Poles', 'Lida', '5')],
    {
      4: 'certain Reds Lida',
      5: 'certain Reds Lida, certain Poles Lida',
      7: 'possible Reds Lida, possible Poles Lida',
      10: 'possible Poles Lida',
    },
  ],
  [
    'two accounts of one membership that overlap: certain only where both let it',
    [member('2/6'), member('4/9')],
    { 3: 'possible Ann Rada', 5: 'certain Ann Rada', 8: 'possible Ann Rada' },
  ],
  [
    'a membership within another, and one that overlaps the other',
    [member('2/100'), member('50/52'), member('60/200')],
    { 20: 'possible Ann Rada', 80: 'certain Ann Rada', 150: 'possible Ann Rada' },
  ],
  [
    'two memberships, one after the other',
    [member('2/4'), member('6/9')],
    { 3: 'certain Ann Rada', 5: '', 7: 'certain Ann Rada' },
  ],
  [
    'two existences, one after the other: a thing exists once',
    [said('existence', { what: 'Rada' }, '2/4'), said('existence', { what: 'Rada' }, '6/9')],
    { 3: 'possible Rada', 5: '', 7: 'possible Rada' },
  ],
  [
    'a beginning that can be of either of two stretches says nothing of what was before',
    [member('3/3'), member('=1'), member('2/2'), member('1..3/')],
    { 0: 'possible Ann Rada' },
  ],
  [
    'a denial of days on which it held for certain',
    [member('2/9'), said('membership', { member: 'Ann', body: 'Rada' }, '4..6', { status: 'negated' })],
    { 3: 'certain Ann Rada', 5: 'possible Ann Rada; not Ann Rada', 8: 'certain Ann Rada' },
  ],
  [
    'reported and asserted of the same',
    [said('membership', { member: 'Ann', body: 'Rada' }, '2/9', { status: 'reported' }), member('2/9')],
    { 5: 'certain Ann Rada' },
  ],
  [
    'a day counted from what is not named is at most possible',
    [
      said('capture', { agent: 'Reds', place: 'Lida' }, '', {
        when: { ...when('5'), unresolved: 'two days later' },
      }),
    ],
    { 5: 'possible Reds Lida' },
  ],
  [
    'two places make two states',
    [took('Reds', 'Lida & Vilna', '5')],
    { 5: 'certain Reds Lida, certain Reds Vilna' },
  ],
  [
    'a reported begin is at most possible',
    [said('capture', { agent: 'Reds', place: 'Lida' }, '5', { status: 'reported' })],
    { 5: 'possible Reds Lida' },
  ],
  [
    'attempts, plans and the generic begin nothing',
    (['attempted', 'planned', 'generic'] as const).map((status) =>
      said('capture', { agent: 'Reds', place: 'Lida' }, '5', { status }),
    ),
    { 5: '', 6: '' },
  ],
  [
    'a negated begin is denied on the days of its range',
    [said('capture', { agent: 'Reds', place: 'Lida' }, '5..7', { status: 'negated' })],
    { 4: '', 5: '; not Reds Lida', 7: '; not Reds Lida', 8: '' },
  ],
  [
    'an undated negation is denied on any day',
    [said('capture', { agent: 'Reds', place: 'Lida' }, '', { status: 'negated' })],
    { 4: '; not Reds Lida' },
  ],
  [
    'said and denied of the same day is no more than possible',
    [
      took('Reds', 'Lida', '5'),
      said('capture', { agent: 'Reds', place: 'Lida' }, '4..6', { status: 'negated' }),
    ],
    { 5: 'possible Reds Lida; not Reds Lida' },
  ],
  [
    'a hedged state is at most possible',
    [said('relation', { a: 'Poland', b: 'Latvia', kind: 'friendly' }, '2/9', { hedged: true })],
    { 1: '', 5: 'possible Poland Latvia friendly' },
  ],
  [
    'a state that holds from–to',
    [said('relation', { a: 'Poland', b: 'Latvia', kind: 'friendly' }, '2..3/8..9')],
    {
      1: '',
      2: 'possible Poland Latvia friendly',
      3: 'certain Poland Latvia friendly',
      9: 'possible Poland Latvia friendly',
    },
  ],
  [
    'rejected statements do not count, accepted ones do',
    [
      said('membership', { member: 'Ann', body: 'Rada' }, '2/9', { review: 'rejected' }),
      said('membership', { member: 'Bob', body: 'Rada' }, '2/9', { review: 'accepted' }),
    ],
    { 5: 'certain Bob Rada' },
  ],
  [
    'members of a body that is not known are at most possible',
    [said('membership', { member: 'Ann', body: '?Its' }, '2/9')],
    { 5: 'possible Ann Its' },
  ],
  [
    'two accounts of one existence: certain only where both let it',
    [said('existence', { what: 'Rada' }, '2/8'), said('existence', { what: 'Rada' }, '5/9')],
    { 3: 'possible Rada', 6: 'certain Rada', 9: 'possible Rada' },
  ],
  [
    'a founding tells more than the years of a title',
    [said('existence', { what: 'Rada' }, '0..9/10..19'), said('founding', { what: 'Rada' }, '7')],
    { 5: '', 7: 'certain Rada', 10: 'certain Rada', 11: 'possible Rada' },
  ],
  [
    'a later statement that it held makes what lies between certain',
    [said('founding', { what: 'Rada' }, '3'), said('existence', { what: 'Rada' }, '=8')],
    { 2: '', 5: 'certain Rada', 8: 'certain Rada', 9: 'possible Rada' },
  ],
  [
    'two statements that it held say nothing of the days between',
    [
      said('seat', { polity: 'Poland', place: 'Lida' }, '=3'),
      said('seat', { polity: 'Poland', place: 'Lida' }, '=8'),
    ],
    { 3: 'certain Poland Lida', 5: 'possible Poland Lida', 8: 'certain Poland Lida' },
  ],
  [
    'an appointment ends the former holder where the office has one seat',
    [named('Ann', 'president', '2'), named('Bob', 'president', '5')],
    { 4: 'possible Ann president Poland', 6: 'possible Bob president Poland' },
  ],
  [
    'an office that many hold is not taken from anybody',
    [named('Ann', 'deputy', '2'), named('Bob', 'deputy', '5')],
    { 6: 'possible Ann deputy Poland, possible Bob deputy Poland' },
  ],
  [
    'there may be many vice presidents',
    [named('Ann', 'vice president', '2'), named('Bob', 'vice president', '5')],
    { 6: 'possible Ann vice president Poland, possible Bob vice president Poland' },
  ],
  [
    'a president of nobody knows what is taken from no other',
    ['2', '5'].map((days, index) =>
      said('appointment', { person: ['Ann', 'Bob'][index]!, office: 'president' }, days),
    ),
    { 6: 'possible Ann president, possible Bob president' },
  ],
  [
    'an office from appointment to removal',
    [
      named('Ann', 'president', '2'),
      said('removal', { person: 'Ann', office: 'president', body: 'Poland' }, '6'),
    ],
    { 1: '', 4: 'certain Ann president Poland', 7: '' },
  ],
  [
    'a treaty until it is renounced',
    [
      said('document', { document: 'Treaty of Riga', kind: 'treaty' }, '2'),
      said('renunciation', { by: 'Poland', document: 'Treaty of Riga' }, '7'),
    ],
    { 5: 'certain Treaty of Riga', 8: '' },
  ],
  [
    'a renunciation counted from nothing that is named ends nothing for certain',
    [
      said('document', { document: 'Treaty of Riga', kind: 'treaty' }, '2'),
      said('renunciation', { by: 'Poland', document: 'Treaty of Riga' }, '', {
        when: {
          text: 'two days later',
          edtf: null,
          bounds: null,
          implied: [],
          alternatives: [],
          unresolved: 'two days later',
        },
      }),
    ],
    { 8: 'possible Treaty of Riga' },
  ],
  [
    'a decree and its rule are one answer',
    [
      said('document', { document: 'decree', kind: 'decree' }, '2..4'),
      said('norm', { document: 'decree', who: 'banks', mode: 'must not', what: 'pay' }, '2..4/'),
    ],
    { 3: 'possible decree banks must not pay', 9: 'possible decree banks must not pay' },
  ],
  [
    'a rule that is only reported, of a treaty that is certain',
    [
      said('document', { document: 'Treaty', kind: 'treaty' }, '2'),
      said('norm', { document: 'Treaty', who: 'banks', what: 'pay' }, '2/', { status: 'reported' }),
    ],
    { 2: 'possible Treaty banks pay' },
  ],
  [
    'two rules of one decree are two answers',
    ['banks', 'shops'].map((who) => said('norm', { document: 'decree', who, what: 'pay' }, '2/9')),
    { 5: 'certain decree banks pay, certain decree shops pay' },
  ],
  [
    'a manifesto is never in force',
    [said('document', { document: 'manifesto', kind: 'manifesto' }, '2')],
    { 2: '' },
  ],
  [
    'two readings of a time: certain only where both are',
    [said('membership', { member: 'Ann', body: 'Rada' }, '2/9|5/12')],
    { 2: 'possible Ann Rada', 5: 'certain Ann Rada', 9: 'certain Ann Rada', 12: 'possible Ann Rada', 13: '' },
  ],
];

describe('holding', () => {
  for (const [name, statements, answers] of rows) {
    test(name, () => {
      for (const [day, expected] of Object.entries(answers)) {
        assert.equal(line(statements, Number(day)), expected, `on ${day}`);
      }
    });
  }

  test('the order of statements changes no truth', () => {
    for (const [name, statements, answers] of rows) {
      for (const day of Object.keys(answers).map(Number)) {
        const there = line(statements, day).split(/[,;] /).sort();
        assert.deepEqual(line(statements.toReversed(), day).split(/[,;] /).sort(), there, name);
      }
    }
  });

  test('what is not named is the same only where it stands', () => {
    const agents = ['?They', 'volunteers', 'Reds'];
    const statements = agents.flatMap((agent) => ['5', '6'].map((days) => took(agent, 'Lida', days)));
    const [they, volunteers] = readingOf('a', statements).statements.filter(
      ({ when: { text } }) => text === '5',
    );
    const both = readingOf('a', statements).statements;
    assert.equal(line(both, 6, { about: 'they' }), 'possible They Lida, possible They Lida');
    assert.equal(line(both, 6, { about: 'volunteers' }).split(', ').length, 2);
    assert.equal(line(both, 6, { about: 'reds' }).split(', ').length, 1);
    assert.equal(line([they!, they!], 6).split(', ').length, 1);
    assert.equal(line([volunteers!, volunteers!], 6).split(', ').length, 1);
  });

  test('what a role’s words mean counts, not how they are written', () => {
    assert.equal(line([forbids('forbidding'), forbids('prohibiting')], 5).split(', ').length, 1);
  });

  test('asks by kind, by a name of any role, by a role', () => {
    const statements = [
      took('Łotysze', 'Lida', '5'),
      said('membership', { member: 'Ann', body: 'Lida Rada' }, '2/9'),
    ];
    assert.equal(line(statements, 5, { kind: 'control' }), 'certain Łotysze Lida');
    assert.equal(line(statements, 5, { about: 'lotys' }), 'certain Łotysze Lida');
    assert.equal(line(statements, 5, { about: 'rada' }), 'certain Ann Lida Rada');
    assert.equal(line(statements, 5, { about: 'ada' }), '');
    assert.equal(line(statements, 5, { roles: { place: 'Lida' } }), 'certain Łotysze Lida');
  });

  test('asks by every name of an entity', () => {
    const entity = { kind: 'entity', id: 'name:vilna', type: 'place' } as const;
    const names = ['Vilna', 'Wilno'].map((text) => ({ text, how: 'alias', from: 0, to: 0 }) as const);
    const { answers } = holding([took('Reds', 'Vilna', '5')], { about: 'wilno' }, 5, [{ ...entity, names }]);
    assert.equal(answers.length, 1);
  });

  test('reasons end in the words, and say what each statement does', () => {
    const statements = [took('Reds', 'Lida', '5..6'), took('Poles', 'Lida', '9')];
    const [answer] = holding(statements, { about: 'Reds' }, 8).answers;
    assert.deepEqual(
      answer?.because.map(({ why, quote }) => [why, quote]),
      [
        ['begins it: between 6 and 7 January 1970 (“5..6”); its end is not said', 'Reds Lida capture 5..6'],
        ['another took its place: 10 January 1970 (“9”)', 'Poles Lida capture 9'],
      ],
    );
  });

  test('where accounts disagree all are among the reasons', () => {
    const statements = [
      said('existence', { what: 'Rada' }, '2/8'),
      said('existence', { what: 'Rada' }, '5/9'),
    ];
    assert.equal(holding(statements, {}, 3).answers[0]?.because.length, 2);
  });

  test('a day that is no whole number is refused', () => {
    for (const day of [NaN, 1.5, Infinity]) assert.throws(() => holding([], {}, day), RangeError);
  });
});
