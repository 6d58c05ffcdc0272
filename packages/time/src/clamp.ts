import type { Bounds } from './bounds.ts';
import { dayOf, type Day } from './day.ts';

/** The years that stores and drawings hold: a day number of four bytes ends there. */
export const STORED_YEARS = 5_800_000;

/** First and last day that stores and drawings hold. */
export const STORED_DAYS: readonly [first: Day, last: Day] = [
  dayOf(-STORED_YEARS, 1, 1),
  dayOf(STORED_YEARS, 12, 31),
];

/** Bounds as a store or a drawing holds them. */
export interface Clamped {
  readonly bounds: Bounds;
  /** A finite side lay outside and was moved in; the EDTF still says where it was. */
  readonly clamped: boolean;
}

/** Moves finite sides beyond 5.8 million years to that border; infinite sides stay as they are. */
export function clampBounds(bounds: Bounds): Clamped {
  const held: Bounds = [inside(bounds[0]), inside(bounds[1]), inside(bounds[2]), inside(bounds[3])];
  return { bounds: held, clamped: held.some((day, i) => day !== bounds[i]) };
}

function inside(day: Day): Day {
  if (!Number.isFinite(day)) return day;
  return Math.max(STORED_DAYS[0], Math.min(STORED_DAYS[1], day));
}
