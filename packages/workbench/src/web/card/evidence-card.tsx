import type { ReactElement } from 'react';
import type { StatementView } from '../../api/wire.ts';
import { frameHue, frameLabel, statusLabels } from '../../views/words/kind.ts';
import { titleOf } from '../../views/words/title.ts';
import { Actions } from './actions.tsx';
import { Disagreements } from './disagreements.tsx';
import { Facts } from './facts.tsx';
import { HistoryList } from './history-list.tsx';
import { Names } from './names.tsx';
import { Quotation } from './quotation.tsx';

/** All that a statement rests on, the same everywhere it is opened. */
export function EvidenceCard({ view }: { readonly view: StatementView }): ReactElement {
  const { statement, evidence } = view;
  const [first, ...further] = evidence;
  return (
    <>
      <p className="chips">
        <span className={`chip hue-${frameHue(statement.frame)}`}>{frameLabel(statement.frame)}</span>
        {statement.status !== 'asserted' && (
          <span className="chip plain">{statusLabels[statement.status]}</span>
        )}
        <span className={`chip review ${statement.review}`}>{statement.review}</span>
      </p>
      <h2 tabIndex={-1}>{titleOf(statement)}</h2>
      <Facts statement={statement} />
      {first && (
        <>
          <h3 className="caps">Exact words</h3>
          <Quotation evidence={first} />
        </>
      )}
      {further.length > 0 && <h3 className="caps">Further support</h3>}
      {further.map((one) => (
        <Quotation key={`${one.source} ${one.from}`} evidence={one} />
      ))}
      <Reasons reasons={statement.reasons} />
      <Disagreements statement={statement} />
      <Names roles={statement.roles} />
      <Actions statement={statement} />
      <HistoryList history={view.history} />
    </>
  );
}

function Reasons({ reasons }: { readonly reasons: readonly string[] }): ReactElement | null {
  if (reasons.length === 0) return null;
  return (
    <>
      <h3 className="caps">How it was read</h3>
      <ul className="reasons">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </>
  );
}
