/** Turns of phrase of encyclopaedias: what things are, who headed them, what became of them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statementsOf } from './statements-of.ts';

const cases: readonly (readonly [string, readonly string[]])[] = [
  // What is said of the predicate is said of the named subject.
  [
    'The <place Republic of Ura> was a state that existed from <time 1919 1919>.',
    ['existence asserted what=Republic of Ura when=1919'],
  ],
  [
    'The <place Republic of Ura> was a state in <place Livonia> established in <time 1919 1919>.',
    ['founding asserted what=Republic of Ura when=1919'],
  ],
  [
    '<place Lida> was a town that was taken by the <people Poles>.',
    ['capture asserted agent=Poles place=Lida'],
  ],
  [
    'The <place Republic of Ura> was a <people Livonian> and later <people Polish> colony in <place Livonia> that existed in <time 1919 1919>.',
    ['existence asserted what=Republic of Ura when=1919'],
  ],
  // A pronoun that the sentence before explains.
  ['It was founded in <time 1919 1919>.', ['founding asserted what=It? when=1919']],
  ['It was proclaimed on <time 1919-05-03 3 May 1919>.', ['founding reported what=It? when=1919-05-03']],
  ['It was declared in <time 1919 1919>.', []],
  ['It was dissolved in <time 1919 1919>.', ['dissolution asserted what=It? when=1919']],
  ['It met in <place Lida> in <time 1919 1919>.', ['meeting asserted body=It? place=Lida when=1919']],
  // `when` behind a time.
  [
    'The war lasted until <time 1919-05-03 3 May 1919>, when <place Lida> was taken by the <people Poles>.',
    ['capture asserted agent=Poles place=Lida when=1919-05-03'],
  ],
  // What went on until something happened on a date.
  [
    'The war went on until <place Lida> was captured by the <people Poles> in <time 1919 1919>.',
    ['capture asserted agent=Poles place=Lida when=1919'],
  ],
  ['They waited until <place Lida> was captured by the <people Poles>.', []],
  ['They wait until <place Lida> is captured by the <people Poles> in <time 1919 1919>.', []],
  ['They left before the <people Poles> could capture <place Lida> in <time 1919 1919>.', []],
  // What several become.
  [
    'In <time 1919 1919> <place Ura> and <place Iwon> were united into a single republic.',
    ['founding asserted what=single republic when=1919'],
  ],
  ['In <time 1919 1919> <place Ura> was united into the republic.', []],
  [
    'In <time 1919 1919> <place Ura> and <place Iwon> were united into the colony of <place Livonia>.',
    ['founding asserted what=colony of Livonia when=1919'],
  ],
  // Independence, declared.
  [
    '<place Livonia> declared its independence on <time 1919-05-03 3 May 1919>.',
    ['founding reported what=Livonia by=Livonia when=1919-05-03'],
  ],
  [
    'The council proclaimed the independence of <place Livonia> in <time 1919 1919>.',
    ['founding reported what=Livonia by=The council? when=1919'],
  ],
  // Offices.
  [
    'On <time 1919-05-03 3 May 1919> the assembly elected <person Karl Ulm> minister-president.',
    ['appointment asserted person=Karl Ulm by=the assembly? office=minister-president when=1919-05-03'],
  ],
  [
    '<person Karl Ulm> became minister of war and commander-in-chief in <time 1919 1919>.',
    [
      'appointment asserted person=Karl Ulm office=minister of war when=1919',
      'appointment asserted person=Karl Ulm office=commander-in-chief when=1919',
    ],
  ],
  [
    'The king appointed <person Karl Ulm> prime minister in <time 1919 1919>.',
    ['appointment asserted person=Karl Ulm office=prime minister when=1919'],
  ],
  [
    'A council was set up, whose members were <person Anna Weiss> and <person Karl Ulm>.',
    [
      'founding asserted what=A council',
      'membership asserted member=Anna Weiss body=A council',
      'membership asserted member=Karl Ulm body=A council',
    ],
  ],
  ['Its first leader was <person Karl Ulm>.', ['appointment asserted person=Karl Ulm office=first leader']],
  [
    'The <organisation State Council>, headed by <person Karl Ulm>, was dissolved.',
    [
      'dissolution asserted what=State Council',
      'appointment asserted person=Karl Ulm office=headed body=State Council',
    ],
  ],
  ['<person Karl Ulm> led a revolt in <place Lida>.', []],
  ['<person Karl Ulm> led the <organisation Red Army> into <place Lida>.', []],
  // Places that surrender, are given away, are entered.
  [
    'The fortress of <place Lida> surrendered on <time 1919-05-03 3 May 1919>.',
    ['loss asserted place=Lida when=1919-05-03'],
  ],
  ['The army surrendered on <time 1919-05-03 3 May 1919>.', []],
  [
    'In <time 1919 1919> <place Lida> was given to <place Poland> and <place Iwon> to <place Russia>.',
    ['loss asserted place=Lida to=Poland when=1919', 'loss asserted place=Iwon to=Russia when=1919'],
  ],
  ['<place Lida> was given to <person Karl Ulm> in <time 1919 1919>.', []],
  [
    'The <people Poles> entered the town on <time 1919-05-03 3 May 1919>.',
    ['advance asserted agent=Poles place=the town? when=1919-05-03'],
  ],
  [
    'The <people Poles> entered the town and captured it.',
    ['capture asserted agent=Poles place=it?', 'advance asserted agent=Poles place=the town?'],
  ],
  [
    'The republic was annexed by <place Russia> in <time 1919 1919>.',
    ['capture asserted agent=Russia place=The republic? when=1919'],
  ],
  // Who stands behind `by` before the verb does something else.
  [
    'After a revolt by workers, the <people Poles> took <place Lida>.',
    ['capture asserted agent=Poles place=Lida'],
  ],
  [
    'After a revolt by workers, <place Lida> was taken by the <people Poles>.',
    ['capture asserted agent=Poles place=Lida'],
  ],
  // Seats.
  [
    'The government moved from <place Lida> to <place Iwon> on <time 1919-05-03 3 May 1919>, and to <place Riga> in <time 1920 1920>.',
    [
      'seat asserted polity=The government? place=Lida when=/1919-05-03',
      'seat asserted polity=The government? place=Iwon when=1919-05-03/',
      'seat asserted polity=The government? place=Riga when=1920/',
    ],
  ],
  ['The army moved to <place Lida>.', []],
  [
    'The <people Reds> were stopped by the <people Whites> at <place Lida>.',
    ['halt asserted agent=Whites stopped=Reds place=Lida'],
  ],
  ['The <people Reds> were stopped by the rain.', []],
  ['They were repelled in <time 1919 1919>.', ['halt asserted stopped=They? when=1919']],
  [
    'In <time 1919 1919> <place Lida> was given to the order.',
    ['loss asserted place=Lida to=the order? when=1919'],
  ],
  ['In <time 1919 1919> <place Lida> was returned to order.', []],
  ['The council had its seat at <place Lida>.', ['seat asserted polity=The council? place=Lida']],
  ['The council had a seat at <place Lida>.', []],
  [
    'The republic lasted until <time 1919-05-03 3 May 1919>.',
    ['existence asserted what=The republic? when=1919-05-03'],
  ],
  ['The strike lasted until <time 1919-05-03 3 May 1919>.', []],
  // A participle between a preposition and a noun is no verb.
  [
    'The law of <time 1919 1919> limited estates in irrigated regions to ten acres.',
    [
      'document asserted document=The law kind=law provision=limited estates in irrigated regions to ten acres when=1919',
    ],
  ],
  // What frames know of names that no table has.
  [
    'Aro Veld was elected chairman of the council in <time 1919 1919>.',
    ['appointment asserted person=Aro Veld office=chairman of the council when=1919'],
  ],
  ['The Veld was made chairman.', []],
  ["Philippe de l'Isle-<person Adam> was elected chairman of the council.", []],
  [
    'They took <place Lida> on <time 1919-05-03 3 May> and Velden on <time 1919-05-04 4 May>.',
    [
      'capture asserted agent=They? place=Lida when=1919-05-03',
      'capture asserted agent=They? place=Velden when=1919-05-04',
    ],
  ],
  [
    '<person Karl Ulm> left <place Riga>, and on <time 1919-05-03 3 May> the city surrendered to the <people Poles>.',
    ['loss asserted place=the city? to=Poles when=1919-05-03'],
  ],
  [
    'The republic was proclaimed on <time 1919-05-03 3 May> and extinguished on <time 1919-06-03 3 June>.',
    [
      'founding reported what=The republic? when=1919-05-03',
      'dissolution asserted what=The republic? when=1919-06-03',
    ],
  ],
  ['<person Karl Ulm> founded <place Velden>.', ['founding asserted what=Velden by=Karl Ulm']],
  [
    'In <time 1919 1919> <place Ura> and <place Iwon> were united into the <place Province of Livonia>.',
    ['founding asserted what=Province of Livonia when=1919'],
  ],
  [
    'In <time 1919 1919> <person Karl Ulm> moved the seat of the order to <place Lida>.',
    ['seat asserted polity=the order? place=Lida when=1919/'],
  ],
  [
    'A <people Polish> division landed at <place Riga>; it took <place Lida>.',
    ['capture asserted agent=it? place=Lida'],
  ],
  // Where something else may be meant, a pronoun is not bound to the one name.
  [
    '<place Poland> recognised the republic and <place Russia> recognised it in <time 1919 1919>.',
    [
      'relation asserted a=Poland b=the republic? kind=recognised',
      'relation asserted a=Russia b=it? kind=recognised when=1919/',
    ],
  ],
];

for (const [marked, expected] of cases) {
  test(marked, () => {
    assert.deepEqual(statementsOf(marked), expected);
  });
}
