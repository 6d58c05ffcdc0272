import type { Entity, Mention } from '@regesta/record';

/** What the reader of names gives: mentions in the order of the text (ids are given later) and what they refer to. */
export interface Named {
  readonly mentions: readonly Omit<Mention, 'id' | 'kind'>[];
  readonly entities: readonly Entity[];
}
