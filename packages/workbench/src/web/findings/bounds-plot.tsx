import type { Statement } from '@regesta/record';
import { useMemo, type ReactElement } from 'react';
import type { FindingView } from '../../api/wire.ts';
import { wholeDomain } from '../../views/timeline/domain.ts';
import { itemsOf } from '../../views/timeline/items.ts';
import { useIsPhone } from '../state/use-is-phone.ts';
import { Plot } from '../timeline/plot.tsx';

interface Props {
  readonly finding: FindingView;
  readonly statements: readonly Statement[];
}

/** The bounds of statements that contradict, one over the other. */
export function BoundsPlot({ finding, statements }: Props): ReactElement | null {
  const isPhone = useIsPhone();
  const items = useMemo(() => itemsOf(statements, [finding]), [statements, finding]);
  const domain = useMemo(() => wholeDomain(items.map(({ bounds }) => bounds)), [items]);
  if (isPhone || !domain || items.length < 2) return null;
  return <Plot items={items} domain={domain} label="The statements that contradict, over time" />;
}
