import type { Day } from '@regesta/time';

/** Days from–to, closed, on one of which something happened. */
export interface Days {
  readonly from: Day;
  readonly to: Day;
  /** Whose doing it was; null where nobody's that is known. */
  readonly owner: string | null;
}

interface Sorted<T> {
  readonly days: readonly T[];
  /** For each place, the next whose owner is another. */
  readonly other: readonly number[];
}

/** Ranges of days, looked up in logarithmic time, those of one owner left out. Sorted when first asked. */
export class DaysIndex<T extends Days> {
  readonly #days: readonly T[];
  #byFrom: Sorted<T> | null = null;
  #byTo: Sorted<T> | null = null;
  /** From each place of `byFrom` on, the two that are over first, of different owners. */
  #overFirst: readonly (readonly T[])[] | null = null;

  constructor(days: readonly T[]) {
    this.#days = days;
  }

  /** The first that cannot have been on or before this day, by its earliest day. */
  firstAfter(day: Day, owner: string): T | undefined {
    if (this.#days.length === 0) return undefined;
    this.#byFrom ??= sorted(this.#days, 'from');
    return next(this.#byFrom, after(this.#byFrom.days, 'from', day), owner);
  }

  /** Of those that cannot have been on or before this day, the one that is over first. */
  overFirst(day: Day, owner: string): T | undefined {
    if (this.#days.length === 0) return undefined;
    this.#byFrom ??= sorted(this.#days, 'from');
    this.#overFirst ??= overFirst(this.#byFrom.days);
    const two = this.#overFirst[after(this.#byFrom.days, 'from', day)];
    return two?.find((days) => days.owner !== owner);
  }

  /** The first by its last day that is over after the one day and before the other. */
  overBetween(day: Day, before: Day, owner: string): T | undefined {
    if (this.#days.length === 0) return undefined;
    this.#byTo ??= sorted(this.#days, 'to');
    const found = next(this.#byTo, after(this.#byTo.days, 'to', day), owner);
    return found && found.to < before ? found : undefined;
  }
}

function sorted<T extends Days>(unsorted: readonly T[], side: 'from' | 'to'): Sorted<T> {
  const days = [...unsorted].sort((a, b) => compare(a[side], b[side]));
  const other = days.map((_, index) => index + 1);
  for (let index = days.length - 2; index >= 0; index -= 1) {
    if (days[index]!.owner !== null && days[index]!.owner === days[index + 1]!.owner)
      other[index] = other[index + 1]!;
  }
  return { days, other };
}

/** Subtraction would give no number for two infinite days. */
export function compare(a: Day, b: Day): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function overFirst<T extends Days>(days: readonly T[]): readonly (readonly T[])[] {
  const result: (readonly T[])[] = days.map(() => []);
  let best: readonly T[] = [];
  for (let index = days.length - 1; index >= 0; index -= 1) {
    best = bestTwo(days[index]!, best);
    result[index] = best;
  }
  return result;
}

function bestTwo<T extends Days>(days: T, best: readonly T[]): readonly T[] {
  const candidates = [days, ...best].sort((a, b) => compare(a.to, b.to));
  const [first] = candidates;
  const second = candidates.find(({ owner }) => owner !== first!.owner);
  return second ? [first!, second] : [first!];
}

function after(days: readonly Days[], side: 'from' | 'to', day: Day): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle]![side] > day) high = middle;
    else low = middle + 1;
  }
  return low;
}

function next<T extends Days>({ days, other }: Sorted<T>, index: number, owner: string): T | undefined {
  return days[index]?.owner === owner ? days[other[index]!] : days[index];
}
