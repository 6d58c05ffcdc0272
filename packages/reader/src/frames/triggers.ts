import { formsOf } from '../clauses/inflect.ts';
import type { FrameReader } from './context.ts';

/** Which readers a word wakes; those that no word wakes look at every passage. */
export interface Triggers {
  readonly byWord: ReadonlyMap<string, readonly FrameReader[]>;
  readonly always: readonly FrameReader[];
}

/**
 * The words that wake each reader: every form of its verbs, and its nouns as they are written. `be` and `have` are in
 * every second sentence and wake nobody.
 */
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
  const forms = [...(verbs ?? [])].flatMap((verb) => (/^(be|have)$/.test(verb) ? [] : formsOf(verb)));
  return new Set([...forms, ...(nouns ?? [])]);
}

/** The readers whose words stand in a text, in no particular order. */
export function wokenBy(text: string, { byWord, always }: Triggers): ReadonlySet<FrameReader> {
  const woken = new Set(always);
  const lower = text.toLowerCase();
  let from = 0;
  for (let at = 0; at <= lower.length; at++) {
    if (isLetter(lower.charCodeAt(at))) continue;
    if (at > from) for (const reader of byWord.get(lower.slice(from, at)) ?? []) woken.add(reader);
    from = at + 1;
  }
  return woken;
}

/** Whether a UTF-16 unit is a small Latin letter, or may be part of a word that no trigger is (NaN, past the end, is neither). */
function isLetter(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || unit >= 192;
}
