import { isWater, knownName } from '@regesta/gazetteer';
import { listsOf } from './lists.ts';
import type { NamePiece } from './name-piece.ts';
import type { Word } from './words.ts';

/** Plural nouns that several names share: `the Tennessee and Cumberland Rivers`. */
const SHARED: ReadonlyMap<string, string> = new Map([
  ['rivers', 'river'],
  ['mountains', 'mountains'],
  ['counties', 'county'],
  ['islands', 'islands'],
  ['straits', 'strait'],
]);

/**
 * The pieces, each of a list that ends in a shared noun named with it: in `the Tennessee and Cumberland Rivers` (or
 * `rivers`) the first is the river, not the state. So is a name before `river` in lower case.
 */
export function shareHeads(words: readonly Word[], pieces: readonly NamePiece[]): readonly NamePiece[] {
  const named = new Map<NamePiece, NamePiece>();
  for (const list of [...listsOf(words, pieces), ...pieces.map((piece) => [piece])]) {
    const head = sharedHead(words, list);
    if (head === null) continue;
    for (const piece of list)
      if (piece.type === null || piece.type === 'place') named.set(piece, withHead(words, piece, head));
  }
  return named.size === 0 ? pieces : pieces.map((piece) => named.get(piece) ?? piece);
}

/** The noun that the last name of a list carries for all, in the singular. */
function sharedHead(words: readonly Word[], list: readonly NamePiece[]): string | null {
  const last = list.at(-1)!;
  const own = words[last.last]!;
  if (list.length > 1 && last.last > last.first && SHARED.has(own.folded)) return SHARED.get(own.folded)!;
  const next = words[last.last + 1];
  if (next?.gap !== 'space' || next.shape !== 'lower' || own.possessive) return null;
  if (next.folded === 'river') return list.length === 1 ? 'river' : null;
  return list.length > 1 ? (SHARED.get(next.folded) ?? null) : null;
}

/** The piece as it is named with the noun; as it stands where the tables know it as such (`Rhine`, `Anhui`). */
function withHead(words: readonly Word[], piece: NamePiece, head: string): NamePiece {
  const end = words[piece.last]!.folded;
  const whole = piece.last > piece.first && (SHARED.has(end) || end === head);
  const name = whole ? piece.key.slice(0, piece.key.length - end.length - 1) : piece.key;
  const key = `${name} ${head}`;
  const canonical = knownName(key)?.name ?? null;
  const isKnown = piece.canonical !== null && (head !== 'river' || isWater(piece.canonical));
  if (isKnown && canonical === null) return piece;
  const own = head === 'river' ? knownName(name)?.name : undefined;
  return {
    ...piece,
    type: 'place',
    rule: 'head',
    key,
    canonical: canonical ?? (own && isWater(own) ? own : null),
  };
}
