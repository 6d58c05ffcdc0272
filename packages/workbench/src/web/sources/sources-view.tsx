import type { ReactElement } from 'react';
import { useRecord } from '../api/queries.ts';
import { AddArticle } from './add-article.tsx';
import { ReadingProgress } from './reading-progress.tsx';
import { SourceItem } from './source-item.tsx';
import { useReading } from './use-reading.ts';

/** The sources of the record, and how to add one. */
export function SourcesView(): ReactElement {
  const { data } = useRecord();
  const reading = useReading();
  const sources = data?.sources ?? [];
  return (
    <div className="sources">
      <header className="view-header">
        <h1>Sources</h1>
        <p className="meta">
          {sources.length === 0
            ? 'The record is empty: give it an article to read.'
            : `${sources.length} ${sources.length === 1 ? 'source' : 'sources'} in this record`}
        </p>
      </header>
      <AddArticle onRead={reading.read} isReading={reading.state.phase === 'reading'} fault={reading.fault} />
      <ReadingProgress state={reading.state} />
      <ul className="source-list">
        {sources.map((source) => (
          <SourceItem key={source.id} source={source} />
        ))}
      </ul>
    </div>
  );
}
