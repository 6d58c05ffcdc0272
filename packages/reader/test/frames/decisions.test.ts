import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineOf } from '../altered/statement-line.ts';
import { readMarked } from './statements-of.ts';

const decisions: readonly (readonly [string, readonly string[]])[] = [
  [
    '<time P2M A few months later> <place Russia> decided to occupy the islands in <time 1940-07 July 1940>.',
    [
      'decision | asserted | by=Russia | what=to occupy the islands in July 1940 | when=July 1940 1940-07 or null',
    ],
  ],
  [
    '<time P2M A few months after the war>, <place Russia> decided to occupy the islands, including <place Lida>, in <time 1940-07 July 1940>.',
    [
      'decision | asserted | by=Russia | what=to occupy the islands, including Lida, in July 1940 | when=July 1940 1940-07 or null',
    ],
  ],
  [
    'On <time 1920-05-03 3 May 1920> the parliament voted to secede from the union.',
    ['decision | asserted | by=the parliament? | what=to secede from the union | when=3 May 1920 1920-05-03'],
  ],
  [
    'The parliament decided to hold elections in <time 1922 1922>.',
    ['decision | asserted | by=The parliament? | what=to hold elections in 1922 | when=1922 [..1922]'],
  ],
  [
    'The <organisation Central Committee> resolved that the army must leave <place Minsk>.',
    ['decision | asserted | by=Central Committee | what=that the army must leave Minsk'],
  ],
  [
    'General <person Karl Bauer> ordered his army to advance on <place Moscow>.',
    ['decision | asserted | by=Karl Bauer | what=his army to advance on Moscow'],
  ],
  [
    '<person Karl Bauer> ordered the evacuation of <place Minsk> on <time 1919-03-03 3 March 1919>.',
    ['decision | asserted | by=Karl Bauer | what=the evacuation of Minsk | when=3 March 1919 1919-03-03'],
  ],
  ['The delegates voted for independence.', ['decision | asserted | by=The delegates | what=independence']],
  [
    'The king decided to retreat, which ended the siege.',
    ['decision | asserted | by=The king | what=to retreat'],
  ],
  ['The king decided to retreat, leaving the town.', ['decision | asserted | by=The king | what=to retreat']],
  ['The parliament did not vote to leave.', ['decision | negated | by=The parliament? | what=to leave']],
  ['The army was ordered to retreat.', []],
  ['The women could not vote or hold office.', []],
  ['The council decided against an attack.', []],
  ['They restored order.', []],
  ['He ordered a book.', []],
  [
    'In choosing not to fight, the <people Poles> saved the town.',
    ['decision | asserted | by=Poles | what=not to fight'],
  ],
  ['The shell decided the battle.', []],
  [
    'In <time 1940-06 June 1940> <person Karl Bauer> took the decision to leave.',
    ['decision | asserted | by=Karl Bauer | what=to leave | when=June 1940 1940-06'],
  ],
  [
    "<person Karl Bauer>'s decision to leave surprised many.",
    ['decision | asserted | by=Karl Bauer | what=to leave'],
  ],
  ['It was decided to evacuate <place Minsk>.', ['decision | asserted | what=to evacuate Minsk']],
  [
    'The evacuation of <place Minsk> was ordered by <person Karl Bauer>.',
    ['decision | asserted | by=Karl Bauer | what=The evacuation of Minsk'],
  ],
  [
    "On <time 1913-06-29 29 June 1913> General <person Karl Bauer>, acting on the king's orders, ordered the army to attack.",
    ['decision | asserted | by=Karl Bauer | what=the army to attack | when=29 June 1913 1913-06-29'],
  ],
];

function linesOf(text: string, frame: string): string[] {
  const statements = readMarked(text).statements.filter((statement) => statement.frame === frame);
  return statements.map((statement) => lineOf(statement).replace(' | when=null null', ''));
}

for (const [text, expected] of decisions) {
  test(text, () => assert.deepEqual(linesOf(text, 'decision'), expected));
}
