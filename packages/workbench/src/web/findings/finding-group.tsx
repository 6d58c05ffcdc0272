import type { FindingKind } from '@regesta/record';
import { useMemo, type ReactElement } from 'react';
import type { FindingView } from '../../api/wire.ts';
import { MoreButton } from '../shell/more-button.tsx';
import { useFirst } from '../state/use-first.ts';
import { FindingItem } from './finding-item.tsx';

interface Props {
  readonly kind: FindingKind;
  readonly title: string;
  readonly meaning: string;
  readonly findings: readonly FindingView[];
}

/** The findings of one kind, and what that kind means. */
export function FindingGroup({ kind, title, meaning, findings }: Props): ReactElement | null {
  const keyed = useMemo(
    () => findings.map((finding, index) => ({ finding, key: `${index} ${finding.message}` })),
    [findings],
  );
  const first = useFirst(keyed, 20);
  if (findings.length === 0) return null;
  return (
    <section className={`finding-group of-${kind}`} aria-labelledby={kind}>
      <h2 id={kind} tabIndex={-1}>
        {title} <span className="meta">{findings.length}</span>
      </h2>
      <p className="meaning">{meaning}</p>
      <ul>
        {first.shown.map(({ finding, key }) => (
          <FindingItem key={key} finding={finding} />
        ))}
      </ul>
      <MoreButton first={first} />
    </section>
  );
}
