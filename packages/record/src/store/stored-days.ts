import { clampBounds, type Bounds, type Day } from '@regesta/time';
import type { Value } from './driver.ts';

const LEAST = -2147483648;
const MOST = 2147483647;

/** Bounds as four columns of 32 bits, whose ends stand for −∞ and ∞. Days beyond 5.8 million years are moved to that border. */
export function boundsColumns(bounds: Bounds | null): readonly Value[] {
  return bounds ? clampBounds(bounds).bounds.map(stored) : [null, null, null, null];
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
  return day === Infinity ? MOST : day;
}

function read(column: number): Day {
  if (column === LEAST) return -Infinity;
  return column === MOST ? Infinity : column;
}
