import type { Day } from '@regesta/time';
import { DaysIndex, type Days } from '../questions/days-index.ts';
import type { Claim } from '../questions/claim.ts';
import type { Account } from '../questions/account.ts';
import type { Timeline } from '../questions/timeline.ts';
import { datedOf, plainestClash, type Clash, type Dated } from './clash.ts';

/** Claims of one state that cannot all be true. Nothing is one while the bounds can agree. O(n log n). */
export function stateClashes(timeline: Timeline): readonly Clash[] {
  const accounts = timeline.accounts.filter((account) => account.claims.some(({ firm }) => firm));
  if (timeline.kind === 'existence') return onceClashes(accounts);
  return [
    ...repeatedClashes(accounts, timeline),
    ...stopClashes(accounts),
    ...denialClashes(accounts, timeline),
  ];
}

/** What exists only once has one beginning and one end. */
function onceClashes(accounts: readonly Account[]): readonly Clash[] {
  const claims = plainestClash(accounts.flatMap((account) => datedOf(account.claims)));
  return claims ? [{ kind: 'contradiction', claims, why: 'it can begin and end only once' }] : [];
}

/**
 * A state that begins, or ends, twice, where nothing says that it ended, or began, in between. O(n log n).
 * A treaty is signed on one day and ratified on another: both begin it.
 */
function repeatedClashes(accounts: readonly Account[], timeline: Timeline): readonly Clash[] {
  const begun = accounts.filter(isBegun);
  const ended = accounts.filter(isEndAlone);
  const ends = new DaysIndex(ended.map(({ bounds }) => daysOf(bounds[2], bounds[3])));
  const begins = new DaysIndex(begun.map(({ bounds }) => daysOf(bounds[0], bounds[1])));
  const mayBeTwo = (last: Account, next: Account): boolean => mayEnd(last, next, timeline, ends);
  return [
    ...(timeline.kind === 'in-force' ? [] : twice(begun, 'nothing says that it ended in between', mayBeTwo)),
    ...twice(ended, 'nothing says that it began again in between', (last, next) =>
      mayBegin(last, next, begins),
    ),
  ].filter(({ claims: [a, b] }) => a.says !== 'ends' || doerOf(a) === doerOf(b));
}

/**
 * Accounts of one event seldom differ by more than a month. Where two days lie farther apart, it is likelier that what
 * lay between is not told than that one of them is wrong.
 */
const ONE_EVENT = 31;

function twice(
  accounts: readonly Account[],
  why: string,
  mayBeTwo: (last: Account, next: Account) => boolean,
): readonly Clash[] {
  return accounts.slice(1).flatMap((next, index): readonly Clash[] => {
    const last = accounts[index]!;
    const claims = plainestClash([...datedOf(last.claims), ...datedOf(next.claims)]);
    if (!claims || mayBeTwo(last, next)) return [];
    return [{ kind: isNear(claims) ? 'contradiction' : 'gap', claims, why }];
  });
}

function isNear([a, b]: readonly [Dated, Dated]): boolean {
  const [first, second] = a.says === 'ends' ? [a.bounds[3], b.bounds[2]] : [a.bounds[1], b.bounds[0]];
  return second - first <= ONE_EVENT;
}

function daysOf(from: Day, to: Day): Days {
  return { from, to, owner: null };
}

function isBegun({ bounds }: Account): boolean {
  return bounds[0] > -Infinity;
}

function isEndAlone({ claims }: Account): boolean {
  return claims.every(({ says }) => says === 'ends');
}

function mayEnd(last: Account, next: Account, { stops, owner }: Timeline, ends: DaysIndex<Days>): boolean {
  if (last.claims.some(hasEnd)) return last.bounds[2] < next.bounds[1];
  const over = [
    stops.overBetween(last.bounds[0], Infinity, owner),
    ends.overBetween(last.bounds[0], Infinity, ''),
  ];
  return over.some((days) => days !== undefined && days.from < next.bounds[1]);
}

function hasEnd({ bounds }: Claim): boolean {
  return bounds !== null && bounds[3] < Infinity;
}

function mayBegin(last: Account, next: Account, begins: DaysIndex<Days>): boolean {
  const begun = begins.overBetween(last.bounds[2] - 1, Infinity, '');
  return begun !== undefined && begun.from <= next.bounds[3];
}

/** Whose doing it was: a treaty can be renounced by both its parties, each on another day. */
function doerOf({ statement }: Dated): string {
  return (statement.roles['by'] ?? []).map(({ text, entity }) => entity ?? text).join();
}

/** Another took the place while it was still held for certain. */
function stopClashes(accounts: readonly Account[]): readonly Clash[] {
  return accounts.flatMap(({ stop, claims }) => {
    const against = stop?.claim.firm ? datedOf([stop.claim]) : [];
    const held = datedOf(claims).find(({ bounds }) => stop && bounds[1] < stop.from && bounds[2] > stop.to);
    return held && against[0]
      ? [{ kind: 'contradiction', claims: [held, against[0]], why: 'both cannot hold it on one day' }]
      : [];
  });
}

/** Said and denied of the same days. O(n log n). */
function denialClashes(accounts: readonly Account[], { denials }: Timeline): readonly Clash[] {
  const said = accounts.flatMap(({ claims }) => datedOf(claims)).filter(({ firm }) => firm);
  const begun = new DaysIndex(said.filter(({ says }) => says === 'begins').map(beginning));
  const held = new DaysIndex(said.filter(({ says }) => says !== 'begins').map(core));
  return datedOf(denials.filter(({ firm }) => firm)).flatMap((denial) => {
    const against = deniedIn(begun, denial) ?? coveringIn(held, denial);
    return against
      ? [{ kind: 'contradiction', claims: [against, denial], why: 'one says so and the other denies it' }]
      : [];
  });
}

interface ClaimDays extends Days {
  readonly claim: Dated;
}

function beginning(claim: Dated): ClaimDays {
  return { from: claim.bounds[0], to: claim.bounds[1], owner: null, claim };
}

/** A claim that it began, of which every day is denied. */
function deniedIn(begun: DaysIndex<ClaimDays>, { bounds }: Dated): Dated | null {
  const first = begun.overFirst(bounds[0] - 1, '');
  return first && first.to <= bounds[3] ? first.claim : null;
}

/** The days on which it held for certain, with both signs turned, so that what covers a range is what lies in it. */
function core(claim: Dated): ClaimDays {
  return { from: -claim.bounds[1], to: -claim.bounds[2], owner: null, claim };
}

/** A claim that it held on every day on which that is denied. */
function coveringIn(held: DaysIndex<ClaimDays>, { bounds }: Dated): Dated | null {
  const widest = held.overFirst(-bounds[0] - 1, '');
  return widest && widest.to <= -bounds[3] ? widest.claim : null;
}
