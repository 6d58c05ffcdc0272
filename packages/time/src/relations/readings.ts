import type { Bounds, Truth } from '../bounds.ts';
import type { Day } from '../day.ts';

/**
 * What has vague bounds, read as an instant (it begins and ends on one day) or, as a rule, as a span. A reading of a span
 * is any first and last day within its bounds, the first not after the last.
 */
export interface Vague {
  readonly bounds: Bounds;
  readonly instant?: boolean;
}

/** First and last day of two things, by number: a's 0 and 1, b's 2 and 3. */
type Side = 0 | 1 | 2 | 3;

/** `x − y ≤ most`, in days. */
export type Difference = readonly [x: Side, y: Side, most: number];

/** Further than any day that is counted with; sums of a few stay exact. */
const FAR = 1e15;

const ORIGIN = 4;
const NODES = 5;

/** Whether all differences hold on every, on some, or on no reading of both. */
export function truthOfAll(a: Vague, b: Vague, differences: readonly Difference[]): Truth {
  const readings = readingsOf(a, b);
  if (!isPossible(readings, differences)) return 'not';
  return differences.every((difference) => !isPossible(readings, [negated(difference)]))
    ? 'certain'
    : 'possible';
}

/** In whole days, what is not `x − y ≤ m` is `y − x ≤ −m − 1`. */
function negated([x, y, most]: Difference): Difference {
  return [y, x, -most - 1];
}

/** A matrix of the most that one side can be after another: a network of differences over four days and a fixed one. */
function readingsOf(a: Vague, b: Vague): number[] {
  const most = Array.from({ length: NODES * NODES }, (_, i) => (i % (NODES + 1) === 0 ? 0 : Infinity));
  addBounds(most, a, 0);
  addBounds(most, b, 2);
  return most;
}

function addBounds(most: number[], { bounds, instant }: Vague, at: 0 | 2): void {
  limit(most, at, ORIGIN, far(bounds[1]));
  limit(most, ORIGIN, at, -far(bounds[0]));
  limit(most, at + 1, ORIGIN, far(bounds[3]));
  limit(most, ORIGIN, at + 1, -far(bounds[2]));
  limit(most, at, at + 1, 0);
  if (instant) limit(most, at + 1, at, 0);
}

function far(day: Day): number {
  return Math.max(-FAR, Math.min(FAR, day));
}

function limit(most: number[], x: number, y: number, value: number): void {
  const i = x * NODES + y;
  most[i] = Math.min(most[i]!, value);
}

/** A network of differences has a solution where no cycle is negative (Dechter, Meiri and Pearl 1991). */
function isPossible(readings: readonly number[], differences: readonly Difference[]): boolean {
  const most = [...readings];
  for (const [x, y, value] of differences) limit(most, x, y, value);
  for (let k = 0; k < NODES; k++) {
    for (let x = 0; x < NODES; x++) {
      for (let y = 0; y < NODES; y++) limit(most, x, y, most[x * NODES + k]! + most[k * NODES + y]!);
    }
  }
  return [0, 1, 2, 3, 4].every((i) => most[i * NODES + i]! >= 0);
}
