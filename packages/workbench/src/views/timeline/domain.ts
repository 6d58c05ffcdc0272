import { dateOf, dayOf, type Bounds, type Day } from '@regesta/time';

/** The days a drawing shows, both included. */
export interface Domain {
  readonly from: Day;
  readonly to: Day;
}

/** The finite days of bounds, first and last; null where none is finite. */
function finiteExtent(bounds: Bounds | null): Domain | null {
  const days = (bounds ?? []).filter(Number.isFinite);
  return days.length === 0 ? null : { from: Math.min(...days), to: Math.max(...days) };
}

/** Every finite day of these bounds with a little room at both ends; null where there is none. */
export function wholeDomain(all: readonly (Bounds | null)[]): Domain | null {
  const extents = all.map(finiteExtent).filter((extent) => extent !== null);
  if (extents.length === 0) return null;
  return roomy({
    from: extents.reduce((least, extent) => Math.min(least, extent.from), Infinity),
    to: extents.reduce((most, extent) => Math.max(most, extent.to), -Infinity),
  });
}

/**
 * The days where most happens: the shortest window that holds seven in ten of the bounds, and what follows closely on
 * it. One stamp printed fifty years later must not press a war into two pixels.
 */
export function mainDomain(all: readonly (Bounds | null)[]): Domain | null {
  const middles = all.flatMap(middleOf).sort((a, b) => a - b);
  if (middles.length === 0) return null;
  return roomy(widened(middles, densest(middles)));
}

/** What lasts longer than this, in days, stands where it begins: most of an age is not where things happen. */
const LONG = 730;

function middleOf(bounds: Bounds | null): readonly Day[] {
  const extent = finiteExtent(bounds);
  if (!bounds || !extent) return [];
  const [, startLatest, endEarliest] = bounds;
  const isSure = Number.isFinite(startLatest) && Number.isFinite(endEarliest) && startLatest <= endEarliest;
  const { from, to } = isSure ? { from: startLatest, to: endEarliest } : extent;
  return [to - from > LONG ? from : Math.round((from + to) / 2)];
}

interface Window {
  readonly first: number;
  readonly last: number;
}

function densest(middles: readonly Day[]): Window {
  const size = Math.ceil(middles.length * 0.7);
  let best: Window = { first: 0, last: size - 1 };
  for (let first = 1; first + size <= middles.length; first += 1) {
    const window = { first, last: first + size - 1 };
    if (width(middles, window) < width(middles, best)) best = window;
  }
  return best;
}

function width(middles: readonly Day[], { first, last }: Window): number {
  return (middles[last] ?? 0) - (middles[first] ?? 0);
}

function widened(middles: readonly Day[], window: Window): Domain {
  const near = Math.max(30, width(middles, window) / 2);
  let { first, last } = window;
  while (first > 0 && (middles[first] ?? 0) - (middles[first - 1] ?? 0) <= near) first -= 1;
  while (last < middles.length - 1 && (middles[last + 1] ?? 0) - (middles[last] ?? 0) <= near) last += 1;
  return { from: middles[first] ?? 0, to: middles[last] ?? 0 };
}

function roomy({ from, to }: Domain): Domain {
  const room = Math.max(10, Math.round((to - from) * 0.08));
  const start = dateOf(from - room);
  const end = dateOf(to + room);
  if (to - from > 6 * 366) return { from: dayOf(start.year, 1, 1), to: dayOf(end.year + 1, 1, 1) - 1 };
  return { from: dayOf(start.year, start.month, 1), to: dayOf(end.year, end.month + 1, 1) - 1 };
}

/** The same middle, `factor` times as many days; never fewer than ten days nor more than twenty thousand years. */
export function zoomed({ from, to }: Domain, factor: number, around = (from + to) / 2): Domain {
  const days = Math.min(7_300_000, Math.max(10, (to - from) * factor));
  const share = to === from ? 0.5 : (around - from) / (to - from);
  const start = Math.round(around - days * share);
  return { from: start, to: start + Math.round(days) };
}

/** Moved by a share of its own width: −0.5 half a screen back. */
export function panned({ from, to }: Domain, share: number): Domain {
  const days = Math.round((to - from) * share);
  return { from: from + days, to: to + days };
}
