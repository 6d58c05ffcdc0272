import type { Bounds, Day } from '@regesta/time';
import { compare } from './days-index.ts';

/**
 * For each of these bounds, the days on which it and all others that cannot be a stretch of their own beside it may
 * hold: where one of two that overlap for certain says `not yet` or `no more`, neither is certain. O(n log n).
 */
export function agreedDays(all: readonly Bounds[]): readonly (readonly [from: Day, to: Day])[] {
  if (all.length === 1) return [[all[0]![0], all[0]![3]]];
  const ends = [...new Set(all.map((bounds) => -bounds[2]))].sort(compare);
  const rank = new Map(ends.map((end, index) => [end, index + 1]));
  const starts = new Best(ends.length);
  const lasts = new Best(ends.length);
  const byStart = [...all.keys()].sort((a, b) => compare(all[a]![1], all[b]![1]));
  const byEnd = [...all.keys()].sort((a, b) => compare(all[a]![2], all[b]![2]));
  const result: (readonly [Day, Day])[] = all.map((bounds) => [bounds[0], bounds[3]]);
  let entered = 0;
  for (const index of byEnd) {
    const [, startLatest, endEarliest] = all[index]!;
    for (; entered < byStart.length && all[byStart[entered]!]![1] <= endEarliest; entered += 1) {
      const other = all[byStart[entered]!]!;
      starts.put(rank.get(-other[2])!, other[0]);
      lasts.put(rank.get(-other[2])!, -other[3]);
    }
    const upTo = ends.length === 0 ? 0 : countUpTo(ends, -startLatest);
    result[index] = [
      Math.max(all[index]![0], starts.upTo(upTo)),
      Math.min(all[index]![3], -lasts.upTo(upTo)),
    ];
  }
  return result;
}

function countUpTo(sorted: readonly number[], most: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The greatest value put at a place up to a given one (a Fenwick tree). */
class Best {
  readonly #values: number[];

  constructor(size: number) {
    this.#values = Array.from({ length: size + 1 }, () => -Infinity);
  }

  put(place: number, value: number): void {
    for (let at = place; at < this.#values.length; at += at & -at) {
      this.#values[at] = Math.max(this.#values[at]!, value);
    }
  }

  upTo(place: number): number {
    let best = -Infinity;
    for (let at = place; at > 0; at -= at & -at) best = Math.max(best, this.#values[at]!);
    return best;
  }
}
