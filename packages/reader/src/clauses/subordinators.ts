import { isBy } from './marks.ts';
import type { Chunk, VerbChunk } from './chunk.ts';
import { needsObject } from './verbs.ts';
import { isPast } from './words.ts';

const EITHER = /^(after|before|since|until|till|as)$/;

/**
 * `after the war │ended│`: what can be a preposition or open a clause opens one where its noun has a finite verb.
 *
 *     after Germany conquered Crete      after the fall of Riga the army left      after the treaty signed in Riga
 *     ^sub                               ^prep                                     ^prep
 */
export function withSubordinators(chunks: readonly Chunk[]): Chunk[] {
  return chunks.map((chunk, index) =>
    chunk.kind === 'prep' && EITHER.test(chunk.word) && hasVerb(chunks, index + 1)
      ? { kind: 'sub', from: chunk.from, to: chunk.to, word: chunk.word }
      : chunk,
  );
}

/** How far behind the preposition its verb may stand. */
const REACH = 8;

function hasVerb(chunks: readonly Chunk[], first: number): boolean {
  if (chunks[first]?.kind !== 'noun') return false;
  for (let at = first + 1; at < Math.min(chunks.length, first + REACH); at++) {
    const { kind } = chunks[at]!;
    if (kind === 'verb') return isFinite(chunks, at);
    if (kind === 'conj' && chunks[at + 1]?.kind !== 'noun') return false;
    const behindPreposition = /^(prep|conj)$/.test(chunks[at - 1]!.kind);
    if (kind === 'noun' ? !behindPreposition : !/^(prep|adverb|time|conj)$/.test(kind)) return false;
  }
  return false;
}

function isFinite(chunks: readonly Chunk[], index: number): boolean {
  const { atoms, head } = chunks[index] as VerbChunk;
  const first = atoms[0]!;
  if (/^to$/i.test(first.text) || /ing$/.test(first.text)) return false;
  if (atoms.some((atom) => atom.pos === 'AUX')) return true;
  const next = chunks[index + 1];
  const isAgent = isBy(next);
  return !isAgent && (!isPast(head) || !needsObject(head.lemma) || next?.kind === 'noun');
}
