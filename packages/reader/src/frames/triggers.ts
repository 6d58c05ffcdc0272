import { formsOf } from '../clauses/inflect.ts';
import type { FrameReader } from './context.ts';

/** Which readers a word wakes; those that no word wakes look at every passage. */
export interface Triggers {
  readonly byWord: ReadonlyMap<string, readonly FrameReader[]>;
  readonly always: readonly FrameReader[];
}

/** The words that wake each reader: every form of its verbs, and its nouns as they are written. */
export function triggersOf(readers: readonly FrameReader[]): Triggers {
  const byWord = new Map<string, FrameReader[]>();
  for (const reader of readers) {
    for (const word of wakingWords(reader)) {
      const woken = byWord.get(word);
      if (woken) woken.push(reader);
      else byWord.set(word, [reader]);
    }
  }
  return { byWord, always: readers.filter((reader) => !reader.verbs && !reader.nouns) };
}

function wakingWords({ verbs, nouns }: FrameReader): ReadonlySet<string> {
  return new Set([...[...(verbs ?? [])].flatMap((verb) => formsOf(verb)), ...(nouns ?? [])]);
}

const WORD = /\p{L}+/gu;

/** The readers whose words stand in a text, in no particular order. */
export function wokenBy(text: string, { byWord, always }: Triggers): ReadonlySet<FrameReader> {
  const woken = new Set(always);
  for (const [word] of text.matchAll(WORD)) {
    for (const reader of byWord.get(word.toLowerCase()) ?? []) woken.add(reader);
  }
  return woken;
}
