import type { ReactElement } from 'react';
import { ViewLink } from '../state/view-link.tsx';
import type { ReadingState } from './reading-state.ts';

/** The last passages are enough to see it going on. */
const SHOWN = 8;

/** Watching an article being read: passages light up, counts grow. */
export function ReadingProgress({ state }: { readonly state: ReadingState }): ReactElement | null {
  const { phase, title, total, passages, mentions, statements, id, added } = state;
  if (phase === 'idle') return null;
  return (
    <section className="reading" aria-label="Reading">
      <h2>{title ?? 'The article'}</h2>
      <progress max={Math.max(1, total)} value={passages.length} aria-label="Passages read" />
      <p className="tally" role="status">
        {phase === 'done' ? doneWords(added) : 'Reading:'} {passages.length} of {total} passages, {mentions}{' '}
        mentions, {statements} statements.
      </p>
      {phase === 'done' && id !== null && (
        <p className="after-reading">
          <ViewLink className="button strong" to={{ view: 'reader', source: id, selected: null, day: null }}>
            Open the text
          </ViewLink>{' '}
          <ViewLink className="button" to={{ view: 'timeline', source: id, selected: null, day: null }}>
            See it on the timeline
          </ViewLink>
        </p>
      )}
      <ul className="just-read" aria-hidden="true">
        {passages.slice(-SHOWN).map((passage) => (
          <li key={passage.id} className={passage.statements > 0 ? 'lit' : undefined}>
            {passage.text}
            {passage.statements > 0 && <span className="tag">{passage.statements}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function doneWords(added: boolean | null): string {
  return added === false
    ? 'These very words were in the record already; nothing was added:'
    : 'Read and kept:';
}
