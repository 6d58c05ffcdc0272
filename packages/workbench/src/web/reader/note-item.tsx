import type { Note } from '@regesta/record';
import type { ReactElement } from 'react';
import type { Block } from '../../views/reader/blocks.ts';
import type { NoteEntry } from '../../views/reader/note-entries.ts';
import { ViewLink } from '../state/view-link.tsx';
import { PassageView } from './passage-view.tsx';
import { StatementList } from './statement-list.tsx';
import { useHighlights } from './use-highlights.ts';

/** A note: its words, if the source has them, what was read in them, and the way back to each marker. */
export function NoteItem({ entry }: { readonly entry: NoteEntry }): ReactElement {
  const { id, marker, body, markers } = entry;
  return (
    <li id={id} tabIndex={-1}>
      <span className="note-marker">{marker?.replaceAll(/[[\]^]/g, '') ?? '–'}</span>{' '}
      {body ? (
        <Body body={body} />
      ) : (
        <span className="quiet">the source does not hold the words of this note</span>
      )}{' '}
      {markers.map((note, index) => (
        <BackLink key={note.id} note={note} number={index + 1} of={markers.length} />
      ))}
      {body?.passages.map((drawn) => (
        <StatementList key={drawn.passage.id} drawn={drawn} />
      ))}
    </li>
  );
}

function Body({ body }: { readonly body: Block }): ReactElement {
  const ref = useHighlights(body);
  return (
    <span ref={ref}>
      {body.passages.map((drawn) => (
        <PassageView key={drawn.passage.id} drawn={drawn} />
      ))}
    </span>
  );
}

function BackLink({ note, number, of }: { readonly note: Note; number: number; of: number }): ReactElement {
  return (
    <ViewLink
      className="back"
      to={{ place: note.id }}
      aria-label={`Back to the text, marker ${number} of ${of}`}
    >
      ↑
    </ViewLink>
  );
}
