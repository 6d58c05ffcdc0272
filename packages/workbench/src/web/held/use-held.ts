import { holding, type Answer, type Denial, type Statement } from '@regesta/record';
import type { Day } from '@regesta/time';
import { useDeferredValue, useMemo } from 'react';
import { useShown } from '../state/use-shown.ts';
import { useView } from '../state/use-view.ts';

/** What held on a day. */
export interface Held {
  readonly certain: readonly Answer[];
  readonly possible: readonly Answer[];
  readonly denied: readonly Denial[];
}

/** What held on the as-of day, by the same rules as on the server; a day stepped over in haste is skipped. */
export function useHeld(): Held {
  const { statements } = useShown();
  const day = useDeferredValue(useView().day);
  return useMemo(() => heldOn(statements, day), [statements, day]);
}

let last: { readonly statements: readonly Statement[]; readonly day: Day; readonly held: Held } | null = null;

/** Two parts of the page ask for the same day: it is answered once. */
function heldOn(statements: readonly Statement[], day: Day): Held {
  if (last?.statements === statements && last.day === day) return last.held;
  const { answers, denied } = holding(statements, {}, day);
  const certain = answers.filter(({ truth }) => truth === 'certain');
  const possible = answers.filter(({ truth }) => truth === 'possible');
  last = { statements, day, held: { certain, possible, denied } };
  return last.held;
}
