import type { Bounds, Day } from '@regesta/time';
import type { Claim } from './claim.ts';
import { compare, type DaysIndex } from './days-index.ts';
import type { Stop } from './stop.ts';

/** One stretch of a state, with every claim that can be of it. */
export interface Episode {
  readonly bounds: Bounds;
  readonly claims: readonly Claim[];
  readonly firm: boolean;
}

type Dated = Claim & { readonly bounds: Bounds };

/**
 * The fewest stretches that the claims of one state can be of, in order. Claims are of one stretch where their bounds
 * can agree, its beginning is known, and nobody else's doing certainly or possibly ended it in between. What is not firm stands alone.
 */
export function episodesOf(
  claims: readonly Dated[],
  stops: DaysIndex<Stop>,
  owner: string,
): readonly Episode[] {
  const episodes: Episode[] = [];
  const firm = claims
    .filter((claim) => claim.firm)
    .map(alone)
    .sort(byAnchor);
  for (const next of firm) {
    const last = episodes.at(-1);
    const joined = last ? join(last, next, stops, owner) : null;
    if (joined) episodes[episodes.length - 1] = joined;
    else episodes.push(next);
  }
  return [...episodes, ...claims.filter((claim) => !claim.firm).map(alone)];
}

function alone(claim: Dated): Episode {
  return { bounds: narrow(claim.bounds) ?? claim.bounds, claims: [claim], firm: claim.firm };
}

/** By the first day on which it is known to hold: its start, or where that is unknown its end. */
function byAnchor(a: Episode, b: Episode): number {
  return compare(anchor(a.bounds), anchor(b.bounds));
}

function anchor([startEarliest, , endEarliest]: Bounds): Day {
  return startEarliest === -Infinity ? endEarliest : startEarliest;
}

function join(a: Episode, b: Episode, stops: DaysIndex<Stop>, owner: string): Episode | null {
  const bounds = both(a.bounds, b.bounds);
  if (!bounds || bounds[0] === -Infinity) return null;
  if (stops.overBetween(bounds[0], bounds[2], owner)) return null;
  return { bounds, claims: [...a.claims, ...b.claims], firm: true };
}

/** The bounds of what both describe, or null where they cannot describe the same. */
export function both(a: Bounds, b: Bounds): Bounds | null {
  return narrow([Math.max(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.min(a[3], b[3])]);
}

/** Bounds of which every day is part of a reading: nothing ends before it begins. Null where there is no reading. */
function narrow([a, b, c, d]: Bounds): Bounds | null {
  return a > b || c > d || a > d ? null : [a, Math.min(b, d), Math.max(a, c), d];
}
