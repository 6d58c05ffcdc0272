import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { countSteps, holding, type Statement } from '../src/index.ts';
import { said } from './notation.ts';
import { FIRST, holds, LAST, stretches, worldsOf, type Said } from './worlds.ts';

const inner = fc.integer({ min: FIRST + 1, max: LAST - 1 });
const range = fc.tuple(inner, inner).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
const one: fc.Arbitrary<Said> = fc.oneof(
  range.map(({ from, to }) => ({ says: 'begins', from, to }) as const),
  range.map(({ from, to }) => ({ says: 'ends', from, to }) as const),
  inner.map((day) => ({ says: 'held', from: day, to: day }) as const),
  range.map(({ from, to }) => ({ says: 'lasted', from, to }) as const),
);

const DAYS = Array.from({ length: LAST - FIRST + 1 }, (_, index) => FIRST + index);

/** As statements of one membership: what begins and ends it stands in the bounds of its time. */
function statementOf({ says, from, to }: Said, index: number): Statement {
  const when = { begins: `${from}..${to}/`, held: `=${from}`, lasted: `${from}/${to}`, ends: '' }[says];
  const ends = {
    text: null,
    edtf: null,
    bounds: [-Infinity, to, from, to],
    implied: [],
    alternatives: [],
  } as const;
  const more = says === 'ends' ? { when: ends } : {};
  return said('membership', { member: 'Ann', body: 'Rada' }, when, { reasons: [String(index)], ...more });
}

function truthOn(statements: readonly Statement[], day: number): string {
  return holding(statements, {}, day).answers[0]?.truth ?? 'not';
}

describe('holding against every reading of the bounds', () => {
  test('one stretch with a known beginning: certain and possible exactly where its readings say', () => {
    const known = fc.tuple(
      range.map(({ from, to }): Said => ({ says: 'begins', from, to })),
      fc.array(one, { maxLength: 3 }),
    );
    fc.assert(
      fc.property(known, ([first, others]) => {
        const all = [first, ...others];
        const worlds = worldsOf(all);
        fc.pre(worlds.length > 0 && worlds.every((world) => stretches(world) === 1));
        const statements = all.map(statementOf);
        for (const day of DAYS) {
          const count = worlds.filter((world) => holds(world, day)).length;
          const expected = count === worlds.length ? 'certain' : count > 0 ? 'possible' : 'not';
          assert.equal(truthOn(statements, day), expected, `on ${day}`);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('any claims that can all be true: never certain, and never excluded, against a reading with the fewest stretches', () => {
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 4 }), (all) => {
        const worlds = worldsOf(all);
        fc.pre(worlds.length > 0);
        const statements = all.map(statementOf);
        for (const day of DAYS) {
          const count = worlds.filter((world) => holds(world, day)).length;
          const truth = truthOn(statements, day);
          assert.ok(truth !== 'certain' || count === worlds.length, `certain on ${day}`);
          assert.ok(truth !== 'not' || count === 0, `not on ${day}`);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('counts of states', () => {
  const frames = fc.constantFrom('capture', 'loss', 'withdrawal');
  const event = fc.record({
    frame: frames,
    agent: fc.constantFrom('Reds', 'Poles', '?they'),
    place: fc.constantFrom('Lida', 'Vilna'),
    range,
    status: fc.constantFrom('asserted', 'reported', 'negated'),
  });
  const statement = event.map(({ frame, agent, place, range: { from, to }, status }) =>
    said(frame, { agent, place }, `${from}..${to}`, { status } as const),
  );

  test('as many as there are answers on every day', () => {
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 6 }), (statements) => {
        const steps = countSteps(statements);
        for (const day of DAYS) {
          const { answers } = holding(statements, {}, day);
          const { possible, certain } = steps.findLast((step) => step.day <= day) ?? {
            possible: 0,
            certain: 0,
          };
          const sure = answers.filter(({ truth }) => truth === 'certain').length;
          assert.deepEqual([possible, certain], [answers.length, sure], `on ${day}`);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('every rule of a document counts', () => {
    const rules = ['banks', 'shops'].map((who) =>
      said('norm', { document: 'decree', who, what: 'pay' }, '2/9'),
    );
    assert.deepEqual(countSteps(rules), [
      { day: 2, possible: 2, certain: 2 },
      { day: 10, possible: 0, certain: 0 },
    ]);
  });

  test('steps are in order of day, each with a change; the first may be since ever', () => {
    const statements = [
      said('loss', { agent: 'Reds', place: 'Lida' }, '3'),
      said('capture', { agent: 'Poles', place: 'Lida' }, ''),
    ];
    assert.deepEqual(countSteps(statements), [
      { day: -Infinity, possible: 1, certain: 0 },
      { day: 3, possible: 1, certain: 1 },
      { day: 4, possible: 0, certain: 0 },
    ]);
  });
});
