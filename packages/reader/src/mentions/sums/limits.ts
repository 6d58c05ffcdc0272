import type { Amount } from '@regesta/record';
import type { Word } from '../names/words.ts';

type Limit = NonNullable<Amount['limit']>;

const LIMITS: ReadonlyMap<string, Limit> = new Map([
  ['no more than', 'at-most'],
  ['not more than', 'at-most'],
  ['no fewer than', 'at-least'],
  ['no less than', 'at-least'],
  ['not less than', 'at-least'],
  ['more than', 'at-least'],
  ['less than', 'at-most'],
  ['fewer than', 'at-most'],
  ['at least', 'at-least'],
  ['at most', 'at-most'],
  ['up to', 'at-most'],
  ['maximum of', 'at-most'],
  ['minimum of', 'at-least'],
  ['over', 'at-least'],
  ['about', 'about'],
  ['around', 'about'],
  ['approximately', 'about'],
  ['roughly', 'about'],
  ['nearly', 'about'],
  ['almost', 'about'],
  ['some', 'about'],
  ['circa', 'about'],
  ['estimated', 'about'],
]);

/** What the words before a number make of it: `no more than` a limit, `about` an estimate; null where nothing is said. */
export function limitBefore(words: readonly Word[], first: number): Limit | null {
  for (const length of [3, 2, 1]) {
    const before = words.slice(Math.max(0, first - length), first);
    if (before.length < length || words[first]!.gap !== 'space') continue;
    const limit = LIMITS.get(before.map((word) => word.folded).join(' '));
    if (limit) return limit;
  }
  return null;
}
