import { isFunctionWord } from './closed-words.ts';
import type { Word } from './words.ts';

const POSSESSORS = /^(?:people|peasant|worker|soldier|sailor|women|king|queen|tsar)s?$/;
const FEATURES =
  /^(?:creek|bridge|ferry|hill|hills|mill|mills|run|landing|island|ford|station|church|head|point|bay|gap|harbou?r|cove|peak)$/;

/** Whether a word may be part of a name. */
export function isNamePart(word: Word): boolean {
  return word.named && !isFunctionWord(word);
}

/**
 * Whether a word goes on with the name before it: behind a space, and behind a possessive only where that makes names
 * (`People's Army`, `Workers' and Peasants' Army`, `Moore's Creek`).
 */
export function joins(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]!;
  const word = words[at]!;
  if (word.first || (word.gap !== 'space' && word.gap !== 'possessive')) return false;
  if (word.gap === 'space' && !before.possessive) return true;
  return POSSESSORS.test(before.folded) || (word.named && FEATURES.test(word.folded));
}

/** `Workers' and Peasants'`: the `and` between two that possess one body. */
export function joinsPossessors(words: readonly Word[], at: number): boolean {
  const [before, next] = [words[at - 1]!, words[at + 1]];
  if (words[at]!.text !== 'and' || !next || next.gap !== 'space' || !next.named) return false;
  return POSSESSORS.test(before.folded) && POSSESSORS.test(next.folded);
}
