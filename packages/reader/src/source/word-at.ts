import { isSpace } from './lines.ts';

const LONGEST = 20;

/** The letters from `at` on, at most 20 units. */
export function wordAt(text: string, at: number, to: number): string {
  let end = at;
  while (end < to && end - at < LONGEST && /[\p{L}\p{M}]/u.test(text[end]!)) end++;
  return text.slice(at, end);
}

/** Where the word that ends at `to` begins: letters, digits and stops inside it, at most 20 units back, not before `from`. */
export function wordStart(text: string, to: number, from: number): number {
  let at = to;
  while (at > from && to - at < LONGEST && /[\p{L}\p{M}\p{Nd}.§]/u.test(text[at - 1]!)) at--;
  return at;
}

/** The word before `at`, or the empty string. */
export function wordBefore(text: string, at: number, from: number): string {
  let end = at;
  while (end > from && isSpace(text.charCodeAt(end - 1))) end--;
  return text.slice(wordStart(text, end, from), end);
}
