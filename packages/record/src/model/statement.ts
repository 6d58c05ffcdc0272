import type { Bounds } from '@regesta/time';
import type { FrameName } from '../frames/frame.ts';
import type { Amount, ImpliedPart } from './mention.ts';

export type Status = 'asserted' | 'negated' | 'attempted' | 'planned' | 'reported' | 'generic';
export type Basis = 'textual' | 'inferred' | 'editorial';
export type ReviewState = 'suggested' | 'accepted' | 'rejected';

/** What a source says: something happened or something held. */
export interface Statement {
  readonly kind: 'statement';
  /** Stable while the words stand: made from the source's id, the frame, the quotation and the roles. */
  readonly id: string;
  readonly frame: FrameName;
  readonly roles: Roles;
  readonly when: When;
  readonly status: Status;
  readonly basis: Basis;
  readonly review: ReviewState;
  readonly evidence: readonly Evidence[];
  /** Why it is what it is where the words alone do not show it: rules used, hedges, premises. */
  readonly reasons: readonly string[];
  /** True where the words soften what they say (`generally`, `perhaps`): then it makes nothing certain. */
  readonly hedged?: boolean;
}

export type Roles = Readonly<Record<string, readonly Filler[]>>;

/** What fills a role: words of the source. */
export interface Filler {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly entity?: string;
  /** Where the role is a date (date-borne, date-printed …). */
  readonly when?: When;
  readonly amount?: Amount;
  /** What the words mean where the role takes one of a few values: `must not` for `prohibiting`. */
  readonly value?: string;
  /** Present where what the words refer to is not known: why, for a person (`a possible gap lies between`). */
  readonly unresolved?: string;
}

/** When, as vague as the source left it. */
export interface When extends WhenReading {
  /** Other readings the words allow, or that the same sentence gives; empty for most. */
  readonly alternatives: readonly WhenReading[];
}

export interface WhenReading {
  /** The words, or null where nothing is said of time (edtf and bounds are null then too). */
  readonly text: string | null;
  readonly edtf: string | null;
  /** Of the event, or of the state where the frame is one. Null where nothing is said of time. */
  readonly bounds: Bounds | null;
  readonly implied: readonly ImpliedPart[];
  /** Present where the time is counted from something the source no longer says: the words of the offset. */
  readonly unresolved?: string;
}

/** The exact words a statement rests on. */
export interface Evidence {
  /** The source's id. */
  readonly source: string;
  readonly from: number;
  readonly to: number;
  /** `source.text.slice(from, to)`. */
  readonly quote: string;
  /** Ids of the notes that cover these words. */
  readonly notes: readonly string[];
}
