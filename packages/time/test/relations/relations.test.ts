import assert from 'node:assert/strict';
import test from 'node:test';
import {
  ALLEN_RELATIONS,
  allenPossible,
  instant,
  truthOfAllen,
  truthOfRelation,
  truthOn,
  type AllenRelation,
  type Bounds,
  type Relation,
  type Truth,
  type Vague,
} from '../../src/index.ts';

type Reading = readonly [first: number, last: number];

/** All four bounds over the days 0 to `last` that some reading fits. */
function everyBounds(last: number): Bounds[] {
  const days = Array.from({ length: last + 1 }, (_, i) => i);
  const pairs = days.flatMap((from) => days.filter((to) => to >= from).map((to) => [from, to] as const));
  return pairs.flatMap((start) =>
    pairs
      .filter((end) => end[0] >= start[0] && end[1] >= start[1])
      .map((end): Bounds => [start[0], start[1], end[0], end[1]]),
  );
}

function readings({ bounds, instant: isInstant }: Vague): Reading[] {
  const found: Reading[] = [];
  for (let first = bounds[0]; first <= bounds[1]; first++) {
    for (let last = Math.max(first, bounds[2]); last <= bounds[3]; last++) {
      if (!isInstant || first === last) found.push([first, last]);
    }
  }
  return found;
}

type Holds = (a: Reading, b: Reading) => boolean;

/** Allen's definitions over the points between days: a span of days ends where the next day begins. */
const ALLEN: Readonly<Record<AllenRelation, Holds>> = {
  before: ([, ae], [bs]) => ae + 1 < bs,
  meets: ([, ae], [bs]) => ae + 1 === bs,
  overlaps: ([as, ae], [bs, be]) => as < bs && bs < ae + 1 && ae < be,
  starts: ([as, ae], [bs, be]) => as === bs && ae < be,
  during: ([as, ae], [bs, be]) => as > bs && ae < be,
  finishes: ([as, ae], [bs, be]) => as > bs && ae === be,
  equals: ([as, ae], [bs, be]) => as === bs && ae === be,
  'finished-by': ([as, ae], [bs, be]) => as < bs && ae === be,
  contains: ([as, ae], [bs, be]) => as < bs && ae > be,
  'started-by': ([as, ae], [bs, be]) => as === bs && ae > be,
  'overlapped-by': ([as, ae], [bs, be]) => as > bs && as < be + 1 && ae > be,
  'met-by': ([as], [, be]) => as === be + 1,
  after: ([as], [, be]) => as > be + 1,
};

const PLAIN: Readonly<Record<Relation, Holds>> = {
  before: ([, ae], [bs]) => ae < bs,
  after: ([as], [, be]) => as > be,
  contains: ([as, ae], [bs, be]) => as <= bs && be <= ae,
  within: ([as, ae], [bs, be]) => bs <= as && ae <= be,
  overlaps: ([as, ae], [bs, be]) => as <= be && bs <= ae,
};

function bruteForce(a: Vague, b: Vague, holds: Holds): Truth {
  const answers = readings(a).flatMap((x) => readings(b).map((y) => holds(x, y)));
  if (answers.every(Boolean)) return 'certain';
  return answers.some(Boolean) ? 'possible' : 'not';
}

const SPANS: readonly Vague[] = everyBounds(3).map((bounds) => ({ bounds }));
const INSTANTS: readonly Vague[] = everyBounds(3)
  .filter(([a, b, c, d]) => a === c && b === d)
  .map((bounds) => ({ bounds, instant: true }));
const ALL = [...SPANS, ...INSTANTS];

/** The pairs for which the quick answer is not that of all readings. */
function wrong(quick: (a: Vague, b: Vague) => Truth, holds: Holds): string[] {
  return ALL.flatMap((a) =>
    ALL.filter((b) => quick(a, b) !== bruteForce(a, b, holds)).map(
      (b) => `${a.bounds.join()} ${b.bounds.join()}`,
    ),
  );
}

test('all thirteen relations of Allen are what all readings say, for all bounds over four days', () => {
  assert.equal(ALLEN_RELATIONS.length, 13);
  for (const relation of ALLEN_RELATIONS) {
    assert.deepEqual(
      wrong((a, b) => truthOfAllen(a, relation, b), ALLEN[relation]),
      [],
      relation,
    );
  }
});

test('the five plain relations are what all readings say, for all bounds over four days', () => {
  for (const [relation, holds] of Object.entries(PLAIN)) {
    assert.deepEqual(
      wrong((a, b) => truthOfRelation(a, relation as Relation, b), holds),
      [],
      relation,
    );
  }
});

test('the truth on a day is what all readings say', () => {
  for (const { bounds } of SPANS) {
    for (let day = 0; day <= 3; day++) {
      const one: Vague = { bounds: instant(day, day) };
      assert.equal(truthOn(bounds, day), bruteForce({ bounds }, one, PLAIN.contains));
    }
  }
});

test('some relation is always possible, and exactly one where nothing is vague', () => {
  for (const a of SPANS) for (const b of SPANS) assert.ok(allenPossible(a, b).length > 0);
  const sharp = SPANS.filter(({ bounds }) => bounds[0] === bounds[1] && bounds[2] === bounds[3]);
  for (const a of sharp) for (const b of sharp) assert.equal(allenPossible(a, b).length, 1);
});

test('open and unknown ends are answered', () => {
  const forEver: Vague = { bounds: [0, 0, Infinity, Infinity] };
  const unknownEnd: Vague = { bounds: [0, 0, 0, Infinity] };
  const later: Vague = { bounds: [10, 12, 20, 20] };
  assert.equal(truthOfRelation(forEver, 'contains', later), 'certain');
  assert.equal(truthOfRelation(unknownEnd, 'contains', later), 'possible');
  assert.equal(truthOfRelation(later, 'before', forEver), 'not');
  assert.equal(truthOfRelation({ bounds: [-Infinity, -Infinity, 5, 9] }, 'before', later), 'certain');
  assert.equal(truthOfAllen(forEver, 'finished-by', { bounds: [5, 5, Infinity, Infinity] }), 'certain');
  assert.equal(
    truthOfAllen({ bounds: [-Infinity, Infinity, -Infinity, Infinity] }, 'before', later),
    'possible',
  );
  assert.throws(() => truthOfAllen(later, 'beside' as never, later), /unknown relation: beside/);
  assert.throws(() => truthOfRelation(later, 'beside' as never, later), /unknown relation: beside/);
});
