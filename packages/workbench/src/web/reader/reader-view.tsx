import { useMemo, useRef, type ReactElement } from 'react';
import { blocksOf } from '../../views/reader/blocks.ts';
import { drawnPassages } from '../../views/reader/drawn-passages.ts';
import { noteEntries } from '../../views/reader/note-entries.ts';
import { useRecord, useSource } from '../api/queries.ts';
import { useTuple } from '../state/use-view.ts';
import { BlockView } from './block-view.tsx';
import { NotesList } from './notes-list.tsx';
import { ReaderHeader } from './reader-header.tsx';
import { usePlace } from './use-place.ts';
import { usePointing } from './use-pointing.ts';
import { useStanding } from './use-standing.ts';

const NONE: readonly never[] = [];

/** A source as it stands, with what was read in it. `isAside`: narrow, beside another view. */
export function ReaderView({ isAside = false }: { readonly isAside?: boolean }): ReactElement | null {
  const id = useShownSource();
  const { data, error } = useSource(id);
  const article = useRef<HTMLElement>(null);
  const drawn = useMemo(() => (data ? drawnPassages(data) : []), [data]);
  const blocks = useMemo(() => blocksOf(drawn), [drawn]);
  const entries = useMemo(() => noteEntries(data?.notes ?? [], drawn), [data, drawn]);
  const onClick = usePointing(data?.statements ?? NONE);
  useStanding(article, data?.statements ?? NONE);
  usePlace(data !== undefined && !isAside);
  if (error) return <p role="alert">{error.message}</p>;
  if (!data) return <p className="waiting">Opening the text …</p>;
  const heading = isAside ? 2 : 1;
  const text = (
    // The click is a shorter way for the mouse: the lists of statements do the same for every other hand.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <article ref={article} className="text" onClick={onClick}>
      <ReaderHeader reading={data} heading={heading} />
      {blocks.map((block) => (
        <BlockView key={block.id} block={block} heading={heading} />
      ))}
      <NotesList entries={entries} heading={heading} />
    </article>
  );
  if (!isAside) return <div className="reader full">{text}</div>;
  return (
    <section className="reader narrow" aria-label="Text">
      {text}
    </section>
  );
}

/** The source of the address, else that of the open statement, else the first. */
function useShownSource(): string | null {
  const source = useTuple((tuple) => tuple.source);
  const selected = useTuple((tuple) => tuple.selected);
  const { data } = useRecord();
  const statement = data?.statements.find(({ id }) => id === selected);
  const known = data?.sources.find(({ id }) => id === source);
  return known?.id ?? statement?.evidence[0]?.source ?? data?.sources[0]?.id ?? null;
}
