import * as fc from 'fast-check';
import type {
  Edtf,
  EdtfDate,
  EdtfMember,
  EdtfPart,
  EdtfSeason,
  EdtfYear,
  Qualifier,
} from '../../src/index.ts';

const qualifier = fc.option(fc.constantFrom<Qualifier>('?', '~', '%'), { nil: null });

function part(values: fc.Arbitrary<readonly [value: number, mask: number]>): fc.Arbitrary<EdtfPart> {
  return fc.record({ number: values, own: qualifier, group: qualifier }).map(({ number, own, group }) => ({
    value: number[0],
    mask: number[1],
    own,
    group,
  }));
}

/** A number whose digits are left open where the mask says so. */
function opened(value: number, mask: number): readonly [number, number] {
  const digits = String(value)
    .padStart(4, '0')
    .split('')
    .map((digit, i) => (mask & (1 << (3 - i)) ? '0' : digit));
  return [Number(digits.join('')), mask];
}

const month = part(
  fc.oneof(
    fc.integer({ min: 1, max: 12 }).map((n) => [n, 0] as const),
    fc.constantFrom([0, 1] as const, [10, 1] as const, [0, 3] as const, [1, 2] as const, [9, 2] as const),
  ),
);

const day = part(
  fc.oneof(
    fc.integer({ min: 1, max: 28 }).map((n) => [n, 0] as const),
    fc.constantFrom([0, 1] as const, [10, 1] as const, [20, 1] as const, [0, 3] as const, [5, 2] as const),
  ),
);

const season = part(fc.integer({ min: 21, max: 41 }).map((n) => [n, 0] as const));

function plainYear(min: number, max: number): fc.Arbitrary<EdtfYear> {
  return fc
    .record({
      number: fc.tuple(fc.integer({ min, max }), fc.integer({ min: 0, max: 15 })),
      own: qualifier,
      group: qualifier,
      negative: fc.boolean(),
      significant: fc.option(fc.integer({ min: 1, max: 4 }), { nil: null }),
    })
    .map(({ number, own, group, negative, significant }) => {
      const [value, mask] = opened(number[0], number[1]);
      const count = mask === 0 ? significant : null;
      const below = negative && (value > 0 || mask > 0);
      return { value, mask, own, group, negative: below, long: false, exponent: null, significant: count };
    });
}

const longYear: fc.Arbitrary<EdtfYear> = fc.record({
  value: fc.integer({ min: 10_000, max: 999_999_999 }),
  mask: fc.constant(0),
  own: qualifier,
  group: qualifier,
  negative: fc.boolean(),
  long: fc.constant(true),
  exponent: fc.option(fc.integer({ min: 1, max: 12 }), { nil: null }),
  significant: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
});

function inYears(year: fc.Arbitrary<EdtfYear>): fc.Arbitrary<EdtfDate | EdtfSeason> {
  const bare = year.map((y) => ({ ...y, significant: null }));
  return fc.oneof(
    year.map((y) => ({ kind: 'date', year: y, month: null, day: null }) as const),
    fc.record({ kind: fc.constant('date' as const), year: bare, month, day: fc.constant(null) }),
    fc.record({ kind: fc.constant('date' as const), year: bare, month, day }),
    fc.record({ kind: fc.constant('season' as const), year: bare, season }),
  );
}

/** Any date, season or long year. */
export const anyDate: fc.Arbitrary<EdtfDate | EdtfSeason> = fc.oneof(
  inYears(plainYear(0, 9999)),
  longYear.map((year) => ({ kind: 'date', year, month: null, day: null }) as const),
);

/** Two dates of which the first is surely not after the second. */
const ordered = fc.tuple(inYears(sure(0, 4000)), inYears(sure(5000, 9999)));

function sure(min: number, max: number): fc.Arbitrary<EdtfYear> {
  return plainYear(min, max).map(({ own, group, value, long, exponent }) => ({
    own,
    group,
    value: Math.max(min, value),
    long,
    exponent,
    mask: 0,
    negative: false,
    significant: null,
  }));
}

const member: fc.Arbitrary<EdtfMember> = fc.oneof(
  anyDate,
  ordered.map(([from, to]) => ({ kind: 'range', from, to }) as const),
);

const set: fc.Arbitrary<Edtf> = fc
  .record({
    of: fc.constantFrom('one' as const, 'all' as const),
    members: fc.array(member, { minLength: 1, maxLength: 5 }),
    before: fc.option(anyDate, { nil: null }),
    after: fc.option(anyDate, { nil: null }),
  })
  .map(({ of, members, before, after }) => ({
    kind: 'set',
    of,
    members: [
      ...(before ? [{ kind: 'range', from: null, to: before } as const] : []),
      ...members,
      ...(after ? [{ kind: 'range', from: after, to: null } as const] : []),
    ],
  }));

const NO_DATE = fc.constantFrom({ kind: 'open' } as const, { kind: 'unknown' } as const);

const interval: fc.Arbitrary<Edtf> = fc
  .oneof(ordered, fc.tuple(NO_DATE, anyDate), fc.tuple(anyDate, NO_DATE), fc.tuple(NO_DATE, NO_DATE))
  .map(([start, end]) => ({ kind: 'interval', start, end }));

const plainDay: fc.Arbitrary<EdtfDate> = fc
  .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([y, m, d]) => {
    const plain = { mask: 0, own: null, group: null };
    const year = { ...plain, value: y, negative: false, long: false, exponent: null, significant: null };
    return { kind: 'date', year, month: { ...plain, value: m }, day: { ...plain, value: d } };
  });

const moment: fc.Arbitrary<Edtf> = fc.record({
  kind: fc.constant('date-time' as const),
  date: plainDay,
  hour: fc.integer({ min: 0, max: 23 }),
  minute: fc.integer({ min: 0, max: 59 }),
  second: fc.integer({ min: 0, max: 59 }),
  fraction: fc.constantFrom(null, '5', '123', '000'),
  zone: fc.constantFrom(null, 'Z', '-04', '+04:30', '+14:00', '-12:00', '+00:00'),
});

/** Any EDTF value that can be written. */
export const anyEdtf: fc.Arbitrary<Edtf> = fc.oneof(anyDate, set, interval, moment);
