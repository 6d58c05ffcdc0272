import { sortedFile } from '../sorted-file.ts';

const words = sortedFile(new URL('../../data/words.txt', import.meta.url));

/** Whether a folded word is an ordinary English one (`heavy`, `cedar`), so that a capital alone makes it no name. */
export function isCommonWord(folded: string): boolean {
  return words.find(folded) !== null;
}
