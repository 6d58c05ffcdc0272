import type { Statement } from '@regesta/record';
import { useCallback, type MouseEvent } from 'react';
import { offsetAt } from '../../views/reader/drawn-text.ts';
import { go, tuple } from '../state/address.ts';

/** A click on words opens the statement that rests on them; a second click the next one. */
export function usePointing(statements: readonly Statement[]): (event: MouseEvent<HTMLElement>) => void {
  return useCallback(
    (event) => {
      if (event.target instanceof Element && event.target.closest('a, button, select')) return;
      if (getSelection()?.isCollapsed === false) return;
      const offset = offsetAt(event.clientX, event.clientY);
      const here = offset === null ? [] : statementsAt(statements, offset);
      const at = here.findIndex(({ id }) => id === tuple().selected);
      const next = here[(at + 1) % here.length];
      if (next) go({ selected: next.id });
    },
    [statements],
  );
}

/** Those whose exact words stand at an offset, the shortest words first. */
function statementsAt(statements: readonly Statement[], offset: number): readonly Statement[] {
  return statements
    .filter(({ evidence }) => evidence.some(({ from, to }) => from <= offset && offset < to))
    .toSorted((a, b) => length(a) - length(b));
}

function length({ evidence }: Statement): number {
  return (evidence[0]?.to ?? 0) - (evidence[0]?.from ?? 0);
}
