import type {
  Entity,
  FrameName,
  Note,
  Passage,
  PassageKind,
  Problem,
  Roles,
  Status,
  When,
} from '@regesta/record';
import type { Named } from '../clauses/atom.ts';
import type { Clause, Sentence } from '../clauses/clause.ts';
import type { TaggedTime } from '../mentions/time/tag-options.ts';
import type { Layout } from '../source/layout.ts';

/** What a frame reads: one passage taken apart, and what surrounds it. */
export interface FrameContext {
  readonly layout: Layout;
  readonly passage: Passage;
  /** Read at the first use: parts of speech are dear, and a reader that needs none should not touch this. */
  readonly sentence: Sentence;
  /** Names, peoples and sums in this passage, in the order of the text. */
  readonly names: readonly Named[];
  /** Times in this passage, in the order of the text. */
  readonly times: readonly TaggedTime[];
  readonly entities: ReadonlyMap<string, Entity>;
  /** The notes that cover this passage. */
  readonly notes: readonly Note[];
  /** Problems of the source inside this passage. */
  readonly problems: readonly Problem[];
  /** The sentence before in the same block, where nothing may be missing between; its own `before` is null. */
  readonly before: FrameContext | null;
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
  /** The words it rests on, as offsets into the source; absent: the whole passage. */
  readonly span?: { readonly from: number; readonly to: number };
}

/** Reads statements of one frame: clause by clause, or out of the passage as a whole, or both. */
export interface FrameReader {
  readonly frame: FrameName;
  /** Lemmas of the verbs whose clauses `readClause` is given; absent: of every clause of the passages it is given. */
  readonly verbs?: ReadonlySet<string>;
  /**
   * Words, lower case and as written, one of which makes a passage worth reading although no verb of `verbs` stands in
   * it. A reader with neither `verbs` nor `nouns` is given every passage.
   */
  readonly nouns?: ReadonlySet<string>;
  /** The kinds of passage it looks at; absent: all but titles, headings and the bodies of notes. */
  readonly kinds?: readonly PassageKind[];
  readonly readClause?: (clause: Clause, context: FrameContext) => readonly Draft[];
  readonly readPassage?: (context: FrameContext) => readonly Draft[];
}

/** A set of words from a text, for a frame's tables. */
export function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter(Boolean));
}
