import type { Answer, Denial } from '@regesta/record';
import type { ReactElement } from 'react';
import { MoreButton } from '../shell/more-button.tsx';
import { useFirst } from '../state/use-first.ts';
import { HeldItem } from './held-item.tsx';

interface Props {
  readonly title: string;
  readonly answers: readonly (Answer | Denial)[];
}

/** The answers to one question. */
export function HeldGroup({ title, answers }: Props): ReactElement {
  const first = useFirst(answers, 8);
  return (
    <div className="held-group">
      <h3 className="caps">{title}</h3>
      <ul>
        {first.shown.map((answer) => (
          <HeldItem key={keyOf(answer)} answer={answer} truth={'truth' in answer ? answer.truth : 'denied'} />
        ))}
      </ul>
      <MoreButton first={first} />
    </div>
  );
}

function keyOf({ kind, roles, because }: Answer | Denial): string {
  return `${kind} ${because.map(({ statement }) => statement).join(' ')} ${JSON.stringify(roles)}`;
}
