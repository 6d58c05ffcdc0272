import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineOf } from '../altered/statement-line.ts';
import { readMarked } from './statements-of.ts';

const documents: readonly (readonly [string, readonly string[]])[] = [
  [
    '<place Poland> and <place Latvia> signed the <document Treaty of Riga> on <time 1921-03-18 18 March 1921>.',
    [
      'document | asserted | document=Treaty of Riga | kind=Treaty | issuer=Poland + Latvia | when=18 March 1921 1921-03-18',
    ],
  ],
  [
    'The <document Treaty of Riga>, signed on <time 1921-03-18 18 March 1921> by <place Poland> and <place Russia>, ended the war.',
    [
      'document | asserted | document=Treaty of Riga | kind=Treaty | issuer=Poland + Russia | provision=ended the war | when=18 March 1921 1921-03-18',
    ],
  ],
  [
    'The <document Treaty of Tartu> was signed between <place Estonia> and <place Russia> on <time 1920-02-02 2 February 1920>.',
    [
      'document | asserted | document=Treaty of Tartu | kind=Treaty | issuer=Estonia + Russia | when=2 February 1920 1920-02-02',
    ],
  ],
  [
    "The <document Treaty of Tartu>, which had guaranteed <place Estonia>'s independence, was forgotten.",
    [
      "document | asserted | document=Treaty of Tartu | kind=Treaty | provision=had guaranteed Estonia's independence",
    ],
  ],
  [
    'Under the <document Treaty of Paris>, <place Romania> ceded <place Bessarabia> to <place Russia>.',
    [
      'document | asserted | document=Treaty of Paris | kind=Treaty | provision=Romania ceded Bessarabia to Russia',
    ],
  ],
  [
    'By the <document Treaty of Tartu>, <place Russia> recognised the independence of <place Estonia>.',
    [
      'document | asserted | document=Treaty of Tartu | kind=Treaty | provision=Russia recognised the independence of Estonia',
    ],
  ],
  [
    'The 1839 <document Treaty of London> guaranteed the neutrality of <place Belgium>.',
    [
      'document | asserted | document=Treaty of London | kind=Treaty | provision=guaranteed the neutrality of Belgium',
    ],
  ],
  [
    'The parliament passed the law on <time 1921-05-05 5 May 1921>.',
    [
      'document | asserted | document=the law? | kind=law | issuer=The parliament? | when=5 May 1921 1921-05-05',
    ],
  ],
  [
    '<place Poland> passed a law that limited rents to <sum 40 crown 40 crowns> a month.',
    [
      'document | asserted | document=law | kind=law | issuer=Poland | provision=limited rents to 40 crowns a month',
    ],
  ],
  [
    'The government issued a manifesto, printed with a <time:date-on 1918-12-16 16 December> date, declaring a republic.',
    [
      'document | asserted | document=manifesto | kind=manifesto | issuer=The government? | date-borne=16 December @ 16 December 1918-12-16 | provision=declaring a republic',
    ],
  ],
  [
    'The committee issued an appeal, dated <time:date-on 1919-03-03 3 March>, calling on workers to strike.',
    [
      'document | asserted | document=appeal | kind=appeal | issuer=The committee? | date-borne=3 March @ 3 March 1919-03-03 | provision=calling on workers to strike',
    ],
  ],
  [
    'The <document Treaty of Lida> was signed on <time 1883-10-20 20 October 1883> and entered into force on <time 1884-03-28 28 March 1884>.',
    [
      'document | asserted | document=Treaty of Lida | kind=Treaty | date-borne=20 October 1883 @ 20 October 1883 1883-10-20 | when=28 March 1884 1884-03-28',
    ],
  ],
  [
    'The armistice came into force on <time 1918-11-11 11 November 1918>.',
    ['document | asserted | document=The armistice? | kind=armistice | when=11 November 1918 1918-11-11'],
  ],
  ['The treaty was never ratified.', ['document | negated | document=The treaty? | kind=treaty']],
  [
    'The king refused to sign the constitution.',
    ['document | negated | document=the constitution? | kind=constitution | issuer=The king'],
  ],
  [
    'The <people Poles> planned to sign a treaty with <place Latvia>.',
    ['document | planned | document=treaty | kind=treaty | issuer=Poles + Latvia'],
  ],
  [
    'They agreed on an armistice on <time 1919-10-03 3 October>.',
    ['document | asserted | document=armistice | kind=armistice | issuer=They? | when=3 October 1919-10-03'],
  ],
  [
    'The war went on until the <document Treaty of Paris> was signed on <time 1783-09-03 3 September 1783>, and <place America> ratified the treaty.',
    [
      'document | asserted | document=Treaty of Paris | kind=Treaty | when=3 September 1783 1783-09-03',
      'document | asserted | document=the treaty | kind=treaty | issuer=America',
    ],
  ],
  [
    '<place France> declared a ceasefire on <time 1954-07-21 21 July 1954>.',
    [
      'document | asserted | document=ceasefire | kind=ceasefire | issuer=France | when=21 July 1954 1954-07-21',
    ],
  ],
  [
    'The decree declared that all land belonged to the state.',
    [
      'document | asserted | document=The decree? | kind=decree | provision=declared that all land belonged to the state',
    ],
  ],
  ['Laws were passed.', []],
  ['The newspaper announced the news.', []],
  ['The notes promised nothing.', []],
  ['Each estate held one vote under the old rules.', []],
  [
    'After debating the matter, the <organisation Grand Council>, on <time 1950-06-27 27 June 1950>, published the decree.',
    [
      'document | asserted | document=the decree? | kind=decree | issuer=Grand Council | date-published=27 June 1950 @ 27 June 1950 1950-06-27 | when=27 June 1950 1950-06-27',
    ],
  ],
  [
    'After <person Karl Bauer> had won, on <time 1911-05-21 21 May 1911>, he signed the <document Treaty of Lida>.',
    ['document | asserted | document=Treaty of Lida | kind=Treaty | issuer=he | when=21 May 1911 1911-05-21'],
  ],
  [
    'The government published a manifesto, which bore the date of <time 1918-12-16 16 December> and proclaimed the republic.',
    [
      'document | asserted | document=manifesto | kind=manifesto | issuer=The government? | date-borne=16 December @ 16 December 1918-12-16 | provision=proclaimed the republic',
    ],
  ],
  [
    '<place France> and <place Spain> entered into a pact in <time 1761 1761>.',
    ['document | asserted | document=pact | kind=pact | issuer=France + Spain | when=1761 1761'],
  ],
  [
    'On <time 1793-09-17 17 September 1793>, the law was passed, which authorised arrests.',
    [
      'document | asserted | document=the law? | kind=law | provision=authorised arrests | when=17 September 1793 1793-09-17',
    ],
  ],
  ['Under <people Soviet> law, peasants were allowed to keep one cow.', []],
  ['The law of gravity requires this.', []],
  ['The bank issued notes.', []],
  ['The order of battle included three divisions.', []],
  ['Workers denounced the treaty.', []],
  [
    'Neither side signed the treaty.',
    ['document | negated | document=the treaty? | kind=treaty | issuer=Neither side'],
  ],
  ['None of them signed the petition.', ['document | negated | document=the petition? | kind=petition']],
  [
    'The treaty would have ended the war.',
    ['document | reported | document=The treaty? | kind=treaty | provision=would have ended the war'],
  ],
  [
    'The proposed treaty guaranteed the independence of <place Estonia>.',
    [
      'document | planned | document=proposed treaty | kind=treaty | provision=guaranteed the independence of Estonia',
    ],
  ],
  [
    '<place Germany> did not sign the treaty until <time:until 1919-06-28 28 June 1919>.',
    [
      'document | asserted | document=the treaty? | kind=treaty | issuer=Germany | when=28 June 1919 1919-06-28',
    ],
  ],
  [
    'The treaty may have been signed in <time 1920 1920>.',
    ['document | reported | document=The treaty? | kind=treaty | when=1920 1920'],
  ],
  [
    'The war was ended by the <document Treaty of Lida>.',
    [
      'document | asserted | document=Treaty of Lida | kind=Treaty | provision=The war was ended by the Treaty of Lida',
    ],
  ],
  [
    'Negotiations led to a treaty between <place Serbia> and <place Greece> on <time 1912-03-13 13 March 1912>.',
    [
      'document | asserted | document=treaty | kind=treaty | issuer=Serbia + Greece | when=13 March 1912 1912-03-13',
    ],
  ],
  [
    '<place Greece> joined by a separate agreement signed in <place Sofia> on <time 1912-05-29 29 May 1912>.',
    ['document | asserted | document=separate agreement | kind=agreement | when=29 May 1912 1912-05-29'],
  ],
];

const versions: readonly (readonly [string, readonly string[]])[] = [
  [
    'The final version, edited by <person Anna Weiss> and the <organisation Workers\' Party>, removed the reference to <place Russia> and replaced the slogan with "Long live peace!"',
    [
      "version | asserted | document=final version? | version=final version | editor=Anna Weiss + Workers' Party | changes=removed the reference to Russia + replaced the slogan | wording=Long live peace!",
    ],
  ],
  [
    'The second draft of the constitution, revised by <person Anna Weiss> in <time 1920-05 May 1920>, omitted the clause on religion.',
    [
      'version | asserted | document=the constitution? | version=second draft | editor=Anna Weiss | changes=omitted the clause on religion | when=May 1920 1920-05',
    ],
  ],
  [
    'In the final version, <person Anna Weiss> deleted two paragraphs.',
    [
      'version | asserted | document=final version? | version=final version | editor=Anna Weiss | changes=deleted two paragraphs',
    ],
  ],
  ['A new version of the aircraft replaced the engine.', []],
  ['His version of events changed.', []],
  ['The improved version had a larger gun.', []],
];

const norms: readonly (readonly [string, readonly string[]])[] = [
  [
    'An edict issued in <time 1921-03 March 1921> forbidding merchants to sell more than <sum 3 bushel 3 bushels> a month per household caused unrest.',
    [
      'norm | asserted | document=edict | who=merchants | mode=forbidding (must not) | what=sell | limit=3 bushels a month {"amount":"3","unit":"bushel","per":"month","for":"household","limit":"at-most"} | when=March 1921 1921-03/',
    ],
  ],
  [
    'The law of <time 1921-05-05 5 May 1921> limited rents to <sum 40 crown 40 crowns> a month.',
    [
      'norm | asserted | document=The law | mode=limited (must not) | what=rents | limit=40 crowns a month {"amount":"40","unit":"crown","per":"month","limit":"at-most"} | when=5 May 1921 1921-05-05/',
    ],
  ],
  [
    'A decree published in <time 1919-01 January 1919> prohibiting banks to pay more than <sum 250 ruble 250 rubles> to any customer was ignored.',
    [
      'norm | asserted | document=decree | who=banks | mode=prohibiting (must not) | what=pay | limit=250 rubles {"amount":"250","unit":"ruble","for":"customer","limit":"at-most"} | when=January 1919 1919-01/',
    ],
  ],
  [
    'The decree of <time 1920-06 June 1920> required all bakers to deliver at least <sum 30 loaf 30 loaves>.',
    [
      'norm | asserted | document=The decree | who=all bakers | mode=required (must) | what=deliver | limit=30 loaves {"amount":"30","unit":"loaf","limit":"at-least"} | when=June 1920 1920-06/',
    ],
  ],
  [
    'The treaty forbade <place Germany> from building submarines.',
    [
      'norm | asserted | document=The treaty? | who=Germany | mode=forbade (must not) | what=building submarines',
    ],
  ],
  [
    'Private traders were forbidden by the decree of <time 1918-11-21 21 November 1918> to sell bread.',
    [
      'norm | asserted | document=the decree | who=Private traders | mode=forbidden (must not) | what=sell bread | when=21 November 1918 1918-11-21/',
    ],
  ],
  [
    'The law allowed banks to lend up to <sum 500 mark 500 marks> to each farmer.',
    [
      'norm | asserted | document=The law? | who=banks | mode=allowed (may) | what=lend | limit=500 marks {"amount":"500","unit":"mark","for":"farmer","limit":"at-most"}',
    ],
  ],
  [
    'The order required every household to hand over <sum 12 sack 12 sacks>.',
    [
      'norm | asserted | document=The order? | who=every household | mode=required (must) | what=hand over | limit=12 sacks {"amount":"12","unit":"sack"}',
    ],
  ],
  ['The weather forbade an attack.', []],
  ['The government banned the party.', []],
  ['If the law forbade trade, it would fail.', []],
  [
    'The <document Constitution of Lida> had guaranteed peace, but a decree issued by <person Karl Bauer> in <time 1830-04 April 1830> prohibited trade and required merchants to pay duties.',
    [
      'norm | asserted | document=decree | mode=prohibited (must not) | what=trade | when=April 1830 1830-04/',
      'norm | asserted | document=decree | who=merchants | mode=required (must) | what=pay duties | when=April 1830 1830-04/',
    ],
  ],
  ['The treaty limited <place Germany> to a strip of land.', []],
];

function linesOf(text: string, frame: string): string[] {
  const statements = readMarked(text).statements.filter((statement) => statement.frame === frame);
  return statements.map((statement) => lineOf(statement).replace(' | when=null null', ''));
}

for (const [text, expected] of documents) {
  test(text, () => assert.deepEqual(linesOf(text, 'document'), expected));
}

for (const [text, expected] of versions) {
  test(text, () => assert.deepEqual(linesOf(text, 'version'), expected));
}

for (const [text, expected] of norms) {
  test(text, () => assert.deepEqual(linesOf(text, 'norm'), expected));
}
