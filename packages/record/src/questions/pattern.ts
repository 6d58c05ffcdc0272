import type { StateKind } from '../frames/frame.ts';
import type { Entity } from '../model/mention.ts';
import type { Filler, Roles } from '../model/statement.ts';
import { fold } from './fold.ts';

/** What states are asked for; a part left out matches any. */
export interface Pattern {
  readonly kind?: StateKind;
  /** A name: states of which some role has it, whole or as the beginning of a word. Case and marks on letters do not matter. */
  readonly about?: string;
  /** The same for single roles, by their names. */
  readonly roles?: Readonly<Record<string, string>>;
}

/** Tells whether the roles of a state match a pattern, by their words and by all names of their entities. */
export function matcher(pattern: Pattern, entities: readonly Entity[]): (roles: Roles) => boolean {
  const about = pattern.about === undefined ? null : fold(pattern.about);
  const wanted = Object.entries(pattern.roles ?? {}).map(([role, name]) => [role, fold(name)] as const);
  if (about === null && wanted.length === 0) return () => true;
  const names = namesOf(entities);
  const has = (fillers: readonly Filler[] | undefined, name: string): boolean =>
    (fillers ?? []).some((filler) => wordsOf(filler, names).some((words) => includesName(words, name)));
  return (roles) =>
    (about === null || Object.values(roles).some((fillers) => has(fillers, about))) &&
    wanted.every(([role, name]) => has(roles[role], name));
}

function namesOf(entities: readonly Entity[]): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const entity of entities) {
    const folded = entity.names.map(({ text }) => fold(text));
    names.set(entity.id, [...(names.get(entity.id) ?? []), ...folded]);
  }
  return names;
}

function wordsOf({ text, entity }: Filler, names: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const own = fold(text);
  return entity === undefined ? [own] : [own, entity, ...(names.get(entity) ?? [])];
}

function includesName(words: string, name: string): boolean {
  for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(words[at - 1]!)) return true;
  }
  return false;
}
