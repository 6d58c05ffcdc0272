import type { Denial, Reason } from '@regesta/record';
import type { ReactElement } from 'react';
import { stateTitle } from '../../views/words/state-title.ts';
import { useTuple } from '../state/use-view.ts';
import { ViewLink } from '../state/view-link.tsx';

interface Props {
  readonly answer: Denial;
  readonly truth: 'certain' | 'possible' | 'denied';
}

const truthWords = { certain: 'certainly', possible: 'possibly', denied: 'denied' } as const;

/** One answer: what, how surely, and the statements it rests on. */
export function HeldItem({ answer, truth }: Props): ReactElement {
  const [first, ...more] = answer.because.toSorted((a, b) => Number(isEnd(a)) - Number(isEnd(b)));
  const title = stateTitle(answer.kind, answer.roles);
  return (
    <li className={`held-item ${truth}`}>
      {first ? <To because={first} words={title} /> : title}
      <span className="truth">{truthWords[truth]}</span>
      {first && <span className="why">{first.why}</span>}
      {more.map((because) => (
        <span key={because.statement} className="why">
          also <To because={because} words={because.why} />
        </span>
      ))}
    </li>
  );
}

/** What began it says more of it than what ended it. */
function isEnd({ why }: Reason): boolean {
  return why.startsWith('ends');
}

function To({ because, words }: { readonly because: Reason; readonly words: string }): ReactElement {
  const isOpen = useTuple((tuple) => tuple.selected === because.statement);
  return (
    <ViewLink to={{ selected: because.statement }} aria-current={isOpen ? 'true' : undefined}>
      {words}
    </ViewLink>
  );
}
