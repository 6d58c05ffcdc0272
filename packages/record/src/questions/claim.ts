import type { Bounds } from '@regesta/time';
import type { StateKind } from '../frames/frame.ts';
import type { Roles, Statement } from '../model/statement.ts';

/** What one statement says of one state. */
export interface Claim {
  readonly kind: StateKind;
  /** The same for all claims of the same kind and roles. */
  readonly key: string;
  /** The roles of the state; each is filled at most once, except in a list too long to be taken apart. */
  readonly roles: Roles;
  readonly says: 'begins' | 'holds' | 'ends' | 'denies';
  /**
   * Of the state, as far as this statement alone tells; for `denies` of what is denied. Null where nothing is said of
   * time: then it may be any day.
   */
  readonly bounds: Bounds | null;
  /** False where the statement can make nothing certain: reported, hedged, or resting on something unresolved. */
  readonly firm: boolean;
  readonly statement: Statement;
}

/** A claim that says something of time. */
export type DatedClaim = Claim & { readonly bounds: Bounds };
