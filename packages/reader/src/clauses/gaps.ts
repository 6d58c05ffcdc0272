import type { Chunk } from './chunk.ts';
import { phraseAt } from './phrase.ts';

/**
 * Where the complements of a verb begin again without it, each with a noun and a time of its own.
 *
 *     took Lida on 17 April │ and Nowogródek on 18 April      Lida fell on 17 April │ , Vilnius on 19 April
 *
 * Indexes of the separators, in their order; empty where the verb has one set of complements.
 */
export function gapsIn(chunks: readonly Chunk[], from: number, to: number): number[] {
  const gaps: number[] = [];
  let timed = false;
  for (let at = from; at < to; at++) {
    const chunk = chunks[at]!;
    if (chunk.kind === 'time') timed = true;
    else if (timed && (chunk.kind === 'comma' || chunk.kind === 'conj') && opensGap(chunks, at, to)) {
      gaps.push(at);
      timed = false;
    }
  }
  return gaps;
}

/** Whether behind a separator (and a second one: `, and`) stands a noun phrase and, behind that, a time. */
function opensGap(chunks: readonly Chunk[], at: number, to: number): boolean {
  const noun = nounAfter(chunks, at);
  const phrase = noun < to ? phraseAt(chunks, noun) : null;
  if (!phrase) return false;
  const next = chunks[phrase.end]?.kind === 'prep' ? phrase.end + 1 : phrase.end;
  return next < to && chunks[next]?.kind === 'time';
}

/** The index behind a separator: behind `, and` it is two further. */
export function nounAfter(chunks: readonly Chunk[], separator: number): number {
  return chunks[separator + 1]?.kind === 'conj' ? separator + 2 : separator + 1;
}
