import type { ReactElement } from 'react';
import type { SourceSummary } from '../../api/wire.ts';
import { useRecord } from '../api/queries.ts';
import { ViewLink } from '../state/view-link.tsx';

/** A source: what was read in it, in sentences that lead there. */
export function SourceItem({ source }: { readonly source: SourceSummary }): ReactElement {
  const { id, title, name, passages, notes, statements, unsupported, rejected, revision } = source;
  const { data } = useRecord();
  const findings = (data?.findings ?? []).filter(
    (finding) => finding.kind !== 'unsupported' && finding.passages.some((passage) => passage.source === id),
  );
  return (
    <li className="source">
      <h2>{title ?? name}</h2>
      <p className="meta">
        {name} · revision <code title={revision}>{revision.slice(0, 12)}</code>
      </p>
      <p>
        <ViewLink to={{ view: 'reader', source: id, selected: null }}>
          {count(passages, 'passage')} and {count(notes, 'note')}
        </ViewLink>{' '}
        were read into{' '}
        <ViewLink to={{ view: 'timeline', source: id, selected: null }}>
          {count(statements, 'statement')}
        </ViewLink>
        {rejected > 0 && `, ${rejected} of them rejected`}.{' '}
        <ViewLink to={{ view: 'conflicts', place: 'unsupported' }}>
          {count(unsupported, 'statement')} {unsupported === 1 ? 'rests' : 'rest'} on no note
        </ViewLink>
        .{' '}
        <ViewLink to={{ view: 'conflicts' }}>
          {count(findings.length, 'thing')} {findings.length === 1 ? 'asks' : 'ask'} for a second look
        </ViewLink>
        .
      </p>
    </li>
  );
}

function count(number: number, name: string): string {
  return `${number} ${name}${number === 1 ? '' : 's'}`;
}
