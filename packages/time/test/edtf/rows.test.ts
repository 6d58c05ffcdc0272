import assert from 'node:assert/strict';
import test from 'node:test';
import {
  boundsOf,
  caret,
  clampBounds,
  CONVENTIONS,
  explain,
  formatDay,
  formatEdtf,
  levelOf,
  parseEdtf,
  STORED_DAYS,
  WIDER_CONVENTIONS,
  type Bounds,
  type Conventions,
} from '../../src/index.ts';

function shown(bounds: Bounds): string {
  return bounds.map((day) => (Number.isFinite(day) ? formatDay(day) : day < 0 ? '-inf' : 'inf')).join(' ');
}

/** Input, level, the four bounds. */
const READ: readonly (readonly [string, number, string])[] = [
  ['1821', 0, '1821-01-01 1821-12-31 1821-01-01 1821-12-31'],
  ['1821/1823', 0, '1821-01-01 1821-12-31 1823-01-01 1823-12-31'],
  ['1821/1821', 0, '1821-01-01 1821-12-31 1821-01-01 1821-12-31'],
  ['1821/1821-03', 0, '1821-01-01 1821-03-31 1821-03-01 1821-03-31'],
  ['1821-25', 2, '1821-03-01 1821-05-31 1821-03-01 1821-05-31'],
  ['1821-03/1821', 0, '1821-03-01 1821-03-31 1821-03-01 1821-12-31'],
  ['1821-03/', 1, '1821-03-01 1821-03-31 1821-03-01 inf'],
  ['/1821-03', 1, '-inf 1821-03-31 1821-03-01 1821-03-31'],
  ['1821-03/..', 1, '1821-03-01 1821-03-31 inf inf'],
  ['../1821-03', 1, '-inf -inf 1821-03-01 1821-03-31'],
  ['../..', 1, '-inf -inf inf inf'],
  ['/', 1, '-inf inf -inf inf'],
  ['/..', 1, '-inf inf inf inf'],
  ['../', 1, '-inf -inf -inf inf'],
  ['[..1821-03-05]', 2, '-inf 1821-03-05 -inf 1821-03-05'],
  ['[1821-03-05..1821-04-02]', 2, '1821-03-05 1821-04-02 1821-03-05 1821-04-02'],
  ['[1830,1821-03..1821-05,1822]', 2, '1821-03-01 1830-12-31 1821-03-01 1830-12-31'],
  ['{..1821-12-31,1822-10-10..1822-11-01}', 2, '-inf 1822-11-01 -inf 1822-11-01'],
  ['[1821, 1822 ,1823]', 2, '1821-01-01 1823-12-31 1821-01-01 1823-12-31'],
  ['-01XX~', 1, '-0199-01-01 -0100-12-31 -0199-01-01 -0100-12-31'],
  ['-000X', 1, '-0009-01-01 -0001-12-31 -0009-01-01 -0001-12-31'],
  ['-XXXX-XX-23', 2, '-9999-01-23 -0001-12-23 -9999-01-23 -0001-12-23'],
  ['XXXX-XX-23', 2, '0000-01-23 9999-12-23 0000-01-23 9999-12-23'],
  ['18XX-02-29', 2, '1804-02-29 1896-02-29 1804-02-29 1896-02-29'],
  ['1821-X1-31', 2, '1821-01-31 1821-01-31 1821-01-31 1821-01-31'],
  ['1821-02-3X', -1, 'day-out-of-range 8 10'],
  ['Y17E7', 2, '170000000-01-01 170000000-12-31 170000000-01-01 170000000-12-31'],
  ['-1950S2', 2, '-1999-01-01 -1900-12-31 -1999-01-01 -1900-12-31'],
  ['0950S2', 2, '0900-01-01 0999-12-31 0900-01-01 0999-12-31'],
  ['Y17E07', 2, '170000000-01-01 170000000-12-31 170000000-01-01 170000000-12-31'],
  ['1821-03-05T10:00:00.5', 0, '1821-03-05 1821-03-05 1821-03-05 1821-03-05'],
  ['1821-03-05T10:00/1822', 0, '1821-03-05 1821-03-05 1822-01-01 1822-12-31'],
  ['1950S5', 2, '1950-01-01 1950-12-31 1950-01-01 1950-12-31'],
  ['Y-20E2S3', 2, '-2009-01-01 -2000-12-31 -2009-01-01 -2000-12-31'],
  ['1821-24', 1, '1821-12-01 1822-02-28 1821-12-01 1822-02-28'],
  ['1823-28', 2, '1823-12-01 1824-02-29 1823-12-01 1824-02-29'],
  ['1821-30', 2, '1821-12-01 1822-02-28 1821-12-01 1822-02-28'],
  ['1821-31', 2, '1821-03-01 1821-05-31 1821-03-01 1821-05-31'],
  ['1821-36', 2, '1821-10-01 1821-12-31 1821-10-01 1821-12-31'],
  ['1821-38', 2, '1821-05-01 1821-08-31 1821-05-01 1821-08-31'],
  ['1821-41', 2, '1821-07-01 1821-12-31 1821-07-01 1821-12-31'],
  ['1821-23~', 1, '1821-09-01 1821-11-30 1821-09-01 1821-11-30'],
  ['1821?-~23', 2, '1821-09-01 1821-11-30 1821-09-01 1821-11-30'],
  ['1821-03-05T24:00:00', 0, '1821-03-06 1821-03-06 1821-03-06 1821-03-06'],
  ['1821-03-05T23:59:59-04', 0, '1821-03-06 1821-03-06 1821-03-06 1821-03-06'],
  ['1821-03-05T00:10:00+04:30', 0, '1821-03-04 1821-03-04 1821-03-04 1821-03-04'],
  ['1821-03-05T23:59:60Z', 0, '1821-03-05 1821-03-05 1821-03-05 1821-03-05'],
  ['0000', 0, '0000-01-01 0000-12-31 0000-01-01 0000-12-31'],
  ['-0004-02-29', 1, '-0004-02-29 -0004-02-29 -0004-02-29 -0004-02-29'],
  ['?1821?', 2, '1821-01-01 1821-12-31 1821-01-01 1821-12-31'],
];

/** Input, code of the problem, and where it points. */
const REFUSED: readonly (readonly [string, string])[] = [
  ['', 'empty 0 0'],
  ['1900-02-29', 'day-out-of-range 8 10'],
  ['1821-04-31', 'day-out-of-range 8 10'],
  ['18XX-02-30', 'day-out-of-range 8 10'],
  ['1821-XX-32', 'day-out-of-range 8 10'],
  ['1821-13', 'month-out-of-range 5 7'],
  ['1821-20', 'month-out-of-range 5 7'],
  ['1821-42', 'month-out-of-range 5 7'],
  ['1821-2X', 'month-out-of-range 5 7'],
  ['1821-4', 'part-malformed 6 7'],
  ['1821-102', 'part-malformed 7 8'],
  ['1821-21-01', 'season-has-no-days 7 10'],
  ['1821 ', 'text-after-date 4 5'],
  [' 1821', 'year-malformed 0 0'],
  ['1821?~', 'text-after-date 5 6'],
  ['182', 'year-malformed 0 3'],
  ['182x', 'year-malformed 0 3'],
  ['18210305', 'year-too-long 0 8'],
  ['Y1821', 'year-too-short 0 5'],
  ['Y018210', 'year-malformed 0 7'],
  ['Y17E0', 'exponent-malformed 3 5'],
  ['1821-03-05T10:00:00.Z', 'time-malformed 20 21'],
  ['1821-03-05T10:0', 'time-malformed 14 15'],
  ['1821-03-05T10:00:00+1', 'time-malformed 20 21'],
  ['1821-21T10:00', 'text-after-date 7 13'],
  ['[1821..X]', 'year-malformed 7 8'],
  ['Y17E', 'exponent-malformed 3 4'],
  ['Y17E7-01', 'year-stands-alone 5 8'],
  ['1950S0', 'significant-malformed 4 6'],
  ['1950S', 'significant-malformed 4 5'],
  ['-0000', 'year-minus-zero 0 5'],
  ['1823/1821', 'interval-reversed 0 9'],
  ['1821/1822/1823', 'text-after-date 9 14'],
  ['..', 'interval-malformed 2 3'],
  ['[1823..1821]', 'range-reversed 1 11'],
  ['[1821..,1823]', 'dots-misplaced 5 7'],
  ['[1821,..1823]', 'dots-misplaced 6 8'],
  ['[1821,1822}', 'set-unclosed 10 11'],
  ['[]', 'year-malformed 1 1'],
  ['1821-03-05T23', 'time-malformed 13 14'],
  ['1821-03-05T25:00:00', 'time-malformed 11 13'],
  ['1821-03-05T24:00:01', 'time-out-of-range 11 19'],
  ['1821-03-05T10:00:00-00:00', 'zone-out-of-range 19 25'],
  ['1821-03-05T10:00:00+14:30', 'zone-out-of-range 19 25'],
  ['1821-03T10:00:00', 'time-needs-a-day 7 8'],
  ['1821-03-05?T10:00:00', 'time-needs-a-day 11 12'],
  ['unknown/1821', 'year-malformed 0 0'],
];

function answer(text: string): readonly [string, number, string] {
  const { value, problems } = parseEdtf(text);
  if (value) return [text, levelOf(value), shown(boundsOf(value))];
  return [text, -1, `${problems[0]?.code} ${problems[0]?.at?.from} ${problems[0]?.at?.to}`];
}

test('dates are read with their level and bounds', () => {
  for (const row of READ) assert.deepEqual(answer(row[0]), row);
});

test('what is no date is refused with the place of the fault', () => {
  for (const [text, problem] of REFUSED) assert.deepEqual(answer(text), [text, -1, problem]);
});

test('a problem says what was expected, what was found, and points at it', () => {
  const { problems } = parseEdtf('1900-02-29');
  assert.deepEqual(problems, [
    {
      code: 'day-out-of-range',
      message: 'expected a day, 01 to 28, found "29"',
      severity: 'error',
      at: { from: 8, to: 10 },
      expected: 'a day, 01 to 28',
      hint: '1900 has no 29 February in the Gregorian calendar',
    },
  ]);
  assert.equal(
    caret('1900-02-29', problems[0]!),
    '1900-02-29\n        ^^ expected a day, 01 to 28, found "29"',
  );
});

function startOf(text: string, conventions: Conventions): string {
  return shown(boundsOf(parseEdtf(text).value!, conventions))
    .split(' ')
    .slice(0, 2)
    .join(' ');
}

test('conventions can be overridden: a season, and what a qualifier adds', () => {
  const southern = { ...CONVENTIONS, seasons: { ...CONVENTIONS.seasons, 21: [9, 11] as const } };
  assert.equal(startOf('1821-21', southern), '1821-09-01 1821-11-30');
  assert.equal(startOf('1821~', WIDER_CONVENTIONS), '1816-01-01 1826-12-31');
  assert.equal(startOf('1821?', WIDER_CONVENTIONS), '1820-01-01 1822-12-31');
  assert.equal(startOf('1821%', WIDER_CONVENTIONS), '1815-01-01 1827-12-31');
  assert.equal(startOf('1821-01~', WIDER_CONVENTIONS), '1820-12-01 1821-02-28');
  assert.equal(startOf('1821-03-05~', WIDER_CONVENTIONS), '1821-03-04 1821-03-06');
  assert.equal(startOf('1821-03-~05', WIDER_CONVENTIONS), '1821-03-04 1821-03-06');
  assert.equal(startOf('1821-03-05', WIDER_CONVENTIONS), '1821-03-05 1821-03-05');
});

test('the conventions that decided are named', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['1821-03-05', ''],
    ['1821-21~', 'season approximate'],
    ['1821-30', 'season-of-hemisphere'],
    ['1821-33%', 'part-of-year approximate uncertain'],
    ['182X/..', 'unspecified open-end'],
    ['/1950S2', 'unknown-start significant'],
    ['1821/', 'unknown-end'],
    ['{1821,1823..}', 'all-of open-end'],
    ['1821-03-05T10:00:00Z', 'day-in-utc'],
    ['1821-03-05T10:00:00', 'local-day'],
  ];
  for (const [text, rules] of rows) assert.equal(explain(parseEdtf(text).value!).join(' '), rules);
  assert.deepEqual(explain(parseEdtf('1821~').value!, WIDER_CONVENTIONS), ['widened']);
});

test('a store holds 5.8 million years on each side, and says when it clamped', () => {
  const far = clampBounds(boundsOf(parseEdtf('Y-17E7/..').value!));
  assert.deepEqual(far, { bounds: [STORED_DAYS[0], STORED_DAYS[0], Infinity, Infinity], clamped: true });
  const near = boundsOf(parseEdtf('1821/..').value!);
  assert.deepEqual(clampBounds(near), { bounds: near, clamped: false });
  assert.ok(Math.max(...STORED_DAYS.map(Math.abs)) < 2 ** 31 - 1);
});

test('a year beyond all days that a number holds is kept, its bounds at the furthest day', () => {
  const { value } = parseEdtf('Y17E300');
  assert.ok(value);
  assert.deepEqual(boundsOf(value), [9e15, 9e15, 9e15, 9e15]);
  assert.equal(formatEdtf(value), 'Y17E300');
});
