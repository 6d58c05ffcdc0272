import type { ReactElement } from 'react';
import { useShown } from '../state/use-shown.ts';
import { ViewLink } from '../state/view-link.tsx';

/** Says that only one of several sources is shown, and leads to all; nothing where all are shown. */
export function AllSources(): ReactElement | null {
  const { isOneOfSeveral } = useShown();
  if (!isOneOfSeveral) return null;
  return (
    <p className="meta">
      by this source · <ViewLink to={{ source: null }}>all sources</ViewLink>
    </p>
  );
}
