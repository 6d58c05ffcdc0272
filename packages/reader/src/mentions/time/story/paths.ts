/** The most paths kept at each step. */
export const WIDTH = 8;

/**
 * The ways to read a paragraph so far, step by step, `WIDTH` slots a step, the cheapest first. Years are NaN where none is told;
 * months are 1–12 with days as fractions, 0 where unknown.
 */
export interface Paths {
  /** How many steps there is room for, the start included. */
  room: number;
  year: Float64Array;
  month: Float64Array;
  cost: Float64Array;
  /** The year that the step's date was taken for. */
  chosen: Float64Array;
  /** The slot of the step before. */
  before: Int32Array;
  /** 1 where the date was taken for an aside. */
  aside: Uint8Array;
  /** How many slots of a step are filled. */
  filled: Int32Array;
  /** The years a date may be taken for, and how many they are. */
  years: Float64Array;
  count: number;
}

/** The most years that a date may be taken for. */
const YEARS = 6;

export function newPaths(steps: number): Paths {
  const slots = steps * WIDTH;
  return {
    room: steps,
    year: new Float64Array(slots),
    month: new Float64Array(slots),
    cost: new Float64Array(slots),
    chosen: new Float64Array(slots),
    before: new Int32Array(slots),
    aside: new Uint8Array(slots),
    filled: new Int32Array(steps),
    years: new Float64Array(YEARS),
    count: 0,
  };
}

/** Offers a path at a step: kept, cheapest first, unless a cheaper one stands at the same place or `WIDTH` others are cheaper. */
export function offer(
  paths: Paths,
  step: number,
  year: number,
  month: number,
  cost: number,
  before: number,
  chosen: number,
  aside: number,
): void {
  const from = step * WIDTH;
  const filled = paths.filled[step] ?? 0;
  let at = 0;
  while (at < filled && (paths.cost[from + at] ?? 0) <= cost) {
    if (isPlace(paths, from + at, year, month)) return;
    at++;
  }
  let end = at;
  while (end < filled && !isPlace(paths, from + end, year, month)) end++;
  if (end === WIDTH) end--;
  if (at === WIDTH) return;
  if (end === filled) paths.filled[step] = filled + 1;
  for (let slot = from + end; slot > from + at; slot--) copy(paths, slot - 1, slot);
  const slot = from + at;
  paths.year[slot] = year;
  paths.month[slot] = month;
  paths.cost[slot] = cost;
  paths.before[slot] = before;
  paths.chosen[slot] = chosen;
  paths.aside[slot] = aside;
}

function isPlace(paths: Paths, slot: number, year: number, month: number): boolean {
  const own = paths.year[slot] ?? 0;
  return paths.month[slot] === month && (own === year || (own !== own && year !== year));
}

function copy(paths: Paths, from: number, to: number): void {
  paths.year[to] = paths.year[from] ?? 0;
  paths.month[to] = paths.month[from] ?? 0;
  paths.cost[to] = paths.cost[from] ?? 0;
  paths.before[to] = paths.before[from] ?? 0;
  paths.chosen[to] = paths.chosen[from] ?? 0;
  paths.aside[to] = paths.aside[from] ?? 0;
}

/** Adds a year to those that a date may be taken for. */
export function addYear(paths: Paths, year: number): void {
  for (let at = 0; at < paths.count; at++) if (paths.years[at] === year) return;
  if (paths.count === YEARS) return;
  paths.years[paths.count] = year;
  paths.count++;
}

/** Makes room for as many steps; what stood there is gone. */
export function ensureSteps(paths: Paths, steps: number): void {
  if (steps <= paths.room) return;
  Object.assign(paths, newPaths(steps * 2));
}
