import type { TaggedTime } from '../mentions/time/tag-options.ts';
import { isOf } from './marks.ts';
import type { Chunk } from './chunk.ts';
import type { Adjunct } from './clause.ts';
import { listAt, type NounPhrase } from './phrase.ts';

/** What stands behind a verb (or, without objects, before it). */
export interface Complements {
  readonly objects: readonly NounPhrase[];
  readonly second: readonly NounPhrase[];
  readonly adjective: string | null;
  readonly particle: string | null;
  readonly adjuncts: readonly Adjunct[];
  readonly times: readonly TaggedTime[];
}

const PARTICLES = /^(up|over|out|down|off|back|away)$/;

/**
 * Reads what follows (or leads) a verb between two chunk indexes: objects, prepositional phrases, times. With `noObject`
 * (behind a passive verb, or before a verb) the first noun is no object.
 */
export function readComplements(
  chunks: readonly Chunk[],
  from: number,
  to: number,
  noObject: boolean,
): Complements {
  const adjuncts: Adjunct[] = [];
  const times: TaggedTime[] = [];
  let objects: readonly NounPhrase[] = [];
  let second: readonly NounPhrase[] = [];
  let adjective: string | null = null;
  let particle: string | null = null;
  let at = from;
  while (at < to) {
    const chunk = chunks[at]!;
    if (chunk.kind === 'prep' && PARTICLES.test(chunk.word) && at === from) particle = chunk.word;
    else if (chunk.kind === 'prep') {
      const adjunct = adjunctAt(chunks, at, to);
      if (adjunct) {
        adjuncts.push(adjunct);
        at = behindOwnTime(chunks, adjunct);
        continue;
      }
    } else if (chunk.kind === 'time') {
      if (!isOf(chunks[at - 1])) times.push(chunk.time);
    } else if (chunk.kind === 'adjective') adjective ??= chunk.word;
    else if (chunk.kind === 'noun') {
      const list = listAt(chunks, at, to);
      if (list.length === 0) break;
      if (objects.length === 0 && !noObject && isDirect(chunks, at, from)) objects = list;
      else if (second.length === 0 && (noObject ? at === from : chunks[at - 1]?.kind === 'noun'))
        second = list;
      at = list.at(-1)!.end;
      continue;
    }
    at++;
  }
  return { objects, second, adjective, particle, adjuncts, times };
}

/** `after the fall of Riga in May, they left`: the time behind says when Riga fell, not when they left. */
function behindOwnTime(chunks: readonly Chunk[], { word, phrases }: Adjunct): number {
  const { end } = phrases.at(-1)!;
  if (!/^(after|before|since|until|following|despite)$/.test(word)) return end;
  const time = chunks[end]?.kind === 'prep' ? end + 1 : end;
  return chunks[time]?.kind === 'time' ? time + 1 : end;
}

function adjunctAt(chunks: readonly Chunk[], at: number, to: number): Adjunct | null {
  const chunk = chunks[at]!;
  const phrases = chunk.kind === 'prep' ? listAt(chunks, at + 1, to) : [];
  if (chunk.kind !== 'prep' || phrases.length === 0) return null;
  return { word: chunk.word, phrases, from: chunk.from, to: phrases.at(-1)!.to };
}

/** `Its members were: A, B and C`. */
function isColon(chunk: Chunk): boolean {
  return chunk.kind === 'semicolon' && chunk.word === ':';
}

/** An object stands right behind the verb, or behind its particle, an adverb or a colon. */
function isDirect(chunks: readonly Chunk[], at: number, from: number): boolean {
  for (let index = from; index < at; index++) {
    const chunk = chunks[index]!;
    if (chunk.kind === 'adverb' || chunk.kind === 'quote' || isColon(chunk)) continue;
    if (chunk.kind === 'prep' && index === from && PARTICLES.test(chunk.word)) continue;
    return false;
  }
  return true;
}
