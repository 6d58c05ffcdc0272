import type { CountStep, Entity, Finding, Reading, ReviewState, Statement } from '@regesta/record';
import type { DecisionView } from '../api/wire.ts';

type Later<T> = T | Promise<T>;

/** What the workbench asks of a record; `openRecord` of `@regesta/record/store` gives one. */
export interface Store {
  addReading(reading: Reading): Later<{ readonly added: boolean }>;
  reading(id: string): Later<Reading | null>;
  /** All current readings, with the statements as they were decided since. */
  readings(): Later<readonly Reading[]>;
  statements(): Later<readonly Statement[]>;
  entities(): Later<readonly Entity[]>;
  decide(
    ids: readonly string[],
    review: ReviewState,
    why: { readonly by: string; readonly reason?: string },
  ): Later<unknown>;
  undo(): Later<unknown>;
  history(id: string): Later<readonly DecisionView[]>;
  findings(): Later<readonly Finding[]>;
  counts(): Later<readonly CountStep[]>;
}
