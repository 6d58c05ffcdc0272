import type { Entity, Reading, ReviewState, Statement } from '@regesta/record';
import type { DecisionView } from '../api/wire.ts';

type Later<T> = T | Promise<T>;

/** What the workbench asks of a record; `openRecord` of `@regesta/record/store` gives one. */
export interface Store {
  addReading(reading: Reading): Later<{ readonly added: boolean }>;
  /** One current reading with its statements as they were decided since, or null. */
  reading(id: string): Later<Reading | null>;
  readings(): Later<readonly Reading[]>;
  /** One current statement, or null. */
  statement(id: string): Later<Statement | null>;
  statements(): Later<readonly Statement[]>;
  entities(): Later<readonly Entity[]>;
  decide(
    ids: readonly string[],
    review: ReviewState,
    why: { readonly by: string; readonly reason?: string },
  ): Later<unknown>;
  undo(): Later<unknown>;
  history(id: string): Later<readonly DecisionView[]>;
}
