import type { EntityName, EntityType } from '@regesta/record';
import { foldName } from '@regesta/gazetteer';
import { isGenericName } from './generic-names.ts';
import type { NamePiece } from './name-piece.ts';
import type { Senses } from './vote.ts';

/** A piece that is a name: its type, the entity it names and how it says it. */
export interface TypedPiece extends Omit<NamePiece, 'type'> {
  readonly type: EntityType;
  readonly entity: string;
  readonly how: EntityName['how'];
}

/** `person:zigmas-aleksa-angarietis`: the same name gives the same id in every source. */
export function entityId(type: EntityType, name: string): string {
  return `${type}:${foldName(name).replaceAll(' ', '-')}`;
}

/**
 * The piece with its type and entity; null where the document does not tell what it is. A generic name is itself only
 * in its source: `organisation:council@SOURCE`.
 */
export function typePiece(piece: NamePiece, senses: Senses, source: string): TypedPiece | null {
  const type = piece.type ?? senses.types.get(piece.key) ?? null;
  if (!type) return null;
  const full = type === 'person' ? senses.fullNames.get(piece.key) : undefined;
  const shorter = full !== undefined && full !== piece.key;
  const name = piece.canonical ?? (shorter ? full : ownName(piece, type));
  const own = !shorter && isGenericName({ ...piece, type });
  const entity = own ? `${entityId(type, name)}@${source}` : entityId(type, name);
  return { ...piece, type, entity, how: shorter ? 'short' : howOf(piece) };
}

/** A people that no table holds goes by its singular. */
function ownName({ key }: NamePiece, type: EntityType): string {
  return type === 'people' && /[^s ]{4}s$/.test(key) ? key.slice(0, -1) : key;
}

function howOf(piece: NamePiece): EntityName['how'] {
  if (piece.canonical === null || foldName(piece.canonical) === piece.key) return 'full';
  if (piece.type === 'people') return 'derived';
  return piece.key.length < 6 && !piece.key.includes(' ') ? 'acronym' : 'alias';
}
