import type { Truth } from '../bounds.ts';
import { truthOfAll, type Difference, type Vague } from './readings.ts';

/** The thirteen relations of J. F. Allen (1983), for spans of whole days: `meets` is the day before, not the same day. */
export type AllenRelation =
  | 'before'
  | 'meets'
  | 'overlaps'
  | 'starts'
  | 'during'
  | 'finishes'
  | 'equals'
  | 'finished-by'
  | 'contains'
  | 'started-by'
  | 'overlapped-by'
  | 'met-by'
  | 'after';

const A_START = 0;
const A_END = 1;
const B_START = 2;
const B_END = 3;

/** Each relation as differences in days: `[x, y, m]` is x − y ≤ m. */
const DIFFERENCES: Readonly<Record<AllenRelation, readonly Difference[]>> = {
  before: [[A_END, B_START, -2]],
  meets: [
    [A_END, B_START, -1],
    [B_START, A_END, 1],
  ],
  overlaps: [
    [A_START, B_START, -1],
    [B_START, A_END, 0],
    [A_END, B_END, -1],
  ],
  starts: [
    [A_START, B_START, 0],
    [B_START, A_START, 0],
    [A_END, B_END, -1],
  ],
  during: [
    [B_START, A_START, -1],
    [A_END, B_END, -1],
  ],
  finishes: [
    [B_START, A_START, -1],
    [A_END, B_END, 0],
    [B_END, A_END, 0],
  ],
  equals: [
    [A_START, B_START, 0],
    [B_START, A_START, 0],
    [A_END, B_END, 0],
    [B_END, A_END, 0],
  ],
  'finished-by': [
    [A_START, B_START, -1],
    [A_END, B_END, 0],
    [B_END, A_END, 0],
  ],
  contains: [
    [A_START, B_START, -1],
    [B_END, A_END, -1],
  ],
  'started-by': [
    [A_START, B_START, 0],
    [B_START, A_START, 0],
    [B_END, A_END, -1],
  ],
  'overlapped-by': [
    [B_START, A_START, -1],
    [A_START, B_END, 0],
    [B_END, A_END, -1],
  ],
  'met-by': [
    [B_END, A_START, -1],
    [A_START, B_END, 1],
  ],
  after: [[B_END, A_START, -2]],
};

/** The relations in Allen's order. */
export const ALLEN_RELATIONS = Object.keys(DIFFERENCES) as readonly AllenRelation[];

/** Whether a relation of Allen's holds between two vague things: on every, on some or on no reading of both. */
export function truthOfAllen(a: Vague, relation: AllenRelation, b: Vague): Truth {
  const differences = DIFFERENCES[relation];
  if (differences === undefined) throw new RangeError(`unknown relation: ${relation}`);
  return truthOfAll(a, b, differences);
}

/** The relations of Allen's that hold on some reading; one alone is certain. */
export function allenPossible(a: Vague, b: Vague): AllenRelation[] {
  return ALLEN_RELATIONS.filter((relation) => truthOfAllen(a, relation, b) !== 'not');
}
