import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMarked, statementsOf } from './statements-of.ts';

const cases: readonly (readonly [string, readonly string[]])[] = [
  // Founding.
  [
    'The <organisation Labour League> was founded in <place Riga> by <person Anna Weiss> in <time 1896 1896>.',
    ['founding asserted what=Labour League by=Anna Weiss place=Riga when=1896'],
  ],
  ['<place Latvia> was established in <time 1918 1918>.', ['founding asserted what=Latvia when=1918']],
  [
    'The <people Soviets> set up committees and councils.',
    ['founding asserted what=committees+councils by=Soviets'],
  ],
  [
    'They proclaimed the <organisation Soviet Republic>.',
    ['founding reported what=Soviet Republic by=They?'],
  ],
  [
    'He signed a paper declaring the creation of the <organisation Soviet Republic>.',
    ['founding reported what=Soviet Republic'],
  ],
  [
    'The <organisation Labour League> was organized by the <sum 34 delegate 34 delegates> at its first congress, held in <place Riga> in <time 1896-05 May 1896>.',
    [
      'founding asserted what=Labour League by=34 delegates when=1896-05',
      'meeting asserted body=its first congress place=Riga count=34 delegates when=1896-05',
    ],
  ],
  [
    'The <organisation Labour League> was founded at its first congress, which <sum 34 delegate 34 delegates> held in <place Riga> in <time 1896-05 May 1896>.',
    [
      'founding asserted what=Labour League when=1896-05',
      'meeting asserted body=its first congress place=Riga count=34 delegates when=1896-05',
    ],
  ],
  [
    'The government of workers and peasants, formed on <time 1918-12-08 8 December>, was led by <person Karl Ulm>.',
    [
      'founding asserted what=government of workers when=1918-12-08',
      'appointment asserted person=Karl Ulm office=led body=government of workers',
    ],
  ],
  ['The plan of the campaign was to found republics.', ['founding planned what=republics']],
  // Dissolution.
  [
    'The <organisation Labour League> was dissolved by the king.',
    ['dissolution asserted what=Labour League'],
  ],
  [
    'The <organisation Labour League> ceased to exist in <time 1921 1921>.',
    ['dissolution asserted what=Labour League when=1921'],
  ],
  [
    'The <organisation Labour League> merged into the <organisation Central Committee>.',
    ['dissolution asserted what=Labour League'],
  ],
  // Meetings.
  [
    'The second congress of the <organisation Labour League> took place in <place Riga>.',
    ['meeting asserted body=second congress of the Labour League place=Riga'],
  ],
  [
    'The delegates met in <place Geneva> on <time 1920-05-04 4 May>.',
    ['meeting asserted body=The delegates place=Geneva when=1920-05-04'],
  ],
  // Membership: one statement a member.
  [
    'The members of the commission were <person Anna Weiss> (born <time 1880 1880>), <person Jonas Balys> (who died in <time 1930 1930>) and <person Karl Ulm> (born <time 1885 1885>).',
    [
      'membership asserted member=Anna Weiss body=the commission?',
      'membership asserted member=Jonas Balys body=the commission?',
      'membership asserted member=Karl Ulm body=the commission?',
    ],
  ],
  [
    'Its other members were <person Anna Weiss>, <person Jonas Balys> and <person Karl Ulm>.',
    [
      'membership asserted member=Anna Weiss body=Its?',
      'membership asserted member=Jonas Balys body=Its?',
      'membership asserted member=Karl Ulm body=Its?',
    ],
  ],
  [
    'Members of the <organisation State Council> included <person Anna Weiss> and <person Karl Ulm>.',
    [
      'membership asserted member=Anna Weiss body=State Council',
      'membership asserted member=Karl Ulm body=State Council',
    ],
  ],
  [
    'The <organisation State Council> consisted of <person Anna Weiss> and <person Karl Ulm>.',
    [
      'membership asserted member=Anna Weiss body=State Council',
      'membership asserted member=Karl Ulm body=State Council',
    ],
  ],
  [
    '<place Latvia> joined the <organisation League of Nations> in <time 1921-09 September 1921>.',
    ['membership asserted member=Latvia body=League of Nations when=1921-09/'],
  ],
  [
    '<person Anna Weiss> was a member of the <organisation Labour League>.',
    ['membership asserted member=Anna Weiss body=Labour League'],
  ],
  [
    'The congress elected <person Anna Weiss> and <person Karl Ulm> to the <organisation Central Committee> in <time 1919 1919>.',
    [
      'membership asserted member=Anna Weiss body=Central Committee when=1919/',
      'membership asserted member=Karl Ulm body=Central Committee when=1919/',
    ],
  ],
  [
    'Its members were: <person Anna Weiss>, <person Jonas Balys> and <person Karl Ulm>.',
    [
      'membership asserted member=Anna Weiss body=Its?',
      'membership asserted member=Jonas Balys body=Its?',
      'membership asserted member=Karl Ulm body=Its?',
    ],
  ],
  [
    '<person Anna Weiss> was not elected to the council.',
    ['membership negated member=Anna Weiss body=the council?'],
  ],
  ['The party held its second congress in <place Riga>.', ['meeting asserted body=The party? place=Riga']],
  // What looks like it and is not.
  ['They formed a line.', []],
  ['They organized an uprising.', []],
  ['<place Latvia> joined the war.', []],
  ['The front collapsed.', []],
  ['Each estate held one vote.', []],
  ['The army held the bridge.', []],
  ['They met the <people Germans>.', []],
  ['The area included <place Riga>.', []],
];

for (const [text, expected] of cases) {
  test(text, () => assert.deepEqual(statementsOf(text), expected));
}

test('a member that “other” proves is missing is a problem, once', () => {
  const { problems } = readMarked('Its other members were <person Anna Weiss> and <person Karl Ulm>.');
  assert.deepEqual(
    problems.map(({ code, at }) => [code, at?.from, at?.to]),
    [['member-missing', 0, 'Its other members'.length]],
  );
});
