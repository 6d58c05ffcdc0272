import type { EntityType } from '@regesta/record';
import { linkBrackets, type Link } from './brackets.ts';
import type { NamePiece } from './name-piece.ts';
import { typePiece, type TypedPiece } from './typed-piece.ts';
import type { Senses } from './vote.ts';
import type { Word } from './words.ts';

/** Every piece that is a name, with the entity it names: brackets, acronyms and short forms are followed. */
export function resolvePieces(
  plain: string,
  words: readonly Word[],
  pieces: readonly NamePiece[],
  senses: Senses,
): TypedPiece[] {
  const typed = pieces.map((piece) => typePiece(piece, senses));
  const typeOf = (piece: NamePiece): EntityType | null => piece.type ?? senses.types.get(piece.key) ?? null;
  const links = linkBrackets(plain, words, pieces, typeOf);
  const linked = typed.map((piece, index) => followLink(piece, pieces[index]!, links.get(index), typed));
  const defined = definedBy(linked, links);
  const heads = fullNamesByHead(linked);
  return linked.flatMap((piece, index) => {
    const found = followDefinition(piece, pieces[index]!, defined);
    return found ? [found.rule === 'lone-head' ? followHead(found, heads) : found] : [];
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

/** The entities of full names, by type and head noun; null where more than one has it. */
function fullNamesByHead(typed: readonly (TypedPiece | null)[]): ReadonlyMap<string, string | null> {
  const heads = new Map<string, string | null>();
  for (const piece of typed) {
    if (!piece || piece.rule === 'lone-head' || piece.first === piece.last) continue;
    const key = `${piece.type} ${headOf(piece.key)}`;
    const before = heads.get(key);
    heads.set(key, before === undefined || before === piece.entity ? piece.entity : null);
  }
  return heads;
}

/** The head noun of a name: `directory` of `provisional directory of courland`. */
function headOf(key: string): string {
  const [phrase] = key.split(/ (?:of|for|on) /);
  return phrase!.slice(phrase!.lastIndexOf(' ') + 1);
}

function followHead(piece: TypedPiece, heads: ReadonlyMap<string, string | null>): TypedPiece {
  const entity = heads.get(`${piece.type} ${piece.key}`);
  return entity ? { ...piece, entity, how: 'short' } : piece;
}
