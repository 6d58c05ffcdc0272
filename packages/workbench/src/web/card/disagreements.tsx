import type { ReactElement } from 'react';
import type { StatementView } from '../../api/wire.ts';
import { titleOf } from '../../views/words/title.ts';
import { whenWords } from '../../views/words/when-words.ts';
import { useRecord } from '../api/queries.ts';
import { ViewLink } from '../state/view-link.tsx';

/** The statements that cannot all be true with this one. */
export function Disagreements({ view }: { readonly view: StatementView }): ReactElement | null {
  const { data } = useRecord();
  if (view.disagreements.length === 0) return null;
  return (
    <>
      <h3 className="caps">Disagrees with</h3>
      {view.disagreements.map(({ message, statements }) => (
        <div key={message} className="disagreement">
          <p>{message}</p>
          {data?.statements
            .filter(({ id }) => statements.includes(id) && id !== view.statement.id)
            .map((other) => (
              <p key={other.id}>
                <ViewLink to={{ selected: other.id }}>{titleOf(other)}</ViewLink>,{' '}
                {whenWords(other.when.bounds)}
              </p>
            ))}
        </div>
      ))}
    </>
  );
}
