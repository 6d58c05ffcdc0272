import type { Statement } from '@regesta/record';
import { useMemo } from 'react';
import type { TimelineItem } from '../../views/timeline/bar.ts';
import { mainDomain, type Domain } from '../../views/timeline/domain.ts';
import { certainItem, itemsOf } from '../../views/timeline/items.ts';
import { useRecord } from '../api/queries.ts';
import { useShown } from '../state/use-shown.ts';
import { useTuple } from '../state/use-view.ts';

/** What the timeline shows of the record, and what it cannot place. */
export interface Items {
  readonly drawn: readonly TimelineItem[];
  /** Statements that no one rejected and that nothing is said of in time; none of them is certain on any day. */
  readonly undated: readonly Statement[];
  /** How many statements there are, drawn or not. */
  readonly all: number;
  /** The days where most happens; null where nothing is dated. */
  readonly main: Domain | null;
}

/** The items of what is shown; only those with a certain day where so chosen. */
export function useItems(): Items {
  const { data } = useRecord();
  const { statements } = useShown();
  const truth = useTuple((tuple) => tuple.truth);
  return useMemo(() => {
    const items = itemsOf(statements, data?.findings ?? []);
    return {
      drawn: truth === 'certain' ? items.flatMap((item) => certainItem(item) ?? []) : items,
      undated: truth === 'certain' ? [] : statements.filter(isUndated),
      all: statements.length,
      main: mainDomain(items.map(({ bounds }) => bounds)),
    };
  }, [data, statements, truth]);
}

function isUndated({ when, review }: Statement): boolean {
  return when.bounds === null && review !== 'rejected';
}
