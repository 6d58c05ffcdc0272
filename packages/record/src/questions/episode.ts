import type { Bounds, Day } from '@regesta/time';
import type { DatedClaim } from './claim.ts';
import { compare, DaysIndex, type Days } from './days-index.ts';
import type { Stop } from './stop.ts';

/** One stretch of a state, with every claim that can be of it. */
export interface Episode {
  readonly bounds: Bounds;
  readonly claims: readonly DatedClaim[];
  readonly firm: boolean;
}

/**
 * The fewest stretches that the claims of one state can be of. Claims are of one stretch where their bounds can agree
 * and nothing may have ended it in between; what could be of either of two stands alone, as does what is not firm.
 */
export function episodesOf(
  claims: readonly DatedClaim[],
  stops: DaysIndex<Stop>,
  owner: string,
): readonly Episode[] {
  if (claims.length < 2) return claims.map(alone);
  const firm = claims.filter((claim) => claim.firm);
  const ends = new DaysIndex(firm.flatMap(endOf));
  const join: Join = (a, b) => joint(a, b, stops, owner);
  const freely = stretchesOf(firm, join, null);
  const settled = freely.length > 1 ? stretchesOf(firm, join, ends).map(loosened) : freely;
  return [...settled, ...claims.filter((claim) => !claim.firm).map(alone)];
}

/** `strictly` with all ends: what has no known beginning is of a stretch only where it cannot be of another. */
function stretchesOf(
  claims: readonly DatedClaim[],
  join: Join,
  strictly: DaysIndex<Days> | null,
): readonly Growing[] {
  const all = claims.map(alone);
  const { episodes, either } = merged(all.filter(isBegun).sort(byStart), join);
  const loose = all.filter((episode) => !isBegun(episode)).sort(heldFirst);
  const left = loose.filter((one) => !attach(episodes, one, join, strictly));
  return [...episodes, ...either].sort(byStart).concat(left);
}

/**
 * Where there is more than one stretch, claims of one may be of another after all: then they do not make each other
 * more exact, and only the days from the latest beginning to the earliest end are certain.
 */
function loosened({ claims, bounds, firm }: Growing): Episode {
  const all = claims.map((claim) => claim.bounds);
  const begun = all.filter(([startEarliest]) => startEarliest > -Infinity);
  const ended = all.filter(([, , , endLatest]) => endLatest < Infinity);
  const held = all.filter(
    ([startEarliest, , , endLatest]) => startEarliest === -Infinity && endLatest === Infinity,
  );
  const [from, by] = begun.length > 0 ? [least(begun, 0), most(begun, 1)] : [bounds[0], bounds[1]];
  const [until, to] =
    ended.length > 0 ? [Math.max(least(ended, 2), most(held, 2)), most(ended, 3)] : [bounds[2], bounds[3]];
  return { bounds: narrow([from, by, until, to]) ?? bounds, claims, firm };
}

function least(all: readonly Bounds[], side: 0 | 1 | 2 | 3): Day {
  return all.reduce((day, bounds) => Math.min(day, bounds[side]), Infinity);
}

function most(all: readonly Bounds[], side: 0 | 1 | 2 | 3): Day {
  return all.reduce((day, bounds) => Math.max(day, bounds[side]), -Infinity);
}

/** An episode that is still being put together. */
interface Growing {
  bounds: Bounds;
  readonly claims: DatedClaim[];
  readonly firm: boolean;
}

/** The bounds of two as one, or null where they are not of one stretch. */
type Join = (a: Bounds, b: Bounds) => Bounds | null;

interface Merged {
  readonly episodes: Growing[];
  /** What could be of either of two of them. */
  readonly either: Growing[];
}

/** Each is joined to those before it that can all be of one stretch with it. */
function merged(begun: readonly Growing[], join: Join): Merged {
  const found: Merged = { episodes: [], either: [] };
  let group: Growing[] = [];
  let whole: Bounds | null = null;
  for (const next of begun) {
    const bounds: Bounds | null = whole && join(whole, next.bounds);
    if (!bounds) settle(group, next, found);
    group = bounds ? group : [];
    group.push(next);
    whole = bounds ?? next.bounds;
  }
  settle(group, null, found);
  return found;
}

/** Adds a group as one, those apart that could be of one with the next as well. */
function settle(group: readonly Growing[], next: Growing | null, { episodes, either }: Merged): void {
  let whole: Growing | null = null;
  for (const one of group) {
    if (next && both(one.bounds, next.bounds)) either.push(one);
    else if (whole) grow(whole, one, both(whole.bounds, one.bounds)!);
    else episodes.push((whole = one));
  }
}

function grow(episode: Growing, by: Growing, bounds: Bounds): void {
  episode.bounds = bounds;
  for (const claim of by.claims) episode.claims.push(claim);
}

/** Joins what has no known beginning to the last stretch that can have begun before it. False where it is not of that. */
function attach(
  episodes: readonly Growing[],
  loose: Growing,
  join: Join,
  strictly: DaysIndex<Days> | null,
): boolean {
  const last = episodes[lastBegunBy(episodes, loose.bounds[1])];
  if (!last || (strictly && isUnsure(last, loose, strictly))) return false;
  const bounds = join(last.bounds, loose.bounds);
  if (bounds) grow(last, loose, bounds);
  return bounds !== null;
}

/** Whether it may have been before the stretch began, or after another end of it. */
function isUnsure({ bounds }: Growing, { bounds: loose }: Growing, ends: DaysIndex<Days>): boolean {
  const end = ends.overBetween(bounds[0] - 1, Infinity, '');
  const isEnded = end !== undefined && (loose[3] === Infinity ? end.from < loose[2] : end.to < loose[3]);
  return loose[2] < bounds[1] || isEnded;
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

function alone(claim: DatedClaim): Growing {
  return { bounds: narrow(claim.bounds) ?? claim.bounds, claims: [claim], firm: claim.firm };
}

function isBegun({ bounds }: Episode): boolean {
  return bounds[0] > -Infinity;
}

function byStart(a: Episode, b: Episode): number {
  return compare(a.bounds[0], b.bounds[0]);
}

/** What is only known to have held before what ended; each by the last day by which it had begun. */
function heldFirst({ bounds: a }: Growing, { bounds: b }: Growing): number {
  const isHeld = Number(b[3] === Infinity) - Number(a[3] === Infinity);
  return isHeld === 0 ? compare(a[1], b[1]) : isHeld;
}

function endOf({ bounds }: DatedClaim): readonly Days[] {
  return bounds[3] < Infinity ? [{ from: bounds[2], to: bounds[3], owner: null }] : [];
}

/** Null also where another's doing was over after the beginning of the one and before the end of the other. */
function joint(a: Bounds, b: Bounds, stops: DaysIndex<Stop>, owner: string): Bounds | null {
  const bounds = both(a, b);
  return bounds && stops.overBetween(bounds[0], bounds[2], owner) ? null : bounds;
}

/** The bounds of what both describe, or null where they cannot describe the same. */
function both(a: Bounds, b: Bounds): Bounds | null {
  return narrow([Math.max(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.min(a[3], b[3])]);
}

/** Bounds of which every day is part of a reading: nothing ends before it begins. Null where there is no reading. */
function narrow([a, b, c, d]: Bounds): Bounds | null {
  return a > b || c > d || a > d ? null : [a, Math.min(b, d), Math.max(a, c), d];
}
