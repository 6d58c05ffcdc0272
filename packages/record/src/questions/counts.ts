import type { Day } from '@regesta/time';
import type { Statement } from '../model/statement.ts';
import { compare } from './days-index.ts';
import { union, without, type Span } from './span.ts';
import { timelinesOf, type Timeline } from './timeline.ts';

/** How many states possibly and certainly hold from this day on, until the next step. */
export interface CountStep {
  /** `-Infinity` only for the first, where some may have held ever since. */
  readonly day: Day;
  readonly possible: number;
  readonly certain: number;
}

/** How many states hold from day to day. Claims that say nothing of time would raise every day alike and are left out. */
export function countSteps(statements: readonly Statement[]): readonly CountStep[] {
  const changes = new Map<Day, [possible: number, certain: number]>();
  for (const timeline of timelinesOf(statements)) addTimeline(changes, timeline);
  const steps: CountStep[] = [];
  let [possible, certain] = [0, 0];
  for (const [day, change] of [...changes].sort((a, b) => compare(a[0], b[0]))) {
    if (day === Infinity || (change[0] === 0 && change[1] === 0)) continue;
    possible += change[0];
    certain += change[1];
    steps.push({ day, possible, certain });
  }
  return steps;
}

function addTimeline(changes: Map<Day, [number, number]>, { faces, accounts, denied }: Timeline): void {
  const possible = union(accounts.map(({ bounds }): Span => [bounds[0], bounds[3]]));
  const certain = without(
    union(accounts.flatMap((account) => (account.certain ? [account.certain] : []))),
    denied,
  );
  add(changes, possible, 0, faces.length);
  add(changes, certain, 1, faces.filter((face) => face.firm).length);
}

function add(changes: Map<Day, [number, number]>, spans: readonly Span[], which: 0 | 1, count: number): void {
  for (const [from, to] of spans) {
    changeOn(changes, from)[which] += count;
    changeOn(changes, to + 1)[which] -= count;
  }
}

function changeOn(changes: Map<Day, [number, number]>, day: Day): [number, number] {
  const known = changes.get(day) ?? [0, 0];
  changes.set(day, known);
  return known;
}
