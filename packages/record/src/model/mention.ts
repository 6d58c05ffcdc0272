import type { Bounds } from '@regesta/time';

export type MentionType =
  | 'time'
  | 'person'
  | 'organisation'
  | 'place'
  | 'people'
  | 'document'
  | 'event'
  | 'sum';

/** What mentions refer to can be told apart only where a name is given: times and sums have no entity. */
export type EntityType = Exclude<MentionType, 'time' | 'sum'>;

/** A span of a source that names something. */
export interface Mention {
  readonly kind: 'mention';
  /** `m1`, `m2`, … in the order of the text. */
  readonly id: string;
  readonly type: MentionType;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** The entity named; absent for times and sums. */
  readonly entity?: string;
  readonly time?: TimeReading;
  readonly amount?: Amount;
}

/** A quantity: `250 rubles per week` is `{ amount: 250, unit: 'RUB', per: 'week' }`, `34 delegates` `{ amount: 34, unit: 'delegate' }`. */
export interface Amount {
  readonly amount: number;
  /**
   * An ISO 4217 code (historical ones too) where it is money that has one. Money that ISO never coded has a unit: marks
   * before June 1948 or of no known year `mark`, thalers `thaler`. Pounds are `GBP` only where a word of paying stands.
   */
  readonly currency?: string;
  /** What is counted, singular, where it is no money with a code: `delegate`, `crown`, and of pounds that are weighed `pound`. */
  readonly unit?: string;
  /** The period or thing the sum is for each of: `week`. */
  readonly per?: string;
  /** Who or what it is for: `resident`. */
  readonly for?: string;
  /** `at-most` (no more than), `at-least`, `about`; absent: exactly. */
  readonly limit?: 'at-most' | 'at-least' | 'about';
}

export type DatePart = 'era' | 'century' | 'decade' | 'year' | 'month' | 'day' | 'season' | 'time';

/** A part of a date that the words do not hold, and the rule that supplied it. */
export interface ImpliedPart {
  readonly part: DatePart;
  readonly value: string;
  /** Kebab-case, stable: `year-of-paragraph`, `year-of-link`, … */
  readonly rule: string;
}

/** How the words around a time bind it to what happened. */
export type TimeRelation =
  | 'at'
  | 'by'
  | 'before'
  | 'after'
  | 'since'
  | 'until'
  | 'during'
  | 'throughout'
  | 'between'
  | 'from-to'
  | 'date-on';

/** What a time expression means. */
export interface TimeReading {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** TIMEX value: `1918-12-16`, `1919-SU`, `P2M`, `PAST_REF`. */
  readonly value: string;
  /** TIMEX modifier: START, MID, END, APPROX, BEFORE, AFTER, … */
  readonly mod?: string;
  /** EDTF in the proleptic Gregorian calendar; null for durations, sets and what has no place in time. */
  readonly edtf: string | null;
  /** Of the span itself, before the relation is applied; null where edtf is. */
  readonly bounds: Bounds | null;
  /** `gregorian`, `julian`, `unstated`, or another calendar's name. */
  readonly calendar: string;
  readonly known: readonly DatePart[];
  readonly implied: readonly ImpliedPart[];
  readonly relation: TimeRelation;
  /** The words that gave the relation (`by`, `Between`, `printed with a … date`), or null. */
  readonly cue: { readonly from: number; readonly to: number } | null;
  /** Two spans that say one interval: both carry the same link. */
  readonly link: TimeLink | null;
  /** An offset: `two days later`, `a few months after the outbreak of World War II`. */
  readonly offset: TimeOffset | null;
}

/** An interval said by two spans. */
export interface TimeLink {
  /** Offsets of the whole, from the first span to the end of the second. */
  readonly from: number;
  readonly to: number;
  /** `A/B`; the frame makes it `[A..B]` for an instant. */
  readonly edtf: string;
  readonly bounds: Bounds;
}

export interface TimeOffset {
  readonly direction: 'after' | 'before';
  /** A TIMEX duration: `P2D`, `PXM`. */
  readonly duration: string;
  /** The words of what it is counted from; null where the text does not name it, and then it is unresolved. */
  readonly anchor: { readonly text: string; readonly from: number; readonly to: number } | null;
}

/** What mentions refer to. */
export interface Entity {
  readonly kind: 'entity';
  /**
   * `person:zigmas-aleksa-angarietis`: type and folded full name; the same name gives the same id in every source. A name
   * that many bear (`the Council`, `Communist Party`, letters nobody explains) is itself only in its source, and its id
   * ends in `@` and the source's id: `organisation:council@history-of-ghent`.
   */
  readonly id: string;
  readonly type: EntityType;
  /** The fullest name first; another name is here only because the text says so (`X (Y)`, an acronym, an inflected form). */
  readonly names: readonly EntityName[];
}

export interface EntityName {
  readonly text: string;
  /** How the text says it: `full`, `alias` (`X (Y)`), `acronym`, `short` (a surname of a full name given earlier), `derived` (`Biafrans`). */
  readonly how: 'full' | 'alias' | 'acronym' | 'short' | 'derived';
  readonly from: number;
  readonly to: number;
}
