import { findCity } from '@regesta/gazetteer/cities';
import type { EntityName, EntityType } from '@regesta/record';
import type { NamePiece } from './name-piece.ts';
import type { Word } from './words.ts';

/** A piece that another piece beside it explains: `CPL` in `Communist Party of Lithuania (CPL)`. */
export interface Link {
  /** Index of the piece that has the entity. */
  readonly of: number;
  readonly how: Extract<EntityName['how'], 'alias' | 'acronym'>;
}

const LONGEST_LIST = 4;

/**
 * Links from a piece in brackets to the piece before them. `X (Y)` makes an alias only where the types agree: a person
 * beside a person, an organisation beside its name in another language, two names of one town; never a list or a
 * larger place (`Hungary (Transylvania and Banat)`).
 */
export function linkBrackets(
  plain: string,
  words: readonly Word[],
  pieces: readonly NamePiece[],
  typeOf: (piece: NamePiece) => EntityType | null,
): ReadonlyMap<number, Link> {
  const links = new Map<number, Link>();
  for (let index = 0; index + 1 < pieces.length; index++) {
    const known = isKnownAs(words, pieces[index]!, pieces[index + 1]!);
    if (known && linkOf(words, pieces[index]!, pieces[index + 1]!, typeOf) !== null)
      links.set(index + 1, { of: index, how: 'alias' });
    if (known || !opensBracket(words, pieces[index]!, pieces[index + 1]!)) continue;
    for (const inner of contentOf(plain, words, pieces, index + 1)) {
      if (isSpeltOut(words, pieces[index]!, pieces[inner]!, typeOf)) {
        links.set(index, { of: inner, how: 'acronym' });
        continue;
      }
      const link = linkOf(words, pieces[index]!, pieces[inner]!, typeOf);
      if (link) links.set(inner, { of: index, how: link });
    }
  }
  return links;
}

function opensBracket(words: readonly Word[], outer: NamePiece, inner: NamePiece): boolean {
  const lead = inner.first - outer.last;
  if (words[outer.last + 1]?.gap !== 'open') return false;
  return (
    lead === 1 ||
    (lead === 2 &&
      /^(?:now|formerly|today|then|modern|also|called|later|previously|originally)$/.test(
        words[outer.last + 1]!.folded,
      ))
  );
}

/** `X, better known as Y`, `X, called Y`; in `X called Y a coward` X says it. */
function isKnownAs(words: readonly Word[], outer: NamePiece, inner: NamePiece): boolean {
  if (inner.first - outer.last > LONGEST_LINK || words[inner.first]!.gap !== 'space') return false;
  const isSaid = /^(?:called|nicknamed)$/.test(words[outer.last + 1]!.folded);
  if (isSaid && words[outer.last + 1]!.gap !== 'comma') return false;
  const between = words.slice(outer.last + 1, inner.first).map(({ folded }) => folded);
  return /^(?:(?:also|better|commonly|formerly|otherwise|later|now|popularly) )?(?:known as|called|nicknamed)(?: the)?$/.test(
    between.join(' '),
  );
}

const LONGEST_LINK = 6;

/** The pieces that fill a bracket, divided by commas; none where other words stand in it. */
function contentOf(
  plain: string,
  words: readonly Word[],
  pieces: readonly NamePiece[],
  first: number,
): number[] {
  const found: number[] = [];
  for (let at = first; at < pieces.length && at < first + LONGEST_LIST; at++) {
    const piece = pieces[at]!;
    if (at > first && (piece.first !== pieces[at - 1]!.last + 1 || words[piece.first]!.gap !== 'comma'))
      return [];
    found.push(at);
    if (!/^\s*[)\],;]/.test(plain.slice(words[piece.last]!.to, words[piece.last]!.to + 3))) return [];
    if (plain[words[piece.last]!.to] === ')') return found;
  }
  return [];
}

function linkOf(
  words: readonly Word[],
  outer: NamePiece,
  inner: NamePiece,
  typeOf: (piece: NamePiece) => EntityType | null,
): Link['how'] | null {
  const type = typeOf(outer);
  if (!type || type === 'people') return null;
  if (isAcronymOf(words, inner, outer) || isUnknownAcronym(inner, outer, type)) return 'acronym';
  if (inner.canonical !== null || inner.rule === 'acronym') return null;
  const other = typeOf(inner);
  if (type === 'place') return isSameTown(words, outer, inner) ? 'alias' : null;
  if (type === 'person') return other === 'person' || other === null ? 'alias' : null;
  return other === type || inner.rule === 'open' ? 'alias' : null;
}

/** `CPL (Communist Party of Lithuania)`: the bracket spells the letters before it out. */
function isSpeltOut(
  words: readonly Word[],
  outer: NamePiece,
  inner: NamePiece,
  typeOf: (piece: NamePiece) => EntityType | null,
): boolean {
  const type = typeOf(inner);
  return (
    outer.canonical === null &&
    type !== null &&
    type !== 'people' &&
    type !== 'person' &&
    isAcronymOf(words, outer, inner)
  );
}

/** Whether letters in capitals are the first letters of words of the name. */
function isAcronymOf(words: readonly Word[], inner: NamePiece, outer: NamePiece): boolean {
  const word = words[inner.first]!;
  if (inner.first !== inner.last || word.shape !== 'caps' || outer.first === outer.last) return false;
  const initials = new Set(
    words
      .slice(outer.first, outer.last + 1)
      .flatMap(({ folded }) => folded.split(' '))
      .map((part) => part[0]),
  );
  const letters = word.folded.replaceAll(' ', '').split('');
  return letters.filter((letter) => initials.has(letter)).length * 2 > letters.length;
}

/** Letters of a name in another language (`VLIK`), beside a body that its head noun tells. */
function isUnknownAcronym(inner: NamePiece, outer: NamePiece, type: EntityType): boolean {
  return inner.rule === 'acronym' && outer.rule === 'head' && type === 'organisation';
}

function isSameTown(words: readonly Word[], outer: NamePiece, inner: NamePiece): boolean {
  const [a, b] = [outer, inner].map(({ first, last }) =>
    findCity(
      words
        .slice(first, last + 1)
        .map(({ text }) => text)
        .join(' '),
    ),
  );
  return a !== null && b !== null && a?.latitude === b?.latitude && a?.longitude === b?.longitude;
}
