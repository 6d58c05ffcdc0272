import { useMemo, type ReactElement } from 'react';
import type { FindingView } from '../../api/wire.ts';
import { useRecord } from '../api/queries.ts';
import { usePlace } from '../reader/use-place.ts';
import { AllSources } from '../shell/all-sources.tsx';
import { useShown } from '../state/use-shown.ts';
import { useTuple } from '../state/use-view.ts';
import { FindingGroup } from './finding-group.tsx';
import { findingKinds } from './finding-kinds.ts';

const NONE: readonly FindingView[] = [];

/** Everything a person should look at, by kind, the gravest first. */
export function FindingsView(): ReactElement {
  const { data } = useRecord();
  const findings = useShownFindings();
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
        <AllSources />
      </header>
      {groups.map((group) => (
        <FindingGroup key={group.kind} {...group} />
      ))}
    </div>
  );
}

/** The findings that are about what is shown: those of one source, where the address names one of several. */
function useShownFindings(): readonly FindingView[] {
  const { data } = useRecord();
  const { isOneOfSeveral } = useShown();
  const source = useTuple((tuple) => tuple.source);
  return useMemo(() => {
    const all = data?.findings ?? NONE;
    if (!isOneOfSeveral) return all;
    return all.filter(({ passages }) => passages.some((passage) => passage.source === source));
  }, [data, isOneOfSeveral, source]);
}
