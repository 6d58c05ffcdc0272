import type { EntityType } from '@regesta/record';
import type { Layout } from '../../source/layout.ts';
import { linkBrackets, type Link } from './brackets.ts';
import { isGenericName } from './generic-names.ts';
import type { NamePiece } from './name-piece.ts';
import { typePiece, type TypedPiece } from './typed-piece.ts';
import type { Senses } from './vote.ts';
import type { Word } from './words.ts';

/** Every piece that is a name, with the entity it names: brackets, acronyms and short forms are followed. */
export function resolvePieces(
  { plain, source }: Pick<Layout, 'plain' | 'source'>,
  words: readonly Word[],
  pieces: readonly NamePiece[],
  senses: Senses,
): TypedPiece[] {
  const typed = pieces.map((piece) => typePiece(piece, senses, source.id));
  const typeOf = (piece: NamePiece): EntityType | null => piece.type ?? senses.types.get(piece.key) ?? null;
  const links = linkBrackets(plain, words, pieces, typeOf);
  const linked = typed.map((piece, index) => followLink(piece, pieces[index]!, links.get(index), typed));
  const defined = definedBy(linked, links);
  const heads = fullNamesByHead(linked);
  return linked.flatMap((piece, index) => {
    const found = followDefinition(piece, pieces[index]!, defined);
    return found ? [isBare(found) ? followHead(found, heads) : found] : [];
  });
}

function followLink(
  typed: TypedPiece | null,
  piece: NamePiece,
  link: Link | undefined,
  all: readonly (TypedPiece | null)[],
): TypedPiece | null {
  const target = link ? all[link.of] : null;
  return link && target ? { ...piece, type: target.type, entity: target.entity, how: link.how } : typed;
}

/** Names that a bracket defines, by their keys: wherever they stand they name the same. */
function definedBy(
  typed: readonly (TypedPiece | null)[],
  links: ReadonlyMap<number, Link>,
): ReadonlyMap<string, TypedPiece> {
  const defined = new Map<string, TypedPiece>();
  for (const index of links.keys()) {
    const piece = typed[index];
    if (piece && !defined.has(piece.key)) defined.set(piece.key, piece);
  }
  return defined;
}

function followDefinition(
  typed: TypedPiece | null,
  piece: NamePiece,
  defined: ReadonlyMap<string, TypedPiece>,
): TypedPiece | null {
  const definition = defined.get(piece.key);
  if (!definition) return typed;
  return { ...piece, type: definition.type, entity: definition.entity, how: definition.how };
}

/** Whether a name is a noun that many bear, alone: `the Council`, `Congress`. */
function isBare(piece: TypedPiece): boolean {
  return (
    piece.first === piece.last && piece.rule !== 'acronym' && piece.type !== 'person' && isGenericName(piece)
  );
}

/** A full name, and where it stands first. */
interface FullName {
  readonly entity: string;
  readonly first: number;
}

/** The full names, by type and head noun; null where more than one has it. */
function fullNamesByHead(typed: readonly (TypedPiece | null)[]): ReadonlyMap<string, FullName | null> {
  const heads = new Map<string, FullName | null>();
  for (const piece of typed) {
    if (!piece || piece.first === piece.last) continue;
    const key = `${piece.type} ${headOf(piece.key)}`;
    const before = heads.get(key);
    if (before === undefined) heads.set(key, piece);
    else if (before?.entity !== piece.entity) heads.set(key, null);
  }
  return heads;
}

/** The head noun of a name: `directory` of `provisional directory of courland`. */
function headOf(key: string): string {
  const [phrase] = key.split(/ (?:of|for|on) /);
  return phrase!.slice(phrase!.lastIndexOf(' ') + 1);
}

/** A noun alone takes the only full name that ends in it, if that was said before. */
function followHead(piece: TypedPiece, heads: ReadonlyMap<string, FullName | null>): TypedPiece {
  const full = heads.get(`${piece.type} ${piece.key}`);
  return full && full.first < piece.first ? { ...piece, entity: full.entity, how: 'short' } : piece;
}
