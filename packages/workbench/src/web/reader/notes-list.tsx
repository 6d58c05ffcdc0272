import type { ReactElement } from 'react';
import type { NoteEntry } from '../../views/reader/note-entries.ts';
import { NoteItem } from './note-item.tsx';

interface Props {
  readonly entries: readonly NoteEntry[];
  readonly heading: 1 | 2;
}

/** The notes under the text. */
export function NotesList({ entries, heading }: Props): ReactElement | null {
  if (entries.length === 0) return null;
  const Heading = heading === 1 ? 'h2' : 'h3';
  return (
    <section className="notes" aria-label="Notes">
      <Heading>Notes</Heading>
      <ul>
        {entries.map((entry) => (
          <NoteItem key={entry.id} entry={entry} />
        ))}
      </ul>
    </section>
  );
}
