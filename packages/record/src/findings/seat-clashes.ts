import { compare } from '../questions/days-index.ts';
import { fold } from '../questions/fold.ts';
import { roleKey } from '../questions/state-key.ts';
import type { Timeline } from '../questions/timeline.ts';
import type { DatedClaim } from '../questions/claim.ts';
import type { Clash } from './clash.ts';

interface Seat {
  readonly from: number;
  readonly to: number;
  readonly place: string;
  readonly claim: DatedClaim;
}

/** Two places that are the seat of one polity on the same day, for certain, and neither for the time being. O(n log n). */
export function seatClashes(timelines: readonly Timeline[]): readonly Clash[] {
  const polities = new Map<string, Seat[]>();
  for (const timeline of timelines.filter(({ kind }) => kind === 'seat')) {
    for (const [polity, seat] of seatsOf(timeline)) {
      const known = polities.get(polity);
      if (known) known.push(seat);
      else polities.set(polity, [seat]);
    }
  }
  return [...polities.values()].flatMap(overlaps);
}

function seatsOf({ faces, accounts, denied }: Timeline): readonly (readonly [polity: string, seat: Seat])[] {
  const [face] = faces;
  const { polity, place, manner } = face?.roles ?? {};
  if (!polity || !place || denied.length > 0 || manner?.some(({ text }) => isForTheTimeBeing(text)))
    return [];
  return accounts.flatMap(({ certain, claims }) => {
    const [claim] = claims;
    if (!certain || !claim) return [];
    const source = claim.statement.evidence[0]?.source ?? '';
    const seat = { from: certain[0], to: certain[1], place: roleKey('seat', 'place', place, source), claim };
    return [[roleKey('seat', 'polity', polity, source), seat] as const];
  });
}

function isForTheTimeBeing(manner: string): boolean {
  return /\b(temporary|provisional|wartime|interim|second|summer|winter)\b/.test(fold(manner));
}

function overlaps(seats: readonly Seat[]): readonly Clash[] {
  const clashes: Clash[] = [];
  let open: Seat | null = null;
  for (const seat of [...seats].sort((a, b) => compare(a.from, b.from))) {
    if (open && seat.from <= open.to && seat.place !== open.place) {
      clashes.push({
        kind: 'contradiction',
        claims: [open.claim, seat.claim],
        why: 'both are the seat on one day, and neither for the time being',
      });
    }
    if (!open || seat.to >= open.to) open = seat;
  }
  return clashes;
}
