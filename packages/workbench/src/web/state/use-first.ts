import { useState } from 'react';

/** A list that shows its beginning until the rest is asked for. */
export interface First<T> {
  readonly shown: readonly T[];
  /** How many are not shown at first; 0 where all are. */
  readonly more: number;
  readonly isWhole: boolean;
  readonly toggle: () => void;
}

/** The first `count` of a list, and a way to the others; a list that is hardly longer is shown whole. */
export function useFirst<T>(list: readonly T[], count: number): First<T> {
  const [isWhole, setWhole] = useState(false);
  const more = list.length > count + 2 ? list.length - count : 0;
  const shown = more > 0 && !isWhole ? list.slice(0, count) : list;
  return { shown, more, isWhole, toggle: () => setWhole(!isWhole) };
}
