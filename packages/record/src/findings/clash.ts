import type { DatedClaim } from '../questions/claim.ts';

/** Two claims that cannot both be true, or between which something is not told, and why. */
export interface Clash {
  readonly kind: 'contradiction' | 'gap';
  readonly claims: readonly [DatedClaim, DatedClaim];
  readonly why: string;
}
