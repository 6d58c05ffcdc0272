import type { Kind, Lexicon, Phrase } from './lexicon.ts';
import { phraseAt } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** Where a reader of words stands. */
export interface Reader {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  at: number;
}

/** The phrase of one of some kinds that stands here; the reader stays. */
export function look(reader: Reader, ...kinds: readonly Kind[]): Phrase | null {
  return phraseAt(reader.lexicon, reader.tokens, reader.at, kinds);
}

/** Steps over a phrase of one of some kinds, and gives it. */
export function take(reader: Reader, ...kinds: readonly Kind[]): Phrase | null {
  const phrase = look(reader, ...kinds);
  if (phrase) reader.at += phrase.length;
  return phrase;
}

/** Steps over a mark: `,`, `(`, `-` for every dash. */
export function takeMark(reader: Reader, mark: string): boolean {
  const token = reader.tokens[reader.at];
  if (token?.kind !== 'mark' || token.text !== mark) return false;
  reader.at++;
  return true;
}

/** Whether the token at an offset from here touches the one before it. */
export function isGlued(reader: Reader, offset: number): boolean {
  const token = reader.tokens[reader.at + offset];
  return token !== undefined && reader.tokens[reader.at + offset - 1]?.to === token.from;
}
