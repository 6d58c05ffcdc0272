import type { Bounds } from '@regesta/time';
import type { Effect, Frame, StateKind } from '../frames/frame.ts';
import { frameOf } from '../frames/table.ts';
import type { Filler, Roles, Statement, When } from '../model/statement.ts';
import type { Claim } from './claim.ts';
import { fold } from './fold.ts';
import { stateKey } from './state-key.ts';

/** A list with more combinations than this stays whole. */
const MOST = 256;

/** The roles without which a state is nobody's; a kind with none needs any role at all. */
const NEEDED: Readonly<Record<StateKind, readonly string[]>> = {
  existence: ['what'],
  membership: ['member'],
  office: ['person'],
  control: ['agent', 'place'],
  'in-force': [],
  seat: ['place'],
  relation: [],
};

/**
 * What a statement says of states, or of those of one kind. Rejected ones, attempts, plans and generic ones say nothing. Claims on the
 * state of somebody unnamed are left out where the statement names anybody's: `Poles lost Lida` ends the hold of the Poles.
 */
export function claimsOf(statement: Statement, kind: StateKind | null = null): readonly Claim[] {
  if (statement.review === 'rejected') return NONE;
  const frame = frameOf(statement.frame);
  const begins = ofKind(frame.begins, kind);
  if (statement.status === 'negated') return made(statement, frame, begins, 'denies');
  if (statement.status !== 'asserted' && statement.status !== 'reported') return NONE;
  const claims = made(statement, frame, begins, frame.time === 'lasting' ? 'holds' : 'begins');
  claims.push(...made(statement, frame, ofKind(frame.ends, kind), 'ends'));
  return claims.some(isWhole) ? claims.filter(isWhole) : claims;
}

const NONE: readonly Claim[] = [];

function ofKind(effects: readonly Effect[], kind: StateKind | null): readonly Effect[] {
  return kind === null ? effects : effects.filter(({ state }) => state === kind);
}

/** Whether somebody or something fills every role the state cannot be without. */
export function isWhole({ kind, roles }: Pick<Claim, 'kind' | 'roles'>): boolean {
  return Object.keys(roles).length > 0 && NEEDED[kind].every((role) => roles[role] !== undefined);
}

function made(statement: Statement, frame: Frame, effects: readonly Effect[], says: Claim['says']): Claim[] {
  const claims: Claim[] = [];
  const applied = effects.filter((effect) => applies(effect, statement.roles));
  if (applied.length === 0) return claims;
  const bounds = boundsOf(whenOf(statement), frame.time === 'lasting' ? 'holds' : says);
  const source = statement.evidence[0]?.source ?? '';
  for (const { state: kind, roles: map } of applied) {
    for (const roles of takenApart(stateRoles(map, statement.roles))) {
      const firm = isFirm(statement) && !isUnresolved(roles);
      claims.push({ kind, key: stateKey(kind, roles, source), roles, says, bounds, firm, statement });
    }
  }
  return claims;
}

/** A document without a day of its own begins on the day it was published. */
function whenOf({ when, roles }: Statement): When {
  return when.bounds === null && when.unresolved === undefined
    ? (roles['date-published']?.[0]?.when ?? when)
    : when;
}

function isFirm({ status, hedged, when }: Statement): boolean {
  return status !== 'reported' && hedged !== true && when.unresolved === undefined;
}

function isUnresolved(roles: Roles): boolean {
  return Object.values(roles).some((fillers) => fillers.some((filler) => filler.unresolved !== undefined));
}

function applies({ only }: Effect, roles: Roles): boolean {
  if (!only) return true;
  const fillers = roles[only.role] ?? roles['document'] ?? [];
  return fillers.some((filler) => only.words.includes(headWord(filler.text)));
}

/** `Peace Treaty of Riga` → `treaty`: the last word before the first preposition. */
function headWord(text: string): string {
  const words = fold(text)
    .split(/[^\p{L}\p{N}'-]+/u)
    .filter(Boolean);
  const end = words.findIndex((word, index) => index > 0 && PREPOSITIONS.has(word));
  return words[(end < 0 ? words.length : end) - 1] ?? '';
}

const PREPOSITIONS = new Set(
  'of on about for with between against to in at by from concerning regarding'.split(' '),
);

function stateRoles(map: Effect['roles'], roles: Roles): Roles {
  const filled: Record<string, readonly Filler[]> = {};
  for (const role of Object.keys(map)) {
    const fillers = roles[map[role] ?? ''];
    if (fillers && fillers.length > 0) filled[role] = fillers;
  }
  return filled;
}

/** One set of roles for each combination: a capture of two places begins two states. */
function takenApart(roles: Roles): readonly Roles[] {
  if (Object.values(roles).every((fillers) => fillers.length === 1)) return [roles];
  let sets: readonly Roles[] = [{}];
  for (const [role, fillers] of Object.entries(roles)) {
    const parts: readonly (readonly Filler[])[] =
      sets.length * fillers.length > MOST ? [fillers] : fillers.map((filler) => [filler]);
    sets = sets.flatMap((set) => parts.map((part) => withRole(set, role, part)));
  }
  return sets;
}

function withRole(roles: Roles, role: string, fillers: readonly Filler[]): Roles {
  return { ...roles, [role]: fillers };
}

/** The bounds of the state that a statement's time gives; all readings of the time together. */
function boundsOf(when: When, says: Claim['says']): Bounds | null {
  if (when.bounds === null) return null;
  const [a, b, c, d] = when.alternatives.reduce(widened, when.bounds);
  if (says === 'ends') return [-Infinity, d, a, d];
  const isInstant = a === c && b === d;
  return says === 'begins' && isInstant ? [a, b, a, Infinity] : [a, b, c, d];
}

function widened(bounds: Bounds, { bounds: other }: When['alternatives'][number]): Bounds {
  if (other === null) return bounds;
  const [a, b, c, d] = bounds;
  return [Math.min(a, other[0]), Math.max(b, other[1]), Math.min(c, other[2]), Math.max(d, other[3])];
}
