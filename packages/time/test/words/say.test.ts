import assert from 'node:assert/strict';
import test from 'node:test';
import { boundsOf, describeDate, parseDay, parseEdtf, wordsOf, wordsOfBounds } from '../../src/index.ts';

test('dates in plain English', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['1821', '1821'],
    ['1821-03', 'March 1821'],
    ['1821-03-05', '5 March 1821'],
    ['1410-07-24', '15 July 1410 (Julian calendar)'],
    ['1410-07', 'July 1410 (Gregorian calendar)'],
    ['1821-21', 'spring 1821'],
    ['1821-33', 'the first quarter of 1821'],
    ['182X', 'the 1820s'],
    ['18XX', 'the 19th century'],
    ['-04XX', 'the 5th century BC'],
    ['-0043', '44 BC'],
    ['0000', '1 BC'],
    ['0033', 'AD 33'],
    ['Y17E7', 'the year 170000000'],
    ['1821-XX', 'some month of 1821'],
    ['1821-03-XX', 'some day of March 1821'],
    ['156X-12-25', '25 December of some year of the 1560s'],
    ['XXXX-12-25', '25 December of some year'],
    ['1821~', 'about 1821'],
    ['1821-03?', 'perhaps March 1821'],
    ['1821-03-05%', 'perhaps about 5 March 1821'],
    ['?1821-03-~05', '5 March 1821 (the year uncertain, the day approximate)'],
    ['1821?-03~', 'March 1821 (the year uncertain and approximate, the month approximate)'],
    ['[1821-03-08..1821-03-15]', 'between 8 and 15 March 1821'],
    ['[1821-03-28..1821-04-02]', 'between 28 March and 2 April 1821'],
    ['[-0489..-0479]', 'between 490 and 480 BC'],
    ['[..1821-03-31]', 'by the end of March 1821'],
    ['[..1821-03-05]', 'by 5 March 1821'],
    ['[..1821-02-28]', 'by the end of February 1821'],
    ['[..1820-02-28]', 'by 28 February 1820'],
    ['[..1821-12-31]', 'by the end of 1821'],
    ['[..1821]', 'by the end of 1821'],
    ['1821-24', 'winter 1821–22'],
    ['1899-24', 'winter 1899–1900'],
    ['0899-24', 'winter 899'],
    ['00XX', 'a date written 00XX'],
    ['[1821..]', '1821 or later'],
    ['[1667,1668,1670..1672]', '1667, 1668 or 1670 to 1672'],
    ['{1667,1668}', '1667 and 1668'],
    ['{1670..1672}', 'each of 1670 to 1672'],
    ['{..1672}', 'a date written {..1672}'],
    ['1821-10-01/1821-10-03', 'from 1 to 3 October 1821'],
    ['1820/1821', 'from 1820 to 1821'],
    ['1821-03/', 'from March 1821 to an unknown date'],
    ['/1821-03', 'from an unknown date to March 1821'],
    ['1821/..', 'from 1821, without end'],
    ['../1821', 'until 1821, without beginning'],
    ['../..', 'always'],
    ['/', 'an unknown date'],
    ['1821-03-05T23:20:30-04', '5 March 1821, 23:20:30 UTC-04'],
    ['1821-03-05T23:20', '5 March 1821, 23:20'],
    ['1950S2', 'estimated 1950, between 1900 and 1999'],
    ['-1950S2', 'estimated 1951 BC, between 2000 BC and 1901 BC'],
    ['1950S2~', 'a date written 1950S2~'],
    ['1X21', 'a date written 1X21'],
  ];
  for (const [edtf, words] of rows) assert.equal(wordsOf(parseEdtf(edtf).value!), words, edtf);
});

test('bounds in plain English', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['1821-03', 'some day of March 1821'],
    ['1821', 'some day of 1821'],
    ['1821-03-05', '5 March 1821'],
    ['[1821-03-08..1821-03-15]', 'between 8 and 15 March 1821'],
    ['[..1821-03]', 'by the end of March 1821'],
    ['[1821-03-05..]', '5 March 1821 or later'],
    ['1820/1821', 'from some day of 1820 to some day of 1821'],
    ['1821/', 'from some day of 1821 to an unknown date'],
    ['/1821', 'from an unknown date to some day of 1821'],
    ['../1821', 'until some day of 1821, without beginning'],
    ['1821/..', 'from some day of 1821, without end'],
    ['../', 'until an unknown date, without beginning'],
    ['/..', 'from an unknown date, without end'],
    ['/', 'an unknown date'],
    ['../..', 'always'],
  ];
  for (const [edtf, words] of rows)
    assert.equal(wordsOfBounds(boundsOf(parseEdtf(edtf).value!)), words, edtf);
});

test('a date is described as the command line prints it', () => {
  assert.deepEqual(describeDate('by the end of March 1821'), {
    input: 'by the end of March 1821',
    valid: true,
    edtf: '[..1821-03-31]',
    level: 2,
    earliest: null,
    latest: '1821-03-31',
    bounds: ['-inf', -54332, '-inf', -54332],
    calendar: 'gregorian',
    words: 'by the end of March 1821',
    problems: [],
  });
  const refused = describeDate('1821-13 ');
  assert.deepEqual(
    { ...refused, problems: refused.problems.map(({ code }) => code) },
    {
      input: '1821-13 ',
      valid: false,
      edtf: null,
      level: null,
      earliest: null,
      latest: null,
      bounds: null,
      calendar: null,
      words: null,
      problems: ['month-out-of-range'],
    },
  );
  assert.equal(describeDate('-0043-03-13').earliest, '-0043-03-13');
  assert.equal(describeDate('5 March 1821', { edtfOnly: true }).valid, false);
  assert.deepEqual(
    ['Y17E7', 'Y17E300']
      .map((text) => describeDate(text))
      .map(({ latest, problems }) => [latest, problems[0]?.code]),
    [
      ['170000000-12-31', 'beyond-stored-days'],
      [null, 'beyond-all-days'],
    ],
  );
});

test('a day to ask about', () => {
  assert.deepEqual(parseDay('5 March 1821').value, { from: -54358, to: -54358 });
  assert.deepEqual(parseDay('1821-03').value, { from: -54362, to: -54332 });
  assert.equal(parseDay('since 1821').problems[0]?.code, 'day-unbounded');
  assert.equal(parseDay('tomorrow').problems[0]?.code, 'not-a-date');
});
