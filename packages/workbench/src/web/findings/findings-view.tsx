import type { FindingKind } from '@regesta/record';
import { useMemo, type ReactElement } from 'react';
import type { FindingView } from '../../api/wire.ts';
import { useRecord } from '../api/queries.ts';
import { usePlace } from '../reader/use-place.ts';
import { FindingItem } from './finding-item.tsx';
import { findingKinds } from './finding-kinds.ts';

/** Everything a person should look at, by kind, the gravest first. */
export function FindingsView(): ReactElement {
  const { data } = useRecord();
  const findings = data?.findings ?? [];
  usePlace(data !== undefined);
  return (
    <div className="findings">
      <header className="view-header">
        <h1>Conflicts &amp; gaps</h1>
        <p className="meta">
          {findings.length === 0 ? 'Nothing here asks for a second look.' : `${findings.length} findings`}
        </p>
      </header>
      {findingKinds.map(([kind, title, meaning]) => (
        <Group
          key={kind}
          kind={kind}
          title={title}
          meaning={meaning}
          findings={findings.filter((finding) => finding.kind === kind)}
        />
      ))}
    </div>
  );
}

interface GroupProps {
  readonly kind: FindingKind;
  readonly title: string;
  readonly meaning: string;
  readonly findings: readonly FindingView[];
}

function Group({ kind, title, meaning, findings }: GroupProps): ReactElement | null {
  const keyed = useMemo(
    () => findings.map((finding, index) => ({ finding, key: `${index} ${finding.message}` })),
    [findings],
  );
  if (findings.length === 0) return null;
  return (
    <section className={`finding-group of-${kind}`} aria-labelledby={kind}>
      <h2 id={kind} tabIndex={-1}>
        {title} <span className="meta">{findings.length}</span>
      </h2>
      <p className="meaning">{meaning}</p>
      <ul>
        {keyed.map(({ finding, key }) => (
          <FindingItem key={key} finding={finding} />
        ))}
      </ul>
    </section>
  );
}
