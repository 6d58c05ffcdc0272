import type { Mention } from '@regesta/record';
import type { TaggedTime } from '../mentions/time/tag-options.ts';

/** A named span as the reader of names gives it. */
export type Named = Omit<Mention, 'id' | 'kind'>;

/**
 * The smallest piece a sentence is read in: a word, or a whole name, people, sum or time.
 * `pos` is a universal part of speech (`NOUN`, `VERB`, `AUX` …) for words, else `NAME`, `PEOPLE`, `SUM`, `TIME`.
 */
export interface Atom {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Folded to lower case; of a name, its last word. */
  readonly lemma: string;
  readonly pos: string;
  readonly named?: Named;
  readonly time?: TaggedTime;
}
