import { useMemo, type ReactElement } from 'react';
import type { FindingView, PassageRef } from '../../api/wire.ts';
import { withoutMarkup } from '../../views/reader/markup.ts';
import { wordLanguage } from '../../views/words/script.ts';
import { useRecord } from '../api/queries.ts';
import { useMediaType } from '../api/use-media-type.ts';
import { ViewLink } from '../state/view-link.tsx';
import { BoundsPlot } from './bounds-plot.tsx';
import { Quoted } from './quoted.tsx';
import { TouchedList } from './touched-list.tsx';

/** One thing to look at: what it is, the passages it stands in, the statements it touches. */
export function FindingItem({ finding }: { readonly finding: FindingView }): ReactElement {
  const { data } = useRecord();
  const { kind, message, passages, statements, quote } = finding;
  const touched = useMemo(
    () => (data?.statements ?? []).filter(({ id }) => statements.includes(id)),
    [data, statements],
  );
  return (
    <li className="finding">
      <p className="finding-message">{message}</p>
      <div className={kind === 'contradiction' ? 'beside' : undefined}>
        {passages.map((passage) => (
          <PassageQuote key={`${passage.source} ${passage.passage}`} place={passage} quote={quote ?? ''} />
        ))}
      </div>
      {kind === 'contradiction' && <BoundsPlot finding={finding} statements={touched} />}
      <TouchedList statements={touched} />
    </li>
  );
}

interface PassageProps {
  readonly place: PassageRef;
  readonly quote: string;
}

function PassageQuote({ place: { source, passage, text }, quote }: PassageProps): ReactElement {
  const mediaType = useMediaType(source);
  return (
    <figure className="finding-passage">
      <blockquote {...wordLanguage(text)}>
        <Quoted text={withoutMarkup(text, mediaType)} quote={withoutMarkup(quote, mediaType)} />
      </blockquote>
      <figcaption>
        <ViewLink to={{ view: 'reader', source, place: passage }}>
          Read it in its place<span className="hidden">: {text.slice(0, 60)}</span>
        </ViewLink>
      </figcaption>
    </figure>
  );
}
