import type { MediaType } from '@regesta/record';
import type { ReactElement } from 'react';
import type { EvidenceView, NoteView } from '../../api/wire.ts';
import { withoutMarkup } from '../../views/reader/markup.ts';
import { wordLanguage } from '../../views/words/script.ts';
import { useMediaType } from '../api/use-media-type.ts';
import { ViewLink } from '../state/view-link.tsx';

/** The exact words, where they stand, and the notes that cover them. */
export function Quotation({ evidence }: { readonly evidence: EvidenceView }): ReactElement {
  const { quote, passage, source, title, notes } = evidence;
  const mediaType = useMediaType(source);
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
                <NoteWords note={note} mediaType={mediaType} />
              </li>
            ))}
          </ul>
        )}
      </figcaption>
    </figure>
  );
}

interface NoteProps {
  readonly note: NoteView;
  readonly mediaType: MediaType;
}

function NoteWords({ note: { marker, presumed, text }, mediaType }: NoteProps): ReactElement {
  return (
    <>
      Note {marker.replaceAll(/[[\]^]/g, '')}
      {presumed && ' (presumed to belong here)'}:{' '}
      {text === null ? 'its words are not in the source' : withoutMarkup(text, mediaType)}
    </>
  );
}
