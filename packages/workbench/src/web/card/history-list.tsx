import type { ReactElement } from 'react';
import type { DecisionView } from '../../api/wire.ts';

/** Who decided what, and when. */
export function HistoryList({ history }: { readonly history: readonly DecisionView[] }): ReactElement | null {
  if (history.length === 0) return null;
  return (
    <>
      <h3 className="caps">Decisions</h3>
      <ul className="history">
        {history.map(({ at, by, review, reason }) => (
          <li key={`${at} ${review}`}>
            <span className="when">{at.slice(0, 16).replace('T', ' ')}</span> {review} by {by}
            {reason !== null && `: ${reason}`}
          </li>
        ))}
      </ul>
    </>
  );
}
