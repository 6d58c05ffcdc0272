import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statementsOf } from './statements-of.ts';

const cases: readonly (readonly [string, readonly string[]])[] = [
  [
    '<person Anna Weiss> was appointed commander of the <organisation Red Army> by <person Karl Ulm> in <time 1920 1920>.',
    ['appointment asserted person=Anna Weiss by=Karl Ulm office=commander body=Red Army when=1920'],
  ],
  [
    '<person Karl Ulm> appointed <person Anna Weiss> as minister of war.',
    ['appointment asserted person=Anna Weiss by=Karl Ulm office=minister of war'],
  ],
  [
    '<person Anna Weiss> became prime minister in <time 1920 1920>.',
    ['appointment asserted person=Anna Weiss office=prime minister when=1920'],
  ],
  [
    '<person Anna Weiss> was nominated as president.',
    ['appointment planned person=Anna Weiss office=president'],
  ],
  [
    '<person Anna Weiss> was replaced as commander by <person Karl Ulm>.',
    [
      'appointment asserted person=Karl Ulm office=commander',
      'removal asserted person=Anna Weiss office=commander',
    ],
  ],
  [
    '<person Anna Weiss> was replaced by <person Karl Ulm> in <time 1921 1921>.',
    ['appointment asserted person=Karl Ulm when=1921', 'removal asserted person=Anna Weiss when=1921'],
  ],
  [
    '<person Karl Ulm> succeeded <person Anna Weiss>.',
    ['appointment asserted person=Karl Ulm', 'removal asserted person=Anna Weiss'],
  ],
  [
    '<person Karl Ulm> succeeded <person Anna Weiss> as president of <place Latvia>.',
    [
      'appointment asserted person=Karl Ulm office=president body=Latvia',
      'removal asserted person=Anna Weiss office=president body=Latvia',
    ],
  ],
  [
    '<person Anna Weiss> resigned as president in <time 1921 1921>.',
    ['removal asserted person=Anna Weiss office=president when=1921'],
  ],
  ['<person Anna Weiss> refused to resign.', ['removal negated person=Anna Weiss']],
  [
    '<person Anna Weiss> was dismissed by <person Karl Ulm>.',
    ['removal asserted person=Anna Weiss by=Karl Ulm'],
  ],
  [
    'He took command of the <organisation Red Army>.',
    ['appointment asserted person=He? office=command body=Red Army'],
  ],
  [
    'The army withdrew, and its commander, <person Anna Weiss>, was dismissed on <time 1920-06-12 12 June>.',
    ['removal asserted person=Anna Weiss when=1920-06-12'],
  ],
  [
    'In <time 1920-05 May 1920> the congress elected <person Anna Weiss> president.',
    ['appointment asserted person=Anna Weiss by=the congress? office=president when=1920-05'],
  ],
  [
    '<person Anna Weiss> was sworn in as president.',
    ['appointment asserted person=Anna Weiss office=president'],
  ],
  [
    '<person Anna Weiss> was governor of <place Riga> in <time 1920 1920>.',
    ['appointment asserted person=Anna Weiss office=governor body=Riga when=[..1920-12-31]'],
  ],
  [
    '<person Anna Weiss> served as president until <time:until 1920 1920>.',
    ['removal asserted person=Anna Weiss office=president when=1920'],
  ],
  [
    '<person Anna Weiss> was appointed captain general in <time 1880 1880>.',
    ['appointment asserted person=Anna Weiss office=captain general when=1880'],
  ],
  // What looks like it and is not.
  ['<person Anna Weiss> became ill.', []],
  ['<person Anna Weiss> was governor of <place Riga>.', []],
  ['<person Anna Weiss> was never president in <time 1920 1920>.', []],
  ['<person Anna Weiss> succeeded in the task.', []],
  ['The guns were removed.', []],
  ['<person Anna Weiss> was removed from the train.', []],
  ['The slogan was replaced by another.', []],
  ['The slogan was replaced by <person Anna Weiss>.', []],
  ['The river was named after <person Anna Weiss>.', []],
];

for (const [text, expected] of cases) {
  test(text, () => assert.deepEqual(statementsOf(text), expected));
}
