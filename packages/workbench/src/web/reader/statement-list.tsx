import type { ReactElement } from 'react';
import type { DrawnPassage } from '../../views/reader/drawn-passages.ts';
import { frameHue } from '../../views/words/kind.ts';
import { titleOf } from '../../views/words/title.ts';
import { useTuple } from '../state/use-view.ts';
import { ViewLink } from '../state/view-link.tsx';

/** What was read in a passage: each statement leads to its evidence. */
export function StatementList({ drawn }: { readonly drawn: DrawnPassage }): ReactElement | null {
  const selected = useTuple((tuple) => tuple.selected);
  const { statements, number } = drawn;
  if (statements.length === 0) return null;
  return (
    <ul className="statements" aria-label={`Statements of passage ${number}`}>
      {statements.map((statement) => (
        <li
          key={statement.id}
          data-statement={statement.id}
          className={`hue-${frameHue(statement.frame)} ${statement.review}`}
        >
          <ViewLink
            to={{ selected: statement.id }}
            aria-current={statement.id === selected ? 'true' : undefined}
            className="statement"
          >
            <span className="words">{titleOf(statement)}</span>
            {statement.review !== 'suggested' && <span className="review">{statement.review}</span>}
          </ViewLink>
        </li>
      ))}
    </ul>
  );
}
