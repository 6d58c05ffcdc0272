import type { Entity, Mention } from './mention.ts';
import type { Problem } from './problem.ts';
import type { Note, Passage, Source } from './source.ts';
import type { Statement } from './statement.ts';

/** All that reading one source gave: a pure function of its bytes. */
export interface Reading {
  readonly source: Source;
  readonly passages: readonly Passage[];
  readonly notes: readonly Note[];
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly statements: readonly Statement[];
  readonly problems: readonly Problem[];
}
