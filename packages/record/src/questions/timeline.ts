import type { Day } from '@regesta/time';
import type { StateKind } from '../frames/frame.ts';
import type { Roles, Statement } from '../model/statement.ts';
import { accountsOf, type Account } from './account.ts';
import type { Claim, DatedClaim } from './claim.ts';
import { claimsOf, isWhole } from './claims.ts';
import { frameOf } from '../frames/table.ts';
import { DaysIndex } from './days-index.ts';
import { episodesOf } from './episode.ts';
import { meets, union, type Span } from './span.ts';
import { roleKey } from './state-key.ts';
import { toldTwice, type Twice } from './twice.ts';
import { holderKey, sharedKey, stopOf, type Stop } from './stop.ts';

/** One set of roles of a state, with the claims that name exactly these. */
interface Face {
  readonly key: string;
  readonly roles: Roles;
  /** False where no claim of these very roles can make anything certain. */
  readonly firm: boolean;
}

/** A state through time. What is said of a document is said of every rule in it, so these share one. */
export interface Timeline {
  readonly kind: StateKind;
  /** What an answer can be; none where it is only denied. */
  readonly faces: readonly Face[];
  readonly accounts: readonly Account[];
  /** Claims that say nothing of time. */
  readonly undated: readonly Claim[];
  readonly denials: readonly Claim[];
  /** A union of days on which somebody says that it did not hold. */
  readonly denied: readonly Span[];
  /** What is told twice of its stretches. */
  readonly twice: readonly Twice[];
}

const taken = new WeakMap<readonly Statement[], Map<StateKind | null, readonly Timeline[]>>();

/**
 * Every state (or every one of a kind) that the statements speak of, in the order of the first word on it. O(n log n);
 * asked again about the same list, which must not have been changed, it gives what it gave.
 */
export function timelinesOf(
  statements: readonly Statement[],
  kind: StateKind | null = null,
): readonly Timeline[] {
  const byKind = taken.get(statements) ?? new Map<StateKind | null, readonly Timeline[]>();
  taken.set(statements, byKind);
  const timelines = byKind.get(kind) ?? builtFrom(statements, kind);
  byKind.set(kind, timelines);
  return timelines;
}

function builtFrom(statements: readonly Statement[], kind: StateKind | null): readonly Timeline[] {
  const claims = statements.flatMap((statement) => claimsOf(statement, kind));
  const stops = stopsOf(claims);
  const groups = grouped(claims.filter(isWhole), timelineKey);
  return [...groups.values()].map((group) => timelineOf(group, stops));
}

const NO_STOPS = new DaysIndex<Stop>([]);

function stopsOf(claims: readonly Claim[]): ReadonlyMap<string, DaysIndex<Stop>> {
  const found = claims.flatMap((claim) => {
    const key = sharedKey(claim);
    const stop = key === null ? null : stopOf(claim);
    return key === null || stop === null ? [] : [{ key, stop }];
  });
  const groups = grouped(found, ({ key }) => key);
  return new Map([...groups].map(([key, group]) => [key, new DaysIndex(group.map(({ stop }) => stop))]));
}

function grouped<T>(things: readonly T[], keyOf: (thing: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}

function timelineKey({ kind, key, roles, statement }: Claim): string {
  const { document } = roles;
  if (kind !== 'in-force' || !document) return key;
  return `in-force ${roleKey(kind, 'document', document, statement.evidence[0]?.source ?? '')}`;
}

function timelineOf(claims: readonly Claim[], stops: ReadonlyMap<string, DaysIndex<Stop>>): Timeline {
  const first = claims[0]!;
  const { kind } = first;
  const denials = claims.filter((claim) => claim.says === 'denies');
  const said = denials.length === 0 ? claims : claims.filter((claim) => claim.says !== 'denies');
  const against = stops.get(sharedKey(first) ?? '') ?? NO_STOPS;
  const owner = holderKey(first) ?? '';
  const unbegun = union(denials.filter((claim) => !isLasting(claim)).flatMap(spanOf));
  const episodes = episodesOf(said.filter(isDated), against, owner);
  const onlyOnce = kind === 'existence';
  const twice = onlyOnce ? [] : toldTwice(episodes, kind, against, owner);
  return {
    kind,
    faces: facesOf(said),
    accounts: accountsOf(episodes, { stops: against, owner, unbegun, onlyOnce, twice }),
    twice,
    undated: said.filter((claim) => claim.bounds === null),
    denials,
    denied: union(denials.filter(isLasting).flatMap(spanOf)),
  };
}

/** Whether a claim says something of time. */
export function isDated(claim: Claim): claim is DatedClaim {
  return claim.bounds !== null;
}

function isLasting({ statement }: Claim): boolean {
  return frameOf(statement.frame).time === 'lasting';
}

function spanOf({ bounds }: Claim): readonly Span[] {
  return bounds ? [[bounds[0], bounds[3]]] : [];
}

/** A document with rules is answered by its rules; without, by itself. */
function facesOf(claims: readonly Claim[]): readonly Face[] {
  const faces = new Map<string, Face>();
  for (const { key, roles, firm } of claims) {
    const known = faces.get(key);
    faces.set(key, { key, roles: known?.roles ?? roles, firm: firm || known?.firm === true });
  }
  const rich = [...faces.values()].filter(({ roles }) => Object.keys(roles).length > 1);
  return claims[0]?.kind === 'in-force' && rich.length > 0 ? rich : [...faces.values()];
}

/** Whether a state may hold on a day, and whether it does so for certain; null where it does not. */
export function truthOf({ accounts, undated, denied }: Timeline, day: Day): 'certain' | 'possible' | null {
  const on = accounts.filter(({ bounds }) => bounds[0] <= day && day <= bounds[3]);
  if (on.some(({ certain }) => certain && certain[0] <= day && day <= certain[1])) {
    return meets(denied, [day, day]) ? 'possible' : 'certain';
  }
  return on.length > 0 || undated.length > 0 ? 'possible' : null;
}
