import { useEffect, type ReactElement } from 'react';
import type { View } from '../../views/tuple/tuple.ts';
import { useRecord } from '../api/queries.ts';
import { AsOfBar } from '../as-of/as-of-bar.tsx';
import { EvidencePanel } from '../card/evidence-panel.tsx';
import { FindingsView } from '../findings/findings-view.tsx';
import { HeldPanel } from '../held/held-panel.tsx';
import { ReaderView } from '../reader/reader-view.tsx';
import { SourcesView } from '../sources/sources-view.tsx';
import { adjust } from '../state/address.ts';
import { useSetting } from '../state/setting.ts';
import { useView } from '../state/use-view.ts';
import { TimelineView } from '../timeline/timeline-view.tsx';
import { NoticeBar } from './notice-bar.tsx';
import { TopBar, viewNames } from './top-bar.tsx';
import { usePageKeys } from './use-page-keys.ts';

/** The page: the views' tabs, the as-of bar, the reader, the view, the evidence; in this order for eye, keyboard and ear. */
export function Shell(): ReactElement {
  const { data, error } = useRecord();
  const { view, selected, source } = useView();
  const isBeside = useSetting('text-beside');
  const isEmpty = data?.sources.length === 0;
  usePageKeys();
  useEffect(() => {
    document.title = `${viewNames[view]} · Regesta`;
  }, [view]);
  useEffect(() => {
    if (isEmpty) adjust({ view: 'sources' });
  }, [isEmpty]);
  const shown: View = isEmpty ? 'sources' : view;
  return (
    <div
      className="shell"
      data-view={shown}
      data-text={isBeside ? '' : undefined}
      data-card={selected !== null && !isEmpty ? '' : undefined}
    >
      <a className="skip" href="#main">
        Skip to the {viewNames[shown].toLowerCase()}
      </a>
      <TopBar />
      {data && !isEmpty && <AsOfBar />}
      <div className="columns">
        {data && shown === 'timeline' && isBeside && <ReaderView isAside />}
        <main key={`${shown} ${source}`} ref={toTop} id="main" tabIndex={-1}>
          {error && <Fault message={error.message} />}
          {!data && !error && <p className="waiting">Opening the record …</p>}
          {data && <Main view={shown} />}
        </main>
        {data && !isEmpty && (
          <aside className="side" aria-label="Evidence and answers">
            <EvidencePanel />
            <HeldPanel />
          </aside>
        )}
      </div>
      <NoticeBar />
    </div>
  );
}

/** Another view begins at its top; what an address points to in it is scrolled to after this. */
function toTop(main: HTMLElement | null): void {
  if (main) scrollTo(0, 0);
}

function Main({ view }: { readonly view: View }): ReactElement {
  if (view === 'reader') return <ReaderView />;
  if (view === 'conflicts') return <FindingsView />;
  return view === 'sources' ? <SourcesView /> : <TimelineView />;
}

function Fault({ message }: { readonly message: string }): ReactElement {
  return (
    <div className="fault" role="alert">
      <h1>The record could not be opened</h1>
      <p>{message}</p>
    </div>
  );
}
