import type { StateKind } from '../frames/frame.ts';
import { encode } from '../json.ts';
import type { Filler, Roles } from '../model/statement.ts';
import { fold } from './fold.ts';

/** Roles that say what kind, not who or which: the same words mean the same. */
const DESCRIBING = new Set(['part', 'office', 'mode', 'manner', 'kind', 'who', 'limit']);

/** The same for two states of the same kind and roles, by what their fillers refer to. */
export function stateKey(kind: StateKind, roles: Roles, source: string): string {
  let key: string = kind;
  for (const role of Object.keys(roles).sort()) {
    key += `\u0001${role}=${roleKey(kind, role, roles[role] ?? [], source)}`;
  }
  return key;
}

/** The same for two fillers of a role that refer to the same. */
export function roleKey(kind: StateKind, role: string, fillers: readonly Filler[], source: string): string {
  const describes = DESCRIBING.has(role) || (kind === 'in-force' && role === 'what');
  if (fillers.length === 1) return fillerKey(fillers[0]!, describes, source);
  return fillers.map((filler) => fillerKey(filler, describes, source)).join('\u0002');
}

/**
 * An entity is itself wherever its id stands. What is unresolved, and a common noun (`a decree`, `volunteers`), is itself
 * only where it stands; a name without an entity is the same wherever its source writes it the same: nobody said that
 * the `Old Guard` of another source is this one.
 */
function fillerKey(filler: Filler, describes: boolean, source: string): string {
  const { text, from, to, entity, amount, value, unresolved } = filler;
  if (unresolved !== undefined) return `?${source}:${from}-${to}`;
  if (entity !== undefined) return `@${entity}`;
  if (amount !== undefined) return `#${encode(amount)}`;
  if (value !== undefined) return `=${fold(value)}`;
  if (describes) return `=${fold(text)}`;
  return /\p{Lu}/u.test(text) ? `?${source}:=${fold(text)}` : `?${source}:${from}-${to}`;
}
