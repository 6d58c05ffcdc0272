import type { Day } from '@regesta/time';
import { useMemo, useSyncExternalStore } from 'react';
import type { RecordView } from '../../api/wire.ts';
import type { Tuple } from '../../views/tuple/tuple.ts';
import { useRecord } from '../api/queries.ts';
import { subscribe, tuple } from './address.ts';

/** The tuple with its gaps filled from the record: there is always a day. */
export type ViewState = Omit<Tuple, 'day'> & { readonly day: Day };

/** What is on the screen is a function of this. */
export function useView(): ViewState {
  const now = useSyncExternalStore(subscribe, tuple);
  const { data } = useRecord();
  const chosen = useMemo(() => (data ? firstDay(data) : 0), [data]);
  return useMemo(() => ({ ...now, day: now.day ?? chosen }), [now, chosen]);
}

/** One field of the tuple: what uses only it is drawn anew only when it changes, not at each step of the day. */
export function useTuple<T extends string | number | boolean | null>(field: (now: Tuple) => T): T {
  return useSyncExternalStore(subscribe, () => field(tuple()));
}

/** The first day on which most holds for certain, then most possibly: there is something to see on it. */
function firstDay({ steps, statements }: RecordView): Day {
  const [first, ...more] = steps.filter(({ day }) => Number.isFinite(day));
  if (first) return more.reduce((best, step) => (weight(step) > weight(best) ? step : best), first).day;
  return statements.flatMap(({ when }) => when.bounds ?? []).find(Number.isFinite) ?? 0;
}

function weight({ certain, possible }: RecordView['steps'][number]): number {
  return certain * 1000 + possible;
}
