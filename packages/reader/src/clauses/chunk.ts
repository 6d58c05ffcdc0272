import type { TaggedTime } from '../mentions/time/tag-options.ts';
import type { Atom } from './atom.ts';

/** A noun with what stands before it: `the 34 delegates`, `Lithuania's independence`, `Their forces`, `it`. */
export interface NounChunk {
  readonly kind: 'noun';
  readonly from: number;
  readonly to: number;
  readonly atoms: readonly Atom[];
  readonly head: Atom;
}

/** Auxiliaries, adverbs and a verb: `was organized`, `had not been taken`, `to occupy`. */
export interface VerbChunk {
  readonly kind: 'verb';
  readonly from: number;
  readonly to: number;
  readonly atoms: readonly Atom[];
  readonly head: Atom;
}

/** A time that stands for itself and qualifies no noun. */
interface TimeChunk {
  readonly kind: 'time';
  readonly from: number;
  readonly to: number;
  readonly time: TaggedTime;
}

/** Everything else, by what it does: `word` is in lower case. */
export interface MarkChunk {
  readonly kind:
    | 'prep'
    | 'conj'
    | 'relative'
    | 'sub'
    | 'comma'
    | 'semicolon'
    | 'open'
    | 'close'
    | 'quote'
    | 'stop'
    | 'adverb'
    | 'adjective'
    | 'other';
  readonly from: number;
  readonly to: number;
  readonly word: string;
}

/** The pieces of a sentence: each atom is in one, in the order of the text. */
export type Chunk = NounChunk | VerbChunk | TimeChunk | MarkChunk;
