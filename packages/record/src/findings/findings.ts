import type { Reading } from '../model/reading.ts';

/** What a finding is about. */
export type FindingKind = 'contradiction' | 'unsupported' | 'unresolved' | 'gap' | 'source';

/** One thing a person should look at. */
export interface Finding {
  readonly kind: FindingKind;
  readonly message: string;
  /** Ids of the statements it concerns. */
  readonly statements: readonly string[];
  readonly passages: readonly { readonly source: string; readonly passage: string }[];
  /** The words it is about. */
  readonly quote?: string;
}

/** What a person should look at in these readings. */
export function findingsOf(_readings: readonly Reading[]): readonly Finding[] {
  return [];
}
