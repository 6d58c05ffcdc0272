import type { Bounds } from '@regesta/time';
import type { DatedClaim } from './claim.ts';
import type { DaysIndex } from './days-index.ts';
import { agreedDays } from './dominance.ts';
import type { Episode } from './episode.ts';
import { meets, type Span } from './span.ts';
import type { Stop } from './stop.ts';
import type { Twice } from './twice.ts';

/** A stretch of a state, with the days on which it certainly holds when everything that disagrees is heard. */
export interface Account {
  readonly bounds: Bounds;
  readonly claims: readonly DatedClaim[];
  /** Null where it is certain on no day. */
  readonly certain: Span | null;
  /** The other's doing that ends it or speaks against it, if any. */
  readonly stop: Stop | null;
}

/** What speaks against the stretches of a state. */
export interface Against {
  readonly stops: DaysIndex<Stop>;
  /** Whose stops are no stops. */
  readonly owner: string;
  /** A union of days on one of which somebody says it did not begin. */
  readonly unbegun: readonly Span[];
  /** True where there can be one stretch only. */
  readonly onlyOnce: boolean;
  readonly twice: readonly Twice[];
}

/** What the stretches of one state come to when everything against them is heard. */
export function accountsOf(episodes: readonly Episode[], against: Against): readonly Account[] {
  const all = episodes.map((episode) => episode.bounds);
  const agreed = against.onlyOnce ? agreedOnce(all) : agreedDays(all);
  const rivals = rivalDays(against.twice);
  return episodes.map((episode, index) =>
    accountOf(episode, [agreed[index]!, ...(rivals.get(episode) ?? [])], against),
  );
}

/** For each stretch the days that those let it have which are likely told of the same event. */
function rivalDays(twice: readonly Twice[]): ReadonlyMap<Episode, readonly Span[]> {
  const days = new Map<Episode, Span[]>();
  const add = (episode: Episode, { bounds }: Episode): void => {
    days.set(episode, [...(days.get(episode) ?? []), [bounds[0], bounds[3]]]);
  };
  for (const {
    episodes: [a, b],
  } of twice.filter(({ isOne }) => isOne)) {
    add(a, b);
    add(b, a);
  }
  return days;
}

/** What exists only once holds for certain only where every account lets it. */
function agreedOnce(all: readonly Bounds[]): readonly Span[] {
  const from = all.reduce((most, bounds) => Math.max(most, bounds[0]), -Infinity);
  const to = all.reduce((least, bounds) => Math.min(least, bounds[3]), Infinity);
  return all.map(() => [from, to]);
}

function accountOf(episode: Episode, agreed: readonly Span[], against: Against): Account {
  const { stops, owner, unbegun } = against;
  const [startEarliest, startLatest, endEarliest, endLatest] = episode.bounds;
  const first = stops.firstAfter(startLatest, owner);
  const over = stops.overFirst(startLatest, owner);
  const isCut = over !== undefined && isFirm(over) && over.to >= endEarliest && over.to < endLatest;
  const bounds: Bounds = [startEarliest, startLatest, endEarliest, isCut ? over.to : endLatest];
  const from = Math.max(startLatest, ...agreed.map((span) => span[0]));
  const to = Math.min(endEarliest, first?.from ?? Infinity, ...agreed.map((span) => span[1]));
  const stop = isCut ? over : first !== undefined && first.from < endLatest ? first : null;
  const isDenied = startEarliest > -Infinity && meets(unbegun, [startEarliest, startLatest]);
  const isCertain = episode.firm && !isDenied && from <= to;
  return { bounds, claims: episode.claims, certain: isCertain ? [from, to] : null, stop };
}

/** What somebody unknown did may have been done by the holder himself. */
function isFirm({ claim, owner }: Stop): boolean {
  return claim.firm && owner !== null;
}
