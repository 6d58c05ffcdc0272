import type { ReactElement } from 'react';
import type { First } from '../state/use-first.ts';

/** Shows the rest of a list, or only its beginning again; nothing where all is shown. */
export function MoreButton({
  first: { more, isWhole, toggle },
}: {
  readonly first: First<unknown>;
}): ReactElement | null {
  if (more === 0) return null;
  return (
    <button type="button" className="button small quiet more" aria-expanded={isWhole} onClick={toggle}>
      {isWhole ? 'Fewer' : `${more} more`}
    </button>
  );
}
