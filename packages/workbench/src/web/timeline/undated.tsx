import type { Statement } from '@regesta/record';
import type { ReactElement } from 'react';
import { frameHue } from '../../views/words/kind.ts';
import { titleOf } from '../../views/words/title.ts';
import { useTuple } from '../state/use-view.ts';
import { ViewLink } from '../state/view-link.tsx';

/** Statements that the source does not date: they have no place on the timeline, and are not hidden for it. */
export function Undated({ statements }: { readonly statements: readonly Statement[] }): ReactElement | null {
  const selected = useTuple((tuple) => tuple.selected);
  if (statements.length === 0) return null;
  return (
    <section className="undated" aria-labelledby="undated">
      <h2 id="undated">
        Undated <span className="meta">{statements.length}</span>
      </h2>
      <ul>
        {statements.map((statement) => (
          <li key={statement.id} className={`hue-${frameHue(statement.frame)}`}>
            <ViewLink
              to={{ selected: statement.id }}
              aria-current={statement.id === selected ? 'true' : undefined}
            >
              {titleOf(statement)}
            </ViewLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
