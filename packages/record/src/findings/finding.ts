/** What a finding is about. */
export type FindingKind = 'contradiction' | 'unsupported' | 'unresolved' | 'gap' | 'source';

/** A passage named from outside its source. */
export interface PassagePlace {
  readonly source: string;
  readonly passage: string;
}

/** One thing a person should look at. */
export interface Finding {
  readonly kind: FindingKind;
  readonly message: string;
  /** Ids of the statements it concerns. */
  readonly statements: readonly string[];
  readonly passages: readonly PassagePlace[];
  /** The words it is about. */
  readonly quote?: string;
}
