import type { Chunk } from './chunk.ts';

/** Whether a chunk is the preposition `of`. */
export function isOf(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'prep' && chunk.word === 'of';
}

/** Whether a chunk is the preposition `by`. */
export function isBy(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'prep' && chunk.word === 'by';
}
