import type { ReactElement } from 'react';
import { VIEWS, type View } from '../../views/tuple/tuple.ts';
import { useRecord } from '../api/queries.ts';
import { useView } from '../state/use-view.ts';
import { ViewLink } from '../state/view-link.tsx';
import { KeysDialog } from './keys-dialog.tsx';

/** What a view is called on its tab. */
export const viewNames: Readonly<Record<View, string>> = {
  timeline: 'Timeline',
  reader: 'Reader',
  conflicts: 'Conflicts & gaps',
  sources: 'Sources',
};

/** The name, the views, and the keys. */
export function TopBar(): ReactElement {
  const { view } = useView();
  const { data } = useRecord();
  const waiting = data?.findings.filter(({ kind }) => kind !== 'unsupported').length ?? 0;
  return (
    <header className="top-bar">
      <ViewLink className="brand" to={{ view: 'timeline' }} aria-label="Regesta, the timeline">
        Regesta<span className="dot">.</span>
      </ViewLink>
      <nav aria-label="Views" className="tabs">
        {VIEWS.map((name) => (
          <ViewLink
            key={name}
            to={{ view: name }}
            className="tab"
            aria-current={name === view ? 'page' : undefined}
          >
            {viewNames[name]}
            {name === 'conflicts' && waiting > 0 && <span className="count"> {waiting}</span>}
          </ViewLink>
        ))}
      </nav>
      <KeysDialog />
    </header>
  );
}
