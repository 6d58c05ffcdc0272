import type { Statement } from '@regesta/record';
import type { ReactElement } from 'react';
import { frameHue } from '../../views/words/kind.ts';
import { titleOf } from '../../views/words/title.ts';
import { whenWords } from '../../views/words/when-words.ts';
import { ReviewButtons } from '../card/review-buttons.tsx';
import { useTuple } from '../state/use-view.ts';
import { ViewLink } from '../state/view-link.tsx';

/** The statements a finding touches: each leads to its evidence, and can be decided on where it stands. */
export function TouchedList({
  statements,
}: {
  readonly statements: readonly Statement[];
}): ReactElement | null {
  if (statements.length === 0) return null;
  return (
    <ul className="touched">
      {statements.map((statement) => (
        <Touched key={statement.id} statement={statement} />
      ))}
    </ul>
  );
}

function Touched({ statement }: { readonly statement: Statement }): ReactElement {
  const isOpen = useTuple((tuple) => tuple.selected === statement.id);
  return (
    <li className={`hue-${frameHue(statement.frame)} ${statement.review}`}>
      <span className="touched-words">
        <ViewLink to={{ selected: statement.id }} aria-current={isOpen ? 'true' : undefined}>
          {titleOf(statement)}
        </ViewLink>{' '}
        <span className="quiet">{whenWords(statement.when.bounds)}</span>
      </span>
      <span className="touched-buttons">
        <ReviewButtons statement={statement} isListed />
      </span>
    </li>
  );
}
