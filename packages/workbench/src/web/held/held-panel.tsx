import type { Answer, StateKind } from '@regesta/record';
import type { ReactElement } from 'react';
import { dayWords } from '../../views/words/day-words.ts';
import { stateLabels } from '../../views/words/kind.ts';
import { AllSources } from '../shell/all-sources.tsx';
import { useView } from '../state/use-view.ts';
import { HeldGroup } from './held-group.tsx';
import { useHeld } from './use-held.ts';

/** What held on the as-of day, by the question it answers; each answer leads to the words it rests on. */
export function HeldPanel(): ReactElement {
  const { day, truth } = useView();
  const { certain, possible, denied } = useHeld();
  const shown = truth === 'certain' ? certain : [...certain, ...possible];
  return (
    <section className="held" aria-labelledby="held">
      <h2 id="held">On {dayWords(day)}</h2>
      <AllSources />
      {shown.length === 0 && <p className="quiet">{nothingWords(possible.length)}</p>}
      {byKind(shown).map(([kind, answers]) => (
        <HeldGroup key={kind} title={stateLabels[kind]} answers={answers} />
      ))}
      {denied.length > 0 && <HeldGroup title="Denied" answers={denied} />}
    </section>
  );
}

function nothingWords(possible: number): string {
  if (possible === 0) return 'Nothing is said to have held. Silence is no denial.';
  return `Nothing is certain of this day; ${possible} ${possible === 1 ? 'answer is' : 'answers are'} possible.`;
}

function byKind(answers: readonly Answer[]): readonly (readonly [StateKind, readonly Answer[]])[] {
  const kinds = [...new Set(answers.map(({ kind }) => kind))];
  return kinds.map((kind) => [kind, answers.filter((answer) => answer.kind === kind)]);
}
