import type { NamePiece } from './name-piece.ts';
import type { Word } from './words.ts';

/** The lists that pieces form: `A, B and C`, each of two members or more. */
export function listsOf(words: readonly Word[], pieces: readonly NamePiece[]): NamePiece[][] {
  const lists: NamePiece[][] = [];
  let list: NamePiece[] = [];
  for (const piece of pieces) {
    const before = list.at(-1);
    if (before && follows(words, before, piece)) list.push(piece);
    else {
      if (list.length > 1) lists.push(list);
      list = [piece];
    }
  }
  if (list.length > 1) lists.push(list);
  return lists;
}

function follows(words: readonly Word[], before: NamePiece, piece: NamePiece): boolean {
  const distance = piece.first - before.last;
  const { gap } = words[piece.first]!;
  if (distance === 1) return gap === 'comma';
  return distance === 2 && gap === 'space' && /^(?:and|or)$/.test(words[before.last + 1]!.folded);
}
