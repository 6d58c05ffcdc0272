import type { Chunk, VerbChunk } from './chunk.ts';

/** The adverbs said of a verb, lower case: inside its chunk, anywhere before it in its clause, or right behind it. */
export function adverbsOf(chunks: readonly Chunk[], start: number, index: number): string[] {
  const { atoms } = chunks[index] as VerbChunk;
  const inside = atoms.filter((atom) => atom.pos === 'ADV').map((atom) => atom.text.toLowerCase());
  const around = chunks
    .slice(start, index + 2)
    .flatMap((chunk, nth) =>
      chunk.kind === 'adverb' &&
      !countsNoun(chunk.word, chunks[start + nth + 1]) &&
      !isSetApart(chunks, chunk.word, start + nth, index)
        ? [chunk.word]
        : [],
    );
  return [...inside, ...around];
}

/** `nearly 6,000 soldiers`: said of the number, not of the verb. */
function countsNoun(word: string, next: Chunk | undefined): boolean {
  return /^(nearly|almost|practically|about|only)$/.test(word) && next?.kind === 'noun';
}

/** `The relations, never warm, broke down`: a denial that a mark divides from the verb is not the verb's. */
function isSetApart(chunks: readonly Chunk[], word: string, at: number, verb: number): boolean {
  if (!/^(never|not|hardly|scarcely)$/.test(word)) return false;
  return chunks.slice(at, verb).some(({ kind }) => kind === 'comma' || kind === 'semicolon');
}
