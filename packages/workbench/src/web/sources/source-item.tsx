import type { ReactElement } from 'react';
import type { SourceSummary } from '../../api/wire.ts';
import { SourceSentences } from './source-sentences.tsx';

/** A source and what was read in it. */
export function SourceItem({ source }: { readonly source: SourceSummary }): ReactElement {
  const { title, name, revision } = source;
  return (
    <li className="source">
      <h2>{title ?? name}</h2>
      <p className="meta">
        {name} · revision <code title={revision}>{revision.slice(0, 12)}</code>
      </p>
      <SourceSentences source={source} />
    </li>
  );
}
