import type { Answer, Denial } from '@regesta/record';
import { useState, type ReactElement } from 'react';
import { HeldItem } from './held-item.tsx';

interface Props {
  readonly title: string;
  readonly answers: readonly (Answer | Denial)[];
}

/** More than these are shown only when asked for. */
const FIRST = 8;

/** The answers to one question. */
export function HeldGroup({ title, answers }: Props): ReactElement {
  const [isWhole, setWhole] = useState(false);
  const isLong = answers.length > FIRST + 2;
  const shown = isLong && !isWhole ? answers.slice(0, FIRST) : answers;
  return (
    <div className="held-group">
      <h3 className="caps">{title}</h3>
      <ul>
        {shown.map((answer) => (
          <HeldItem key={keyOf(answer)} answer={answer} truth={'truth' in answer ? answer.truth : 'denied'} />
        ))}
      </ul>
      {isLong && (
        <button
          type="button"
          className="button small quiet"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? 'Fewer' : `${answers.length - FIRST} more`}
        </button>
      )}
    </div>
  );
}

function keyOf({ kind, roles, because }: Answer | Denial): string {
  return `${kind} ${because.map(({ statement }) => statement).join(' ')} ${JSON.stringify(roles)}`;
}
