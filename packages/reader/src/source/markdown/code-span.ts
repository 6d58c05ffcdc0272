import { blank, type Cover } from '../cover.ts';

/** The code spans of a block. */
export interface CodeSpans {
  /** Covers the backticks of the span that opens at `at`; gives behind the span, or behind the run where none opens. */
  cover(cover: Cover, at: number): number;
}

/** Finds the runs of backticks in `[from, to)` once, so that each opening run knows the next of its length. */
export function codeSpans(text: string, from: number, to: number): CodeSpans {
  const runs = new Map<number, number[]>();
  const end = (at: number): number => {
    let next = at;
    while (next < to && text[next] === '`') next++;
    return next;
  };
  for (const { 0: run, index } of text.slice(from, to).matchAll(/`+/g)) {
    const places = runs.get(run.length);
    if (places) places.push(from + index);
    else runs.set(run.length, [from + index]);
  }
  for (const places of runs.values()) places.reverse();
  return { cover: (cover, at) => coverSpan(text, cover, at, end(at), runs) };
}

function coverSpan(text: string, cover: Cover, at: number, end: number, runs: Map<number, number[]>): number {
  const places = runs.get(end - at) ?? [];
  while (places.length > 0 && places.at(-1)! <= at) places.pop();
  const closing = places.pop();
  if (closing === undefined) return end;
  blank(cover, text, at, end);
  blank(cover, text, closing, closing + end - at);
  return closing + end - at;
}
