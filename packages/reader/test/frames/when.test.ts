import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { When } from '@regesta/record';
import { formatDay } from '@regesta/time';
import { lastingFrom, UNDATED, whenOf, type Lie } from '../../src/frames/when.ts';
import { marked } from '../clauses/marked.ts';

function whenIn(text: string, lie: Lie): When {
  const { plain, times } = marked(text);
  return whenOf(times, lie, plain);
}

/** Four sides as dates, an open one as `-` or `+`. */
function sidesOf({ bounds }: When): string {
  return bounds === null ? 'none' : bounds.map(sideOf).join(' ');
}

function sideOf(day: number): string {
  if (Number.isFinite(day)) return formatDay(day);
  return day < 0 ? '-' : '+';
}

const cases: readonly (readonly [string, Lie, string | null, string])[] = [
  // An instant is one of the days.
  ['in <time 1919-04 April 1919>', 'instant', '1919-04', '1919-04-01 1919-04-30 1919-04-01 1919-04-30'],
  ['by <time:by 1918-12 the end of 1918>', 'instant', '[..1918-12-31]', '- 1918-12-31 - 1918-12-31'],
  ['before <time:before 1919-04 April 1919>', 'instant', '[..1919-03-31]', '- 1919-03-31 - 1919-03-31'],
  ['after <time:after 1919-04 April 1919>', 'instant', '[1919-05-01..]', '1919-05-01 + 1919-05-01 +'],
  ['until <time:until 1919-04 April 1919>', 'instant', '[..1919-04-30]', '- 1919-04-30 - 1919-04-30'],
  // A state said to hold at a time had begun by then and ended no earlier.
  ['in <time 1919-04-05 5 April 1919>', 'state', '1919-04-05', '- 1919-04-05 1919-04-05 +'],
  [
    'since <time:since 1919-04-05 5 April 1919>',
    'state',
    '1919-04-05/',
    '1919-04-05 1919-04-05 1919-04-05 +',
  ],
  [
    'until <time:until 1919-04-05 5 April 1919>',
    'state',
    '/1919-04-05',
    '- 1919-04-05 1919-04-05 1919-04-05',
  ],
  // Of a time within another only the narrower counts.
  [
    'In <time 1919 1919> … on <time 1919-04-05 5 April>',
    'instant',
    '1919-04-05',
    '1919-04-05 1919-04-05 1919-04-05 1919-04-05',
  ],
  // Of two times only one is meant.
  [
    'in <time 1700 1700> or <time 1701 1701>',
    'instant',
    '[1700,1701]',
    '1700-01-01 1701-12-31 1700-01-01 1701-12-31',
  ],
  [
    'on <time 1919-05-03 3>, <time 1919-05-04 4> or perhaps on <time 1919-05-09 9 May 1919>',
    'instant',
    '[1919-05-03,1919-05-04,1919-05-09]',
    '1919-05-03 1919-05-09 1919-05-03 1919-05-09',
  ],
  ['in <time 1700 1700> or <time 1701 1701>', 'state', '[1700,1701]', '- 1701-12-31 1700-01-01 +'],
  ['since <time:since 1700 1700> or <time 1701 1701>', 'state', null, '1700-01-01 1701-12-31 1700-01-01 +'],
  // What says nothing of when it was.
  ['printed with a <time:date-on 1919-04-05 5 April> date', 'instant', null, 'none'],
  ['', 'instant', null, 'none'],
];

for (const [text, lie, edtf, sides] of cases) {
  test(`${lie}: ${text}`, () => {
    const when = whenIn(text, lie);
    assert.deepEqual([when.edtf, sidesOf(when)], [edtf, sides]);
  });
}

test('two times of which neither holds the other are both kept', () => {
  const when = whenIn('in <time 1919 1919> and in <time 1921 1921>', 'instant');
  assert.deepEqual([when.edtf, ...when.alternatives.map(({ edtf }) => edtf)], ['1919', '1921']);
});

test('of two times of which one is meant the words are those of both', () => {
  const when = whenIn('held <time 1700 1700> or <time 1701 1701>.', 'instant');
  assert.deepEqual([when.text, when.alternatives], ['1700 or 1701', []]);
});

test('an offset from what the text does not name is kept as its words', () => {
  const when = whenIn('<time P2D Two days later> they left', 'instant');
  assert.deepEqual([when.text, when.bounds, when.unresolved], ['Two days later', null, 'Two days later']);
});

test('a state that an instant begins has no known end', () => {
  const when = lastingFrom(whenIn('in <time 1919-01 January 1919>', 'instant'));
  assert.deepEqual([when.edtf, sidesOf(when)], ['1919-01/', '1919-01-01 1919-01-31 1919-01-01 +']);
  assert.equal(lastingFrom(UNDATED), UNDATED);
});
