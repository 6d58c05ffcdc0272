import type { TaggedTime } from '../mentions/time/tag-options.ts';
import type { Chunk, VerbChunk } from './chunk.ts';
import type { NounPhrase } from './phrase.ts';

/** A prepositional phrase of a clause: `in Vilnius`, `by the 34 delegates`. */
export interface Adjunct {
  readonly word: string;
  readonly phrases: readonly NounPhrase[];
  readonly from: number;
  readonly to: number;
}

/** How a clause hangs on another: `to occupy` on `decided`, `from taking` on `prevented`. */
export interface Governor {
  readonly clause: Clause;
  readonly how: 'to' | 'aim' | 'preposition' | 'relative' | 'participle' | 'that';
  /** The word between, lower case; of an aim (`the attempt to leave failed`) the noun, empty where there is none: the preposition or `to`; of a participle `,` where it goes with the whole clause before. */
  readonly word: string;
}

/** One verb with what belongs to it. */
export interface Clause {
  readonly verb: VerbChunk;
  /** Index of the verb among the chunks. */
  readonly index: number;
  readonly lemma: string;
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle';
  readonly passive: boolean;
  /** `be` alone. */
  readonly copula: boolean;
  readonly negated: boolean;
  readonly modal: string | null;
  /** Adverbs said of the verb, lower case. */
  readonly adverbs: readonly string[];
  /** `set up`, `took over`: the particle. */
  readonly particle: string | null;
  readonly subject: readonly NounPhrase[];
  /** Of a participle: the noun phrase nearest before it, where the subject may be another. */
  readonly near: NounPhrase | null;
  readonly objects: readonly NounPhrase[];
  /**
   * The noun phrases right behind the objects of an active verb or right behind a passive one: `appointed him │ minister
   * of war`, `was elected │ president`, `gave the Poles │ Vilnius`.
   */
  readonly second: readonly NounPhrase[];
  /** After a copula: the adjective, lower case. */
  readonly adjective: string | null;
  readonly adjuncts: readonly Adjunct[];
  /** The times said of this verb; where it has none, those before the verb it goes on from. */
  readonly times: readonly TaggedTime[];
  /** Whether `times` are those of the clause it goes on from. */
  readonly timesShared: boolean;
  readonly governor: Governor | null;
  /** The conjunction, relative pronoun or subordinator that opens it, lower case, or null. */
  readonly opener: string | null;
  /** Whether it stands between quotation marks: then somebody says it. */
  readonly quoted: boolean;
  /** Whether the sentence gives it on somebody's word: `according to the papers`, `…, said Weber`. */
  readonly attributed: boolean;
  /** Index of its first chunk and of the one after its last. */
  readonly start: number;
  readonly end: number;
}

/** A passage read into chunks and clauses. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly chunks: readonly Chunk[];
  readonly clauses: readonly Clause[];
}
