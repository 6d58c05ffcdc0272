import { useCallback, useMemo } from 'react';
import { addMonths, nextChange } from '../../views/days/step-day.ts';
import { useNotice } from '../shell/notice.tsx';
import { adjust } from './address.ts';
import { useShown } from './use-shown.ts';
import { useView } from './use-view.ts';

/** Moves the as-of day by a day, a month, or to the next day on which what holds changes. */
export function useStepDay(): (way: 1 | -1, by: 'day' | 'month' | 'change') => void {
  const { day } = useView();
  const { steps } = useShown();
  const { say } = useNotice();
  const changes = useMemo(() => steps.map((step) => step.day).filter(Number.isFinite), [steps]);
  return useCallback(
    (way, by) => {
      if (by === 'day') return adjust({ day: day + way });
      if (by === 'month') return adjust({ day: addMonths(day, way) });
      const next = nextChange(changes, day, way);
      if (next !== null) return adjust({ day: next });
      return say({ words: `Nothing changes ${way === 1 ? 'after' : 'before'} this day`, canUndo: false });
    },
    [day, changes, say],
  );
}
