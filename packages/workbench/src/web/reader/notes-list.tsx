import type { ReactElement } from 'react';
import type { NoteEntry } from '../../views/reader/note-entries.ts';
import { ViewLink } from '../state/view-link.tsx';

interface Props {
  readonly entries: readonly NoteEntry[];
  readonly heading: 1 | 2;
}

/** The notes under the text: their words, where the source has them, and the way back to each marker. */
export function NotesList({ entries, heading }: Props): ReactElement | null {
  if (entries.length === 0) return null;
  const Heading = heading === 1 ? 'h2' : 'h3';
  return (
    <section className="notes" aria-label="Notes">
      <Heading>Notes</Heading>
      <ul>
        {entries.map(({ id, marker, text, markers }) => (
          <li key={id} id={id} tabIndex={-1}>
            <span className="note-marker">{marker.replaceAll(/[[\]^]/g, '')}</span>{' '}
            {text ?? <span className="quiet">the source does not hold the words of this note</span>}{' '}
            {markers.map((note, index) => (
              <ViewLink
                key={note.id}
                className="back"
                to={{ place: note.id }}
                aria-label={`Back to the text, marker ${index + 1} of ${markers.length}`}
              >
                ↑
              </ViewLink>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
