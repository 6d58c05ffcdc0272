import { countSteps, type CountStep, type Statement } from '@regesta/record';
import { useMemo } from 'react';
import type { RecordView } from '../../api/wire.ts';
import { useRecord } from '../api/queries.ts';
import { useTuple } from './use-view.ts';

/** What of the record is shown: that of one source where the address names one, else all. */
export interface Shown {
  readonly statements: readonly Statement[];
  /** How many states hold from day to day, by these statements. */
  readonly steps: readonly CountStep[];
  /** Whether other sources are left out. */
  readonly isOneOfSeveral: boolean;
}

const NOTHING: Shown = { statements: [], steps: [], isOneOfSeveral: false };
const known = new WeakMap<RecordView, Map<string | null, Shown>>();

/** The statements that every view but the text itself is about. */
export function useShown(): Shown {
  const { data } = useRecord();
  const source = useTuple((tuple) => tuple.source);
  return useMemo(() => (data ? shownOf(data, source) : NOTHING), [data, source]);
}

/** Several views ask for the same: it is made once for a record and a source. */
function shownOf(record: RecordView, source: string | null): Shown {
  const made = known.get(record) ?? new Map<string | null, Shown>();
  known.set(record, made);
  const before = made.get(source);
  if (before) return before;
  const shown = only(record, source);
  made.set(source, shown);
  return shown;
}

function only({ statements, steps, sources }: RecordView, source: string | null): Shown {
  if (sources.length < 2 || !sources.some(({ id }) => id === source)) {
    return { statements, steps, isOneOfSeveral: false };
  }
  const own = statements.filter(({ evidence }) => evidence.some((words) => words.source === source));
  return { statements: own, steps: countSteps(own), isOneOfSeveral: true };
}
