import type { Statement } from '@regesta/record';
import { titleOf } from '../../views/words/title.ts';
import { useDecide } from '../api/use-decide.ts';
import { closeCard } from '../card/close-card.ts';
import { go, tuple } from '../state/address.ts';
import { useShown } from '../state/use-shown.ts';
import { useStepDay } from '../state/use-step-day.ts';
import { useNotice } from './notice.tsx';
import { useKeys } from './use-keys.ts';

/** Gives the page its keys. */
export function usePageKeys(): void {
  const { decide, undo } = useDecide();
  const { say } = useNotice();
  const step = useStepDay();
  const { statements } = useShown();
  const review = (to: 'accepted' | 'rejected'): void => {
    const statement = statements.find(({ id }) => id === tuple().selected);
    if (statement) decide([statement.id], to, titleOf(statement));
    else say({ words: 'No statement is open: J opens the first', canUndo: false });
  };
  useKeys({
    step,
    walk: (way) => walk(statements, way),
    accept: () => review('accepted'),
    reject: () => review('rejected'),
    undo,
    evidence: () => document.querySelector<HTMLElement>('.card h2')?.focus(),
    close: closeCard,
  });
}

/** Opens the statement after or before the one that is open, in the order of the text. */
function walk(statements: readonly Statement[], way: 1 | -1): void {
  const { selected } = tuple();
  const order = statements.toSorted(byPlace);
  const at = order.findIndex(({ id }) => id === selected);
  const next = at < 0 ? order.at(way === 1 ? 0 : -1) : order[at + way];
  if (next) go({ selected: next.id, place: null });
}

function byPlace(a: Statement, b: Statement): number {
  const [one, two] = [a.evidence[0], b.evidence[0]];
  if (one?.source !== two?.source) return (one?.source ?? '') < (two?.source ?? '') ? -1 : 1;
  return (one?.from ?? 0) - (two?.from ?? 0);
}
