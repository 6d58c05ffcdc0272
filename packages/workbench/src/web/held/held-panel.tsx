import type { Answer, Denial, StateKind } from '@regesta/record';
import type { ReactElement } from 'react';
import { dayWords } from '../../views/words/day-words.ts';
import { stateLabels } from '../../views/words/kind.ts';
import { useView } from '../state/use-view.ts';
import { HeldItem } from './held-item.tsx';
import { useHeld } from './use-held.ts';

/** What held on the as-of day, by the question it answers; each answer leads to the words it rests on. */
export function HeldPanel(): ReactElement {
  const { day, truth } = useView();
  const { certain, possible, denied } = useHeld();
  const shown = truth === 'certain' ? certain : [...certain, ...possible];
  return (
    <section className="held" aria-labelledby="held">
      <h2 id="held">On {dayWords(day)}</h2>
      {shown.length === 0 && <p className="quiet">Nothing is said to have held. Silence is no denial.</p>}
      {groups(shown).map(([kind, answers]) => (
        <div key={kind} className="held-group">
          <h3 className="caps">{stateLabels[kind]}</h3>
          <ul>
            {answers.map((answer) => (
              <HeldItem key={keyOf(answer)} answer={answer} truth={answer.truth} />
            ))}
          </ul>
        </div>
      ))}
      {denied.length > 0 && (
        <div className="held-group">
          <h3 className="caps">Denied</h3>
          <ul>
            {denied.map((denial) => (
              <HeldItem key={keyOf(denial)} answer={denial} truth="denied" />
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function groups(answers: readonly Answer[]): readonly (readonly [StateKind, readonly Answer[]])[] {
  const kinds = [...new Set(answers.map(({ kind }) => kind))];
  return kinds.map((kind) => [kind, answers.filter((answer) => answer.kind === kind)]);
}

function keyOf({ kind, roles, because }: Answer | Denial): string {
  return `${kind} ${because.map(({ statement }) => statement).join(' ')} ${JSON.stringify(roles)}`;
}
