import type { Truth } from '../bounds.ts';
import { truthOfAll, type Difference, type Vague } from './readings.ts';

/**
 * Relations as people ask for them: `before` and `after` leave no common day, `contains` and `within` may share their first
 * or last day, `overlaps` is some common day.
 */
export type Relation = 'before' | 'after' | 'contains' | 'within' | 'overlaps';

const DIFFERENCES: Readonly<Record<Relation, readonly Difference[]>> = {
  before: [[1, 2, -1]],
  after: [[3, 0, -1]],
  contains: [
    [0, 2, 0],
    [3, 1, 0],
  ],
  within: [
    [2, 0, 0],
    [1, 3, 0],
  ],
  overlaps: [
    [0, 3, 0],
    [2, 1, 0],
  ],
};

/**
 * Whether a relation holds between two vague things: on every, on some or on no reading of both.
 * Some day of 1918 is certainly `before` some day of 1920, and possibly before 5 May 1918.
 */
export function truthOfRelation(a: Vague, relation: Relation, b: Vague): Truth {
  const differences = DIFFERENCES[relation];
  if (differences === undefined) throw new RangeError(`unknown relation: ${relation}`);
  return truthOfAll(a, b, differences);
}
