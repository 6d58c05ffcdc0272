import type { Bounds, Day } from '@regesta/time';
import type { Value } from './driver.ts';

const LEAST = -2147483648;
const MOST = 2147483647;

/** Bounds as four columns. Days beyond 32 bits (5.8 million years) are moved to the last that fits. */
export function boundsColumns(bounds: Bounds | null): readonly Value[] {
  return bounds ? bounds.map(stored) : [null, null, null, null];
}

/** Reads what `boundsColumns` gave. */
export function boundsFrom(columns: readonly Value[]): Bounds | null {
  const [a, b, c, d] = columns;
  if (typeof a !== 'number' || typeof b !== 'number' || typeof c !== 'number' || typeof d !== 'number')
    return null;
  return [read(a), read(b), read(c), read(d)];
}

function stored(day: Day): number {
  if (day === -Infinity) return LEAST;
  return day === Infinity ? MOST : Math.min(Math.max(day, LEAST + 1), MOST - 1);
}

function read(column: number): Day {
  if (column === LEAST) return -Infinity;
  return column === MOST ? Infinity : column;
}
