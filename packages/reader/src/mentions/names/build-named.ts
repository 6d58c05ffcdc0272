import type { Entity, EntityName } from '@regesta/record';
import type { Layout } from '../../source/layout.ts';
import type { Named } from './named.ts';
import type { TypedPiece } from './typed-piece.ts';
import type { Word } from './words.ts';

interface Naming {
  readonly type: TypedPiece['type'];
  /** By their text. */
  readonly names: Map<string, EntityName>;
}

/** Mentions with the words of the source, and the entities they name, the fullest name of each first. */
export function buildNamed(layout: Layout, words: readonly Word[], pieces: readonly TypedPiece[]): Named {
  const { text } = layout.source;
  const entities = new Map<string, Naming>();
  const mentions = pieces.map(({ first, last, type, entity, how }) => {
    const from = words[first]!.from;
    const to = words[last]!.to;
    const mention = { type, from, to, text: text.slice(from, to), entity };
    const known = entities.get(entity) ?? { type, names: new Map<string, EntityName>() };
    entities.set(entity, known);
    if (!known.names.has(mention.text)) known.names.set(mention.text, { text: mention.text, how, from, to });
    return mention;
  });
  return {
    mentions,
    entities: [...entities].map(([id, { type, names }]) => entityOf(id, type, [...names.values()])),
  };
}

const ORDER: Record<EntityName['how'], number> = { full: 0, alias: 1, acronym: 2, derived: 3, short: 4 };

function entityOf(id: string, type: Entity['type'], names: readonly EntityName[]): Entity {
  const sorted = [...names].sort((a, b) => ORDER[a.how] - ORDER[b.how] || a.from - b.from);
  return { kind: 'entity', id, type, names: sorted };
}
