import type { Passage } from '@regesta/record';

/** The index of the passage that holds this offset or is the last before it; -1 before the first. Passages are in order of the text. */
export function passageIndexAt(passages: readonly Passage[], offset: number): number {
  let low = 0;
  let high = passages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((passages[middle]?.from ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Groups things by the passage they begin in: passage id → things, in their own order. */
export function byPassage<T>(
  passages: readonly Passage[],
  things: readonly T[],
  fromOf: (thing: T) => number,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const passage = passages[Math.max(0, passageIndexAt(passages, fromOf(thing)))];
    if (!passage) continue;
    const group = groups.get(passage.id);
    if (group) group.push(thing);
    else groups.set(passage.id, [thing]);
  }
  return groups;
}
