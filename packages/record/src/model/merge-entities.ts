import type { Entity, EntityName } from './mention.ts';

/** One entity an id, with the names that all sources give it, each once, in the order of the first that gives it. */
export function mergeEntities(entities: readonly Entity[]): readonly Entity[] {
  const merged = new Map<string, { readonly entity: Entity; readonly names: Map<string, EntityName> }>();
  for (const entity of entities) {
    const known = merged.get(entity.id) ?? { entity, names: new Map<string, EntityName>() };
    merged.set(entity.id, known);
    for (const name of entity.names) if (!known.names.has(name.text)) known.names.set(name.text, name);
  }
  return [...merged.values()].map(({ entity, names }) => withNames(entity, [...names.values()]));
}

function withNames(entity: Entity, names: readonly EntityName[]): Entity {
  return { ...entity, names };
}
