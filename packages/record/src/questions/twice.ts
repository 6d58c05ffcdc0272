import type { Day } from '@regesta/time';
import type { StateKind } from '../frames/frame.ts';
import type { DatedClaim } from './claim.ts';
import { DaysIndex, type Days } from './days-index.ts';
import type { Episode } from './episode.ts';
import { plainestClash } from './plainest-clash.ts';
import type { Stop } from './stop.ts';

/** Two stretches of a state that begin, or end, on different days, while nothing is said of what lay between. */
export interface Twice {
  readonly says: 'begins' | 'ends';
  readonly episodes: readonly [Episode, Episode];
  readonly claims: readonly [DatedClaim, DatedClaim];
  /** True where they overlap, or the days are so near that both are likely told of one event; else something is not told. */
  readonly isOne: boolean;
}

/**
 * Accounts of one event seldom differ by more than a month. Where two days lie farther apart, it is likelier that what
 * lay between is not told than that one of them is wrong.
 */
const ONE_EVENT = 31;

/**
 * What is told twice among the stretches of one state, in order. O(n log n). A treaty is signed on one day and ratified
 * on another: both begin it, and each of its parties may end it.
 */
export function toldTwice(
  all: readonly Episode[],
  kind: StateKind,
  stops: DaysIndex<Stop>,
  owner: string,
): readonly Twice[] {
  const episodes = all.filter((episode) => episode.firm);
  if (episodes.length < 2) return [];
  const begun = episodes.filter(({ bounds }) => bounds[0] > -Infinity);
  const ended = episodes.filter(({ claims }) => claims.every(({ says }) => says === 'ends'));
  const ends = new DaysIndex(ended.map(({ bounds }) => daysOf(bounds[2], bounds[3])));
  const begins = new DaysIndex(begun.map(({ bounds }) => daysOf(bounds[0], bounds[1])));
  const mayEnd = (last: Episode, next: Episode): boolean =>
    hasEnd(last)
      ? last.bounds[2] < next.bounds[1]
      : mayBeOver(last, next, ends, '') || mayBeOver(last, next, stops, owner);
  return [
    ...(kind === 'in-force' ? [] : twice('begins', begun, mayEnd)),
    ...twice('ends', ended, (last, next) => mayBegin(last, next, begins)),
  ];
}

function twice(
  says: Twice['says'],
  episodes: readonly Episode[],
  mayBeTwo: (last: Episode, next: Episode) => boolean,
): readonly Twice[] {
  return episodes.slice(1).flatMap((next, index): readonly Twice[] => {
    const last = episodes[index]!;
    const claims = plainestClash([...last.claims, ...next.claims]);
    if (!claims || mayBeTwo(last, next) || (says === 'ends' && doerOf(claims[0]) !== doerOf(claims[1])))
      return [];
    return [{ says, episodes: [last, next], claims, isOne: isNear(claims) || areBoth(last, next) }];
  });
}

function daysOf(from: Day, to: Day): Days {
  return { from, to, owner: null };
}

function hasEnd({ claims }: Episode): boolean {
  return claims.some(({ bounds }) => bounds[3] < Infinity);
}

function mayBeOver(last: Episode, next: Episode, over: DaysIndex<Days>, owner: string): boolean {
  const days = over.overBetween(last.bounds[0], Infinity, owner);
  return days !== undefined && days.from < next.bounds[1];
}

function mayBegin(last: Episode, next: Episode, begins: DaysIndex<Days>): boolean {
  const begun = begins.overBetween(last.bounds[2] - 1, Infinity, '');
  return begun !== undefined && begun.from <= next.bounds[3];
}

function doerOf({ statement }: DatedClaim): string {
  return (statement.roles['by'] ?? []).map(({ text, entity }) => entity ?? text).join();
}

/** Whether both hold for certain on some day, so that they are of one stretch. */
function areBoth({ bounds: last }: Episode, { bounds: next }: Episode): boolean {
  return next[1] <= last[2] && last[1] <= next[2];
}

function isNear([a, b]: readonly [DatedClaim, DatedClaim]): boolean {
  const [first, second] = a.says === 'ends' ? [a.bounds[3], b.bounds[2]] : [a.bounds[1], b.bounds[0]];
  return second - first <= ONE_EVENT;
}
