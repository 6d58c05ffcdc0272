import type { EntityType } from '@regesta/record';
import type { Word } from './words.ts';

/** A piece of the text that may be a name, by indexes of its words. */
export interface NamePiece {
  readonly first: number;
  /** Inclusive. */
  readonly last: number;
  /** Null where the words alone do not tell; the document then votes. */
  readonly type: EntityType | null;
  /** Folded words, as the vote counts them. */
  readonly key: string;
  /** The name the tables give it, where they hold it. */
  readonly canonical: string | null;
  /** How its type is known. */
  readonly rule: 'known' | 'head' | 'lone-head' | 'title' | 'given-name' | 'people' | 'acronym' | 'open';
}

/** The piece from one word to another. */
export function pieceAt(
  words: readonly Word[],
  first: number,
  last: number,
  type: NamePiece['type'],
  rule: NamePiece['rule'],
  canonical: string | null = null,
): NamePiece {
  let key = words[first]!.folded;
  for (let at = first + 1; at <= last; at++)
    key += `${words[at - 1]!.possessive ? 's' : ''} ${words[at]!.folded}`;
  return { first, last, type, key, canonical, rule };
}
