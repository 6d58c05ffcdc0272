import type { ReactElement } from 'react';
import type { SourceSummary } from '../../api/wire.ts';
import { useRecord } from '../api/queries.ts';
import { ViewLink } from '../state/view-link.tsx';

/** What reading a source found, in three sentences that lead there. */
export function SourceSentences({ source }: { readonly source: SourceSummary }): ReactElement {
  const { id, passages, notes, statements, unsupported, rejected } = source;
  const { data } = useRecord();
  const toLookAt = (data?.findings ?? []).filter(
    (finding) => finding.kind !== 'unsupported' && finding.passages.some((passage) => passage.source === id),
  );
  return (
    <p className="sentences">
      <ViewLink to={{ view: 'reader', source: id }}>
        {count(passages, 'passage')} and {count(notes, 'note')}
      </ViewLink>{' '}
      were read into{' '}
      <ViewLink to={{ view: 'timeline', source: id }}>{count(statements, 'statement')}</ViewLink>
      {rejected > 0 && `, ${rejected} of them rejected`}.{' '}
      <ViewLink to={{ view: 'conflicts', source: id, place: 'unsupported' }}>
        {count(unsupported, 'statement')} {unsupported === 1 ? 'rests' : 'rest'} on no note
      </ViewLink>
      .{' '}
      <ViewLink to={{ view: 'conflicts', source: id }}>
        {count(toLookAt.length, 'thing')} {toLookAt.length === 1 ? 'asks' : 'ask'} for a second look
      </ViewLink>
      .
    </p>
  );
}

function count(number: number, name: string): string {
  return `${number} ${name}${number === 1 ? '' : 's'}`;
}
