import type { Day } from '@regesta/time';
import type { Statement } from '../model/statement.ts';

/** How many states possibly and certainly hold from this day on, until the next step. */
export interface CountStep {
  readonly day: Day;
  readonly possible: number;
  readonly certain: number;
}

/** How many states hold from day to day, by these statements. */
export function countSteps(_statements: readonly Statement[]): readonly CountStep[] {
  return [];
}
