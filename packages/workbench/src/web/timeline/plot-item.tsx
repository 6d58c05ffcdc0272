import { memo, type ReactElement } from 'react';
import { footprint } from '../../views/timeline/label.ts';
import type { Placed } from '../../views/timeline/layout.ts';
import { ViewLink } from '../state/view-link.tsx';

interface Props {
  readonly placed: Placed;
  readonly axis: number;
  readonly isSelected: boolean;
}

/** A link over one bar and its label. */
export const PlotItem = memo(function PlotItem({ placed, axis, isSelected }: Props): ReactElement {
  const { item, bar, label, y, height } = placed;
  const [left, right] = footprint(bar, label);
  const isOnCore = label.side === 'inside' && bar.core !== null && item.supported;
  return (
    <li
      className={`plot-item hue-${item.hue} ${label.side}${isOnCore ? ' on-core' : ''}`}
      style={{ left, top: axis + y, width: right - left, height }}
    >
      <ViewLink
        to={{ selected: item.id }}
        aria-current={isSelected ? 'true' : undefined}
        aria-label={`${item.label}, ${item.when}`}
        title={item.when}
      >
        <span className="plot-label" style={{ left: label.x - left, width: label.width }}>
          {item.label}
        </span>
      </ViewLink>
    </li>
  );
});
