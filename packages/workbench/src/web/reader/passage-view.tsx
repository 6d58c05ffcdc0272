import type { Note } from '@regesta/record';
import type { ReactElement } from 'react';
import type { DrawnPassage } from '../../views/reader/drawn-passages.ts';
import { noteEntryId } from '../../views/reader/note-entries.ts';
import { wordLanguage } from '../../views/words/script.ts';
import { ViewLink } from '../state/view-link.tsx';

/** A passage: its words as they stand, and the markers of its notes as links. */
export function PassageView({ drawn }: { readonly drawn: DrawnPassage }): ReactElement {
  const { passage, segments, statements } = drawn;
  return (
    <span
      id={passage.id}
      tabIndex={-1}
      className={statements.length > 0 ? 'passage said' : 'passage'}
      data-from={passage.from}
      {...wordLanguage(passage.text)}
    >
      {segments.map((segment) =>
        segment.kind === 'words' ? segment.text : <Marker key={segment.note.id} note={segment.note} />,
      )}
    </span>
  );
}

function Marker({ note }: { readonly note: Note }): ReactElement {
  const label = note.marker.replaceAll(/[[\]^]/g, '');
  const presumed = note.presumed ? ', presumed to belong here' : '';
  return (
    <ViewLink
      id={note.id}
      className={note.presumed ? 'marker presumed' : 'marker'}
      to={{ view: 'reader', place: noteEntryId(note) }}
      aria-label={`Note ${label}${presumed}`}
    >
      {label}
      {note.presumed ? '?' : ''}
    </ViewLink>
  );
}
