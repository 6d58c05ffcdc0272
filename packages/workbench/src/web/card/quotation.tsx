import type { ReactElement } from 'react';
import type { EvidenceView, NoteView } from '../../api/wire.ts';
import { wordLanguage } from '../../views/words/script.ts';
import { ViewLink } from '../state/view-link.tsx';

/** The exact words, where they stand, and the notes that cover them. */
export function Quotation({ evidence }: { readonly evidence: EvidenceView }): ReactElement {
  const { quote, passage, source, title, notes } = evidence;
  return (
    <figure className="quotation">
      <blockquote {...wordLanguage(quote)}>{quote}</blockquote>
      <figcaption>
        {passage && (
          <ViewLink to={{ view: 'reader', source, place: passage.id }}>Passage {passage.number}</ViewLink>
        )}{' '}
        of <cite>{title}</cite>
        {notes.length === 0 && <span className="no-note"> · no note covers these words</span>}
        {notes.length > 0 && (
          <ul className="quote-notes" aria-label="Notes that cover these words">
            {notes.map((note) => (
              <li key={note.id}>
                <NoteWords note={note} />
              </li>
            ))}
          </ul>
        )}
      </figcaption>
    </figure>
  );
}

function NoteWords({ note: { marker, presumed, text } }: { readonly note: NoteView }): ReactElement {
  return (
    <>
      Note {marker.replaceAll(/[[\]^]/g, '')}
      {presumed && ' (presumed to belong here)'}: {text ?? 'its words are not in the source'}
    </>
  );
}
