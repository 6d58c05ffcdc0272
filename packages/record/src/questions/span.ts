import type { Day } from '@regesta/time';
import { compare } from './days-index.ts';

/** Days from–to, closed. */
export type Span = readonly [from: Day, to: Day];

/** The days of all spans as the fewest spans, in order; spans that touch are one. */
export function union(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const [from, to] of [...spans].sort((a, b) => compare(a[0], b[0]))) {
    const last = merged.at(-1);
    if (last && from <= last[1] + 1) merged[merged.length - 1] = [last[0], Math.max(last[1], to)];
    else merged.push([from, to]);
  }
  return merged;
}

/** Whether the spans of a union hold one of these days. */
export function meets(spans: readonly Span[], [from, to]: Span): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]![1] < from) low = middle + 1;
    else high = middle;
  }
  return low < spans.length && spans[low]![0] <= to;
}

/** The days of one union that are not in another. */
export function without(spans: readonly Span[], others: readonly Span[]): readonly Span[] {
  const left: Span[] = [];
  let next = 0;
  for (const [first, to] of spans) {
    let from = first;
    while (next < others.length && others[next]![1] < from) next += 1;
    for (let at = next; at < others.length && others[at]![0] <= to; at += 1) {
      if (others[at]![0] > from) left.push([from, others[at]![0] - 1]);
      from = others[at]![1] + 1;
    }
    if (from <= to) left.push([from, to]);
  }
  return left;
}
