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
 * The fewest stretches that the claims of one state can be of: first those whose beginning is known, in order, then
 * what is left. Claims are of one stretch where their bounds can agree and nobody else's doing may have ended it in
 * between; where an end could be that of two stretches it is given to neither. What is not firm stands alone.
 */
export function episodesOf(
  claims: readonly Dated[],
  stops: DaysIndex<Stop>,
  owner: string,
): readonly Episode[] {
  const firm = claims.filter((claim) => claim.firm).map(alone);
  const begun = firm.filter(isBegun).sort(byStart);
  const unbegun = firm.filter((episode) => !isBegun(episode)).sort(byEnd);
  const join: Join = (a, b) => joint(a, b, stops, owner);
  const episodes = merged(begun, join);
  const left = unbegun.filter((episode) => !attach(episodes, episode, join));
  return [...episodes, ...left, ...claims.filter((claim) => !claim.firm).map(alone)];
}

/** An episode that is still being put together. */
interface Growing {
  bounds: Bounds;
  readonly claims: Claim[];
  readonly firm: boolean;
}

/** The bounds of two as one, or null where they are not of one stretch. */
type Join = (a: Growing, b: Growing) => Bounds | null;

/** Each is joined to the one before it where it can be. */
function merged(begun: readonly Growing[], join: Join): readonly Growing[] {
  const episodes: Growing[] = [];
  for (const next of begun) {
    const last = episodes.at(-1);
    const bounds = last ? join(last, next) : null;
    if (last && bounds) grow(last, next, bounds);
    else episodes.push(next);
  }
  return episodes;
}

function grow(episode: Growing, by: Growing, bounds: Bounds): void {
  episode.bounds = bounds;
  for (const claim of by.claims) episode.claims.push(claim);
}

/** Joins what has no known beginning to the one stretch it can be of. False where there is none, or more than one. */
function attach(episodes: readonly Growing[], loose: Growing, join: Join): boolean {
  const index = lastBegunBy(episodes, loose.bounds[1]);
  const last = episodes[index];
  const before = episodes[index - 1];
  const own = last ? join(last, loose) : null;
  const other = last && before ? join(before, loose) : null;
  const isOther = other !== null && other[2] <= last!.bounds[1];
  if (own && isOther) return false;
  if (own) grow(last!, loose, own);
  else if (isOther) grow(before!, loose, other);
  return own !== null || isOther;
}

function lastBegunBy(episodes: readonly Growing[], day: Day): number {
  let low = 0;
  let high = episodes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (episodes[middle]!.bounds[0] <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function alone(claim: Dated): Growing {
  return { bounds: narrow(claim.bounds) ?? claim.bounds, claims: [claim], firm: claim.firm };
}

function isBegun({ bounds }: Episode): boolean {
  return bounds[0] > -Infinity;
}

function byStart(a: Episode, b: Episode): number {
  return compare(a.bounds[0], b.bounds[0]);
}

function byEnd(a: Episode, b: Episode): number {
  return compare(a.bounds[2], b.bounds[2]);
}

function joint(a: Growing, b: Growing, stops: DaysIndex<Stop>, owner: string): Bounds | null {
  const bounds = both(a.bounds, b.bounds);
  return bounds && stops.overBetween(bounds[0], bounds[2], owner) ? null : bounds;
}

/** The bounds of what both describe, or null where they cannot describe the same. */
export function both(a: Bounds, b: Bounds): Bounds | null {
  return narrow([Math.max(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.min(a[3], b[3])]);
}

/** Bounds of which every day is part of a reading: nothing ends before it begins. Null where there is no reading. */
function narrow([a, b, c, d]: Bounds): Bounds | null {
  return a > b || c > d || a > d ? null : [a, Math.min(b, d), Math.max(a, c), d];
}
