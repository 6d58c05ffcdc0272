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
 * What a statement says of states. Rejected ones, attempts, plans and generic ones say nothing. Claims on the
 * state of somebody unnamed are left out where the statement names anybody's: `Poles lost Lida` ends the hold of the Poles.
 */
export function claimsOf(statement: Statement): readonly Claim[] {
  if (statement.review === 'rejected') return [];
  const frame = frameOf(statement.frame);
  if (statement.status === 'negated') return made(statement, frame, frame.begins, 'denies');
  if (statement.status !== 'asserted' && statement.status !== 'reported') return [];
  const begins = made(statement, frame, frame.begins, frame.time === 'lasting' ? 'holds' : 'begins');
  const claims = [...begins, ...made(statement, frame, frame.ends, 'ends')];
  return claims.some(isWhole) ? claims.filter(isWhole) : claims;
}

/** Whether somebody or something fills every role the state cannot be without. */
export function isWhole({ kind, roles }: Pick<Claim, 'kind' | 'roles'>): boolean {
  return Object.keys(roles).length > 0 && NEEDED[kind].every((role) => roles[role] !== undefined);
}

function made(
  statement: Statement,
  frame: Frame,
  effects: readonly Effect[],
  says: Claim['says'],
): readonly Claim[] {
  const bounds = boundsOf(whenOf(statement), frame.time === 'lasting' ? 'holds' : says);
  return effects
    .filter((effect) => applies(effect, statement.roles))
    .flatMap((effect) =>
      takenApart(stateRoles(effect, statement.roles)).map((roles) => {
        const firm = isFirm(statement) && !isUnresolved(roles);
        const key = stateKey(effect.state, roles, statement.evidence[0]?.source ?? '');
        return { kind: effect.state, key, roles, says, bounds, firm, statement };
      }),
    );
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

function stateRoles(effect: Effect, roles: Roles): Roles {
  const filled = Object.entries(effect.roles).map(([role, of]) => [role, roles[of] ?? []] as const);
  return Object.fromEntries(filled.filter(([, fillers]) => fillers.length > 0));
}

/** One set of roles for each combination: a capture of two places begins two states. */
function takenApart(roles: Roles): readonly Roles[] {
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
