import { holding, type Answer, type Denial } from '@regesta/record';
import { useDeferredValue, useMemo } from 'react';
import { useRecord } from '../api/queries.ts';
import { useView } from '../state/use-view.ts';

/** What held on the as-of day. */
export interface Held {
  readonly certain: readonly Answer[];
  readonly possible: readonly Answer[];
  readonly denied: readonly Denial[];
}

/** What held on the as-of day, by the same rules as on the server; a day stepped over in haste is skipped. */
export function useHeld(): Held {
  const { data } = useRecord();
  const day = useDeferredValue(useView().day);
  return useMemo(() => {
    if (!data) return { certain: [], possible: [], denied: [] };
    const { answers, denied } = holding(data.statements, {}, day, data.entities);
    return {
      certain: answers.filter(({ truth }) => truth === 'certain'),
      possible: answers.filter(({ truth }) => truth === 'possible'),
      denied,
    };
  }, [data, day]);
}
