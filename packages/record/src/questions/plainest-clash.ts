import type { DatedClaim } from './claim.ts';

/**
 * The two claims that show most plainly that all cannot be of one stretch: it would begin after its latest beginning,
 * end after its latest end, or end before it begins. Null where all can be of one. Linear.
 */
export function plainestClash(claims: readonly DatedClaim[]): readonly [DatedClaim, DatedClaim] | null {
  const [first] = claims;
  if (!first) return null;
  const begun = claims.reduce((a, b) => (b.bounds[0] > a.bounds[0] ? b : a), first);
  const begins = claims.reduce((a, b) => (b.bounds[1] < a.bounds[1] ? b : a), first);
  const lasts = claims.reduce((a, b) => (b.bounds[2] > a.bounds[2] ? b : a), first);
  const ended = claims.reduce((a, b) => (b.bounds[3] < a.bounds[3] ? b : a), first);
  if (begins.bounds[1] < begun.bounds[0]) return [begins, begun];
  if (ended.bounds[3] < lasts.bounds[2]) return [ended, lasts];
  return ended.bounds[3] < begun.bounds[0] ? [ended, begun] : null;
}
