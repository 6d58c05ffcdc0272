import type { Account } from '../questions/account.ts';
import type { DatedClaim } from '../questions/claim.ts';
import { DaysIndex, type Days } from '../questions/days-index.ts';
import { isDated, type Timeline } from '../questions/timeline.ts';
import { plainestClash } from '../questions/plainest-clash.ts';
import type { Twice } from '../questions/twice.ts';
import type { Clash } from './clash.ts';

/** Claims of one state that cannot all be true, or between which something is not told. O(n log n). */
export function stateClashes(timeline: Timeline): readonly Clash[] {
  const accounts = timeline.accounts.filter((account) => account.claims.some(({ firm }) => firm));
  return [
    ...(timeline.kind === 'existence' ? onceClashes(accounts) : timeline.twice.map(twiceClash)),
    ...stopClashes(accounts),
    ...denialClashes(accounts, timeline),
  ];
}

/** What exists only once has one beginning and one end. */
function onceClashes(accounts: readonly Account[]): readonly Clash[] {
  const claims = plainestClash(accounts.flatMap((account) => account.claims));
  return claims ? [{ kind: 'contradiction', claims, why: 'it can begin and end only once' }] : [];
}

function twiceClash({ says, claims, isOne }: Twice): Clash {
  const between = says === 'begins' ? 'ended' : 'began again';
  return { kind: isOne ? 'contradiction' : 'gap', claims, why: `nothing says that it ${between} in between` };
}

/** Another took the place while it was still held for certain. */
function stopClashes(accounts: readonly Account[]): readonly Clash[] {
  return accounts.flatMap(({ stop, claims }) => {
    const against = stop?.claim.firm ? [stop.claim].filter(isDated) : [];
    const held = claims.find(({ bounds }) => stop && bounds[1] < stop.from && bounds[2] > stop.to);
    return held && against[0]
      ? [{ kind: 'contradiction', claims: [held, against[0]], why: 'both cannot hold it on one day' }]
      : [];
  });
}

/** Said and denied of the same days. O(n log n). */
function denialClashes(accounts: readonly Account[], { denials }: Timeline): readonly Clash[] {
  const said = accounts.flatMap(({ claims }) => claims).filter(({ firm }) => firm);
  const begun = new DaysIndex(said.filter(({ says }) => says === 'begins').map(beginning));
  const held = new DaysIndex(said.filter(({ says }) => says !== 'begins').map(core));
  return denials
    .filter(isDated)
    .filter(({ firm }) => firm)
    .flatMap((denial) => {
      const against = deniedIn(begun, denial) ?? coveringIn(held, denial);
      return against
        ? [{ kind: 'contradiction', claims: [against, denial], why: 'one says so and the other denies it' }]
        : [];
    });
}

interface ClaimDays extends Days {
  readonly claim: DatedClaim;
}

function beginning(claim: DatedClaim): ClaimDays {
  return { from: claim.bounds[0], to: claim.bounds[1], owner: null, claim };
}

/** A claim that it began, of which every day is denied. */
function deniedIn(begun: DaysIndex<ClaimDays>, { bounds }: DatedClaim): DatedClaim | null {
  const first = begun.overFirst(bounds[0] - 1, '');
  return first && first.to <= bounds[3] ? first.claim : null;
}

/** The days on which it held for certain, with both signs turned, so that what covers a range is what lies in it. */
function core(claim: DatedClaim): ClaimDays {
  return { from: -claim.bounds[1], to: -claim.bounds[2], owner: null, claim };
}

/** A claim that it held on every day on which that is denied. */
function coveringIn(held: DaysIndex<ClaimDays>, { bounds }: DatedClaim): DatedClaim | null {
  const widest = held.overFirst(-bounds[0] - 1, '');
  return widest && widest.to <= -bounds[3] ? widest.claim : null;
}
