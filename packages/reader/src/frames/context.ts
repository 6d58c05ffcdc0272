import type { Entity, FrameName, Note, Passage, Problem, Roles, Status, When } from '@regesta/record';
import type { Named } from '../clauses/atom.ts';
import type { Clause, Sentence } from '../clauses/clause.ts';
import type { TaggedTime } from '../mentions/time/tag-options.ts';
import type { Layout } from '../source/layout.ts';

/** What a frame reads: one passage taken apart, and what surrounds it. */
export interface FrameContext {
  readonly layout: Layout;
  readonly passage: Passage;
  readonly sentence: Sentence;
  readonly names: readonly Named[];
  readonly times: readonly TaggedTime[];
  readonly entities: ReadonlyMap<string, Entity>;
  readonly notes: readonly Note[];
  /** Problems of the source inside this passage. */
  readonly problems: readonly Problem[];
}

/** A statement before it has its id and its evidence. */
export interface Draft {
  readonly frame: FrameName;
  readonly roles: Roles;
  readonly when: When;
  readonly status: Status;
  /** Rules used, hedges, premises, in words for a person. */
  readonly reasons: readonly string[];
  /** True where a rule, not the words, supplied a role or the time. */
  readonly inferred?: boolean;
  /** Something missing or doubtful that the statement shows: a member that `other` proves missing. */
  readonly problems?: readonly Problem[];
}

/** Reads statements of one frame out of one clause. */
export interface FrameReader {
  readonly frame: FrameName;
  /** Lemmas of the verbs it looks at; absent: it looks at the passage as a whole. */
  readonly verbs?: ReadonlySet<string>;
  readonly readClause?: (clause: Clause, context: FrameContext) => readonly Draft[];
  readonly readPassage?: (context: FrameContext) => readonly Draft[];
}

/** A set of words from a text, for a frame's tables. */
export function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter(Boolean));
}
