import type { Chunk } from './chunk.ts';
import { phraseAt } from './phrase.ts';

/**
 * Where the complements of a verb begin again without it, each with a noun of its own and a time, or whom it went to.
 *
 *     took Lida on 17 April │ and Nowogródek on 18 April      Lida fell on 17 April │ , Vilnius on 19 April
 *
 *     was given to Italy │ and Sušak to Yugoslavia
 *
 * Indexes of the separators, in their order; empty where the verb has one set of complements.
 */
export function gapsIn(chunks: readonly Chunk[], from: number, to: number): number[] {
  const gaps: number[] = [];
  const seen = { time: false, goal: false };
  for (let at = from; at < to; at++) {
    const chunk = chunks[at]!;
    if (chunk.kind === 'time') seen.time = true;
    else if (isGoal(chunks, at)) seen.goal = true;
    else if (/^(comma|conj)$/.test(chunk.kind) && opensGap(chunks, at, to, seen)) {
      gaps.push(at);
      seen.time = seen.goal = false;
    }
  }
  return gaps;
}

/** `to Italy`. */
function isGoal(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  return chunk?.kind === 'prep' && chunk.word === 'to' && chunks[at + 1]?.kind === 'noun';
}

/** Whether behind a separator (and a second one: `, and`) stands a noun phrase and, behind that, what the part before has: a time, or whom it went to. */
function opensGap(
  chunks: readonly Chunk[],
  at: number,
  to: number,
  seen: { readonly time: boolean; readonly goal: boolean },
): boolean {
  const noun = nounAfter(chunks, at);
  if (seen.time && isPlaced(chunks, noun)) return isDated(chunks, noun + 1, to);
  const phrase = (seen.time || seen.goal) && noun < to ? phraseAt(chunks, noun) : null;
  if (!phrase || phrase.end >= to) return false;
  if (seen.goal && isGoal(chunks, phrase.end)) return true;
  return seen.time && isDated(chunks, noun, to);
}

/** Whether a time stands right behind a noun phrase, or behind a preposition behind it. */
function isDated(chunks: readonly Chunk[], noun: number, to: number): boolean {
  const phrase = noun < to ? phraseAt(chunks, noun) : null;
  if (!phrase) return false;
  const next = chunks[phrase.end]?.kind === 'prep' ? phrase.end + 1 : phrase.end;
  return next < to && chunks[next]?.kind === 'time';
}

/** `moved to Valencia in 1936, and │to Barcelona in 1937`. */
export function isPlaced(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  return chunk?.kind === 'prep' && /^(to|in|at)$/.test(chunk.word) && chunks[at + 1]?.kind === 'noun';
}

/** The index behind a separator: behind `, and` it is two further. */
export function nounAfter(chunks: readonly Chunk[], separator: number): number {
  return chunks[separator + 1]?.kind === 'conj' ? separator + 2 : separator + 1;
}
