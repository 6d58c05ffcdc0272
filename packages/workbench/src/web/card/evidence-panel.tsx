import { useEffect, useRef, type ReactElement } from 'react';
import { useStatement } from '../api/queries.ts';
import { useTuple } from '../state/use-view.ts';
import { closeCard } from './close-card.ts';
import { EvidenceCard } from './evidence-card.tsx';

/** The evidence of the open statement; nothing where none is open. */
export function EvidencePanel(): ReactElement | null {
  const id = useTuple((now) => now.selected);
  const { data, error } = useStatement(id);
  const top = useRef<HTMLElement>(null);
  useEffect(() => {
    if (id !== null) scrollUp(top.current);
  }, [id]);
  if (id === null) return null;
  return (
    <section ref={top} className="card" aria-label="Evidence">
      <button
        type="button"
        className="button small quiet close"
        aria-label="Close the evidence card"
        onClick={closeCard}
      >
        ×
      </button>
      {error && <p role="alert">{error.message}</p>}
      {!data && !error && <p className="waiting">Opening the evidence …</p>}
      {data && <EvidenceCard view={data} />}
    </section>
  );
}

/** Shows a new card from its top: on a narrow page the card scrolls, on a wide one the column it stands in. */
function scrollUp(card: HTMLElement | null): void {
  card?.scrollTo({ top: 0 });
  card?.parentElement?.scrollTo({ top: 0 });
}
