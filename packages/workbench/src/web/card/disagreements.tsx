import type { Statement } from '@regesta/record';
import type { ReactElement } from 'react';
import { titleOf } from '../../views/words/title.ts';
import { whenWords } from '../../views/words/when-words.ts';
import { useRecord } from '../api/queries.ts';
import { ViewLink } from '../state/view-link.tsx';

/** The statements that cannot all be true with this one. */
export function Disagreements({ statement }: { readonly statement: Statement }): ReactElement | null {
  const { data } = useRecord();
  const own = (data?.findings ?? []).filter(
    ({ kind, statements }) => kind === 'contradiction' && statements.includes(statement.id),
  );
  if (own.length === 0) return null;
  return (
    <>
      <h3 className="caps">Disagrees with</h3>
      {own.map(({ message, statements }) => (
        <div key={message} className="disagreement">
          <p>{message}</p>
          {data?.statements
            .filter(({ id }) => statements.includes(id) && id !== statement.id)
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
