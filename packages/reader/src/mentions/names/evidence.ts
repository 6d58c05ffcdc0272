import { isGivenName } from '@regesta/gazetteer';
import { isCommonWord } from '@regesta/gazetteer/words';
import { AMBIGUOUS_PEOPLES, OPENERS } from './closed-words.ts';
import type { Word } from './words.ts';

/** What the whole document shows of single words, folded. */
export interface Evidence {
  /** Words seen in lower case. */
  readonly lower: ReadonlySet<string>;
  /** Words seen with a capital where it says something. */
  readonly capital: ReadonlySet<string>;
}

export function readEvidence(words: readonly Word[]): Evidence {
  const lower = new Set<string>();
  const capital = new Set<string>();
  for (const word of words) {
    if (word.shape === 'lower') lower.add(word.folded);
    else if (!word.first && word.shape !== 'number') capital.add(word.folded);
  }
  return { lower, capital };
}

/** Whether a word with a capital at the start of a sentence is a common one. */
export function opensSentence(word: Word, at: number, end: number, evidence: Evidence): boolean {
  const { folded } = word;
  if (word.shape === 'caps' || word.shape === 'initial') return false;
  if (/^(?:april|may|june|august|jan)$/.test(folded)) return false;
  if (evidence.capital.has(folded) && !evidence.lower.has(folded)) return false;
  if (OPENERS.has(folded) || evidence.lower.has(folded)) return true;
  if (at + 1 < end && isGivenName(folded)) return false;
  return /(?:ly|ing|ed)$/.test(folded) || isCommonWord(folded);
}

/** Whether a people's name at the start of a sentence may as well be a common adjective (`Conservative governments`). */
export function isDoubtfulPeople(word: Word, evidence: Evidence): boolean {
  if (!word.first || !AMBIGUOUS_PEOPLES.has(word.folded)) return false;
  return evidence.lower.has(word.folded) || !evidence.capital.has(word.folded);
}
