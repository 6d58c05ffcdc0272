import { useMemo, type ReactElement } from 'react';
import type { FindingView } from '../../api/wire.ts';
import { useRecord } from '../api/queries.ts';
import { usePlace } from '../reader/use-place.ts';
import { FindingGroup } from './finding-group.tsx';
import { findingKinds } from './finding-kinds.ts';

const NONE: readonly FindingView[] = [];

/** Everything a person should look at, by kind, the gravest first. */
export function FindingsView(): ReactElement {
  const { data } = useRecord();
  const findings = data?.findings ?? NONE;
  const groups = useMemo(
    () =>
      findingKinds.map(([kind, title, meaning]) => {
        return { kind, title, meaning, findings: findings.filter((finding) => finding.kind === kind) };
      }),
    [findings],
  );
  usePlace(data !== undefined);
  return (
    <div className="findings">
      <header className="view-header">
        <h1>Conflicts &amp; gaps</h1>
        <p className="meta">
          {findings.length === 0 ? 'Nothing here asks for a second look.' : `${findings.length} findings`}
        </p>
      </header>
      {groups.map((group) => (
        <FindingGroup key={group.kind} {...group} />
      ))}
    </div>
  );
}
