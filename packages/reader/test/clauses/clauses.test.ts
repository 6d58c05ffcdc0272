import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAtoms } from '../../src/clauses/atoms.ts';
import type { Clause } from '../../src/clauses/clause.ts';
import { readSentence } from '../../src/clauses/clauses.ts';
import type { NounPhrase } from '../../src/clauses/phrase.ts';
import { statusOf } from '../../src/clauses/status.ts';
import { readTokens } from '../../src/words/tokens.ts';
import { marked } from './marked.ts';

/** `verb(subject; object; second) preposition:phrase @time [status <governor]` of every clause, in order. */
function clausesOf(text: string): string[] {
  const { plain, names, times } = marked(text);
  const sentence = readSentence(readAtoms(plain, readTokens(plain, 0, plain.length), names, times));
  return sentence.clauses.map((clause) => lineOf(clause, plain));
}

function lineOf(clause: Clause, plain: string): string {
  const said = (phrases: readonly NounPhrase[]) =>
    phrases.map(({ from, to }) => plain.slice(from, to)).join('+');
  const parts = [clause.subject, clause.objects, clause.second]
    .map(said)
    .join('; ')
    .replace(/(; )+$/, '');
  const adjuncts = clause.adjuncts.map(({ word, phrases }) => ` ${word}:${said(phrases)}`).join('');
  const times = clause.times.map(({ from, to }) => ` @${plain.slice(from, to)}`).join('');
  const governor = clause.governor ? ` <${clause.governor.clause.lemma}` : '';
  return `${clause.passive ? 'be ' : ''}${clause.lemma}(${parts})${adjuncts}${times} [${statusOf(clause)}${governor}]`;
}

const cases: readonly (readonly [string, readonly string[]])[] = [
  // One verb and its complements.
  [
    '<people Polish> troops took <place Lida> in <time 1919-04 April 1919>.',
    ['take(Polish troops; Lida) @April 1919 [asserted]'],
  ],
  ['<place Lida> was taken by <people Polish> troops.', ['be take(Lida) by:Polish troops [asserted]']],
  ['<place Lida>, <place Grodno> and <place Brest> were taken.', ['be take(Lida+Grodno+Brest) [asserted]']],
  [
    'The council made <person Anna Weiss> its president.',
    ['make(The council; Anna Weiss; its president) [asserted]'],
  ],
  [
    '<person Anna Weiss> was elected president of the council.',
    ['be elect(Anna Weiss; ; president of the council) [asserted]'],
  ],
  ['<person Anna Weiss>, the president of the council, resigned.', ['resign(Anna Weiss) [asserted]']],
  [
    'On <time 1920-05-07 7 May>, with remarkably little fighting, they captured <place Lida>.',
    ['capture(they; Lida) with:remarkably little fighting @7 May [asserted]'],
  ],
  [
    '<people Polish> and allied <people Ukrainian> forces took <place Lida>.',
    ['take(Polish and allied Ukrainian forces; Lida) [asserted]'],
  ],
  // Verbs joined to one another.
  [
    'The fort was captured, lost and retaken by the <people Poles>.',
    [
      'be capture(The fort) [asserted]',
      'be lose(The fort) [asserted]',
      'be retake(The fort) by:the Poles [asserted]',
    ],
  ],
  [
    'The society was dissolved and replaced by a council.',
    ['be dissolve(The society) [asserted]', 'be replace(The society) by:a council [asserted]'],
  ],
  [
    'In <time 1920 1920> the <people Poles> took <place Lida> and the <people Lithuanians> held <place Kaunas>.',
    ['take(the Poles; Lida) @1920 [asserted]', 'hold(the Lithuanians; Kaunas) @1920 [asserted]'],
  ],
  [
    'In <time 1920 1920> the army took <place Lida> and left <place Grodno> in <time 1921 1921>.',
    ['take(the army; Lida) @1920 [asserted]', 'leave(the army; Grodno) @1921 [asserted]'],
  ],
  // Gaps.
  [
    'They seized <place Lida> on <time 1919-04-17 17 April> and <place Grodno> on <time 1919-04-28 28 April>.',
    ['seize(They; Lida) @17 April [asserted]', 'seize(They; Grodno) @28 April [asserted]'],
  ],
  [
    '<place Lida> fell on <time 1919-04-17 17 April>, <place Grodno> on <time 1919-04-28 28 April>.',
    ['fall(Lida) @17 April [asserted]', 'fall(Grodno) @28 April [asserted]'],
  ],
  // Participles and relative clauses.
  [
    'The army, weakened by hunger, retreated to <place Minsk>.',
    ['be weaken(The army) by:hunger [asserted <retreat]', 'retreat(The army) to:Minsk [asserted]'],
  ],
  [
    'The society created schools and libraries based on foreign models.',
    [
      'create(The society; schools+libraries) [asserted]',
      'be base(libraries) on:foreign models [asserted <create]',
    ],
  ],
  [
    'The troops entering the city in <time 1919-01 January> arrested the mayor.',
    ['enter(The troops; the city) @January [asserted <arrest]', 'arrest(The troops; the mayor) [asserted]'],
  ],
  [
    'The <people Germans>, who had occupied <place Kaunas> in <time 1915 1915>, withdrew in <time 1919 1919>.',
    ['occupy(The Germans; Kaunas) @1915 [asserted]', 'withdraw(The Germans) @1919 [asserted]'],
  ],
  [
    'They burned the bridge the army had crossed.',
    ['burn(They; the bridge) [asserted]', 'cross(the army; the bridge) [asserted]'],
  ],
  [
    'After taking <place Lida>, the army advanced.',
    ['take(the army; Lida) [asserted <advance]', 'advance(the army) [asserted]'],
  ],
  [
    'In <time 1919-05 May 1919>, after taking <place Lida>, the army advanced.',
    ['take(the army; Lida) [asserted <advance]', 'advance(the army) @May 1919 [asserted]'],
  ],
  // What the words around a verb make of it.
  ['The army did not reach <place Riga>.', ['reach(The army; Riga) [negated]']],
  ['The army never reached <place Riga>.', ['reach(The army; Riga) [negated]']],
  [
    'The army failed to reach <place Riga>.',
    ['fail(The army) [asserted]', 'reach(The army; Riga) [negated <fail]'],
  ],
  [
    'The army tried to reach <place Riga>.',
    ['try(The army) [asserted]', 'reach(The army; Riga) [attempted <try]'],
  ],
  [
    'The army planned to reach <place Riga>.',
    ['plan(The army) [asserted]', 'reach(The army; Riga) [planned <plan]'],
  ],
  [
    'The army managed to reach <place Riga>.',
    ['manage(The army) [asserted]', 'reach(The army; Riga) [asserted <manage]'],
  ],
  [
    'Snow prevented the army from reaching <place Riga>.',
    ['prevent(Snow; the army) [asserted]', 'reach(the army; Riga) [negated <prevent]'],
  ],
  [
    'It was reported that the army had reached <place Riga>.',
    ['be report(It) [asserted]', 'reach(the army; Riga) [reported <report]'],
  ],
  ['The army would reach <place Riga>.', ['reach(The army; Riga) [planned]']],
  [
    'If the army reached <place Riga>, he resigned.',
    ['reach(the army; Riga) [generic]', 'resign(he) [asserted]'],
  ],
  [
    'He ordered his troops to take <place Riga>.',
    ['order(He; his troops) [asserted]', 'take(his troops; Riga) [planned <order]'],
  ],
];

for (const [text, expected] of cases) {
  test(text, () => assert.deepEqual(clausesOf(text), expected));
}
