import { boundsToJson, dayOf, formatDay } from '@regesta/time';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tagTimes } from '../../src/mentions/time/tag-times.ts';

/** A text, and for each of its times the relation and the words that give it. */
const cues: readonly (readonly [string, readonly string[]])[] = [
  ['It was done by the end of May 1807.', ['by: by']],
  ['It was done before May 1807 and after 3 June 1806.', ['before: before', 'after: after']],
  ['It has stood since 1807, and stood until 1790.', ['since: since', 'until: until']],
  ['It was quiet during 1807 and throughout 1808.', ['during: during', 'throughout: throughout']],
  ['Between 3 and 9 May 1807 it fell.', ['between: Between', 'between: Between']],
  ['It lasted from 1803 to 1807.', ['from-to: from', 'from-to: from']],
  ['From 1807 on, tolls were paid.', ['since: From 1807 on']],
  ['Prior to 1807 none were paid.', ['before: Prior to']],
  [
    'A leaflet with a 5 May date, and a letter dated 7 May 1807, were found.',
    ['date-on: leaflet with a 5 May date', 'date-on: dated'],
  ],
  ['It fell in 1807.', ['at: in']],
];

for (const [text, expected] of cues) {
  test(text, () => {
    const found = tagTimes(text).map(
      ({ time }) => `${time.relation}: ${time.cue ? text.slice(time.cue.from, time.cue.to) : ''}`,
    );
    assert.deepEqual(found, expected);
  });
}

/** A text, its interval as EDTF, and the words that say it. */
const links: readonly (readonly [string, string, string])[] = [
  ['Between 3 and 9 May 1807 it fell.', '1807-05-03/1807-05-09', '3 and 9 May 1807'],
  ['It lasted from March 1803 to June 1807.', '1803-03/1807-06', 'March 1803 to June 1807'],
  ['The league (1803–07) was loose.', '1803/1807', '1803–07'],
  ['It sat May 3-9, 1807.', '1807-05-03/1807-05-09', 'May 3-9, 1807'],
  ['It sat from December 28 to January 3, 1807.', '1806-12-28/1807-01-03', 'December 28 to January 3, 1807'],
  ['Between 1803 and 1807 it rained.', '1803/1807', '1803 and 1807'],
];

for (const [text, edtf, words] of links) {
  test(`${text} is ${edtf}`, () => {
    const times = tagTimes(text);
    assert.equal(times.length, 2);
    for (const { time } of times) {
      assert.equal(time.link?.edtf, edtf);
      assert.equal(text.slice(time.link?.from, time.link?.to), words);
    }
  });
}

test('two dates joined by and alone are no interval', () => {
  assert.deepEqual(
    tagTimes('It met on 3 and 9 May 1807.').map(({ time }) => [time.edtf, time.link]),
    [
      ['1807-05-03', null],
      ['1807-05-09', null],
    ],
  );
});

/** A text with one time, its first day and its last. */
const bounds: readonly (readonly [string, string, string])[] = [
  ['It fell on 3 May 1807.', '1807-05-03', '1807-05-03'],
  ['It fell in May 1807.', '1807-05-01', '1807-05-31'],
  ['It fell in 1807.', '1807-01-01', '1807-12-31'],
  ['It fell in early May 1807.', '1807-05-01', '1807-05-10'],
  ['It fell at the end of February 1808.', '1808-02-21', '1808-02-29'],
  ['It fell late in 1807.', '1807-09-01', '1807-12-31'],
  ['It fell in the 1830s.', '1830-01-01', '1839-12-31'],
  ['It fell in the spring of 1807.', '1807-03-01', '1807-05-31'],
];

for (const [text, first, last] of bounds) {
  test(`${text} from ${first} to ${last}`, () => {
    const [only] = tagTimes(text);
    assert.ok(only?.time.bounds);
    assert.deepEqual(only.time.bounds.map(formatDay), [first, last, first, last]);
  });
}

test('lengths, sets and references have no place in time', () => {
  for (const text of ['It took two weeks.', 'They met every day.', 'It is now a school.']) {
    const [only] = tagTimes(text);
    assert.equal(only?.time.edtf, null, text);
    assert.equal(only?.time.bounds, null, text);
  }
});

test('an offset whose anchor the text does not name is unresolved', () => {
  const [only] = tagTimes('Two days later, the council broke the pact.');
  assert.deepEqual(only?.time.offset, { direction: 'after', duration: 'P2D', anchor: null });
  assert.equal(only?.time.bounds, null);
});

test('an offset from a war of the table is bounded by its first day', () => {
  const text = 'A few months after the outbreak of World War II, he left.';
  const [only] = tagTimes(text);
  assert.equal(only?.time.offset?.duration, 'PXM');
  assert.equal(only?.time.offset?.anchor?.text, 'the outbreak of World War II');
  assert.deepEqual(boundsToJson(only?.time.bounds ?? [0, 0, 0, 0]).slice(0, 2), [
    dayOf(1939, 11, 1),
    dayOf(1940, 9, 1),
  ]);
});

test('an offset from a date told before says which', () => {
  const text = 'On 3 May 1807 it fell. Two days later it was sold.';
  const offset = tagTimes(text)[1]?.time;
  assert.equal(offset?.edtf, '1807-05-05');
  assert.equal(text.slice(offset?.offset?.anchor?.from, offset?.offset?.anchor?.to), '3 May 1807');
});

test('the interwar years come from the table of periods', () => {
  const [only] = tagTimes('During the interwar years it was a school.');
  assert.equal(only?.time.edtf, '1918-11-11/1939-09-01');
  assert.equal(only?.time.relation, 'during');
});

test('dates before 15 October 1582 that name no calendar are of an unstated one', () => {
  const calendars = tagTimes('It fell on 14 October 1582, not on 15 October 1582.').map(
    ({ time }) => time.calendar,
  );
  assert.deepEqual(calendars, ['unstated', 'gregorian']);
});

/** A text whose first two times are one day in two calendars: the Gregorian day, and the calendars of both. */
const dual: readonly (readonly [string, string, readonly string[]])[] = [
  ['They rose on 25 October (7 November) 1917.', '1917-11-07', ['julian', 'gregorian']],
  ['It was signed on 10/23 January 1919.', '1919-01-23', ['julian', 'gregorian']],
  ['He wrote on 3 March [O.S. 18 February] 1918.', '1918-03-03', ['gregorian', 'julian']],
  ['He fled on 24 December 1917 (6 January 1918).', '1918-01-06', ['julian', 'gregorian']],
];

for (const [text, day, calendars] of dual) {
  test(text, () => {
    const [first, second] = tagTimes(text);
    assert.deepEqual([first?.time.edtf, second?.time.edtf], [day, day]);
    assert.deepEqual([first?.time.calendar, second?.time.calendar], calendars);
  });
}

test('two days of one month that are not one day are left apart', () => {
  const [first, second] = tagTimes('It came on 7 December (8 December in Asia), 1941.');
  assert.deepEqual([first?.time.edtf, second?.time.edtf], ['1941-12-07', '1941-12-08']);
});

test('a time counted from an event that nothing dates has a guess for a value, and no bounds', () => {
  const time = tagTimes('On 3 May 1807 it fell. Three weeks after the flood, it was sold.')[1]?.time;
  assert.equal(time?.value, '1807-W21');
  assert.equal(time?.edtf, null);
  assert.equal(time?.offset?.anchor?.text, 'the flood');
});

test('a year of the French Republic has its days', () => {
  const [only] = tagTimes('It was done by a law of the Year VIII.');
  assert.equal(only?.time.edtf, '[1799-09-23..1800-09-22]');
  assert.equal(only?.time.calendar, 'french-republican');
});

test('weeks later is some day of a week', () => {
  const time = tagTimes('On 2 May 1808 he was hurt. Three weeks later he died.')[1]?.time;
  assert.equal(time?.value, '1808-W21');
  assert.equal(time?.edtf, '[1808-05-23..1808-05-29]');
});
