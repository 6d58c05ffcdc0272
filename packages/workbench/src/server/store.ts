import type { Reading, ReviewState, Statement } from '@regesta/record';
import type { CountStep, DecisionView, FindingKind } from '../api/wire.ts';

type Later<T> = T | Promise<T>;

/** A finding as the record gives it. */
export interface StoredFinding {
  readonly kind: FindingKind;
  readonly message: string;
  readonly statements: readonly string[];
  readonly passages: readonly { readonly source: string; readonly passage: string }[];
  readonly quote?: string;
}

/** What the workbench asks of a record. */
export interface Store {
  addReading(reading: Reading): Later<{ readonly added: boolean }>;
  sources(): Later<readonly { readonly id: string }[]>;
  reading(id: string): Later<Reading | null>;
  statements(): Later<readonly Statement[]>;
  decide(
    ids: readonly string[],
    review: ReviewState,
    why: { readonly by: string; readonly reason?: string },
  ): Later<unknown>;
  undo(): Later<unknown>;
  history(id: string): Later<readonly DecisionView[]>;
  findings(): Later<readonly StoredFinding[]>;
  counts(): Later<readonly CountStep[]>;
}
