/** A time in a text: half-open offsets, TIMEX3 type and value. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
  readonly type: string;
  readonly value: string;
}

/** A time that was marked and the one found in its place; null where the other side has none. */
export interface Pair {
  readonly gold: TimeSpan | null;
  readonly found: TimeSpan | null;
}

/** F1 in percent, as TempEval-3 counts them (UzZaman et al. 2013). */
export interface Scores {
  /** The same extent. */
  readonly strict: number;
  /** Extents that overlap. */
  readonly relaxed: number;
  /** Extents that overlap and the same value, letter by letter. */
  readonly value: number;
  readonly type: number;
}

/** Pairs each marked time with the found one that overlaps it, the same extent first; each is used once. */
export function pairUp(gold: readonly TimeSpan[], found: readonly TimeSpan[]): readonly Pair[] {
  const left = new Set(found);
  const take = (span: TimeSpan, fits: (a: TimeSpan, b: TimeSpan) => boolean): TimeSpan | null => {
    const match = [...left].find((other) => fits(span, other)) ?? null;
    if (match) left.delete(match);
    return match;
  };
  const exact = gold.map((span) => take(span, sameExtent));
  const pairs = gold.map((span, at) => ({
    gold: span,
    found: exact[at] ?? take(span, overlapping),
  }));
  return [...pairs, ...[...left].map((span) => ({ gold: null, found: span }))];
}

/** Scores the pairs of any number of texts. */
export function scoresOf(pairs: readonly Pair[]): Scores {
  const spans = pairs.reduce((sum, pair) => sum + (pair.gold ? 1 : 0) + (pair.found ? 1 : 0), 0);
  const share = (right: (gold: TimeSpan, found: TimeSpan) => boolean): number => {
    const hits = pairs.filter(({ gold, found }) => gold && found && right(gold, found)).length;
    return spans === 0 ? 100 : (200 * hits) / spans;
  };
  return {
    strict: share(sameExtent),
    relaxed: share(overlapping),
    value: share((gold, found) => gold.value === found.value),
    type: share((gold, found) => gold.type === found.type),
  };
}

function sameExtent(a: TimeSpan, b: TimeSpan): boolean {
  return a.from === b.from && a.to === b.to;
}

function overlapping(a: TimeSpan, b: TimeSpan): boolean {
  return a.from < b.to && b.from < a.to;
}
