import { useLayoutEffect, useMemo, useRef, type ReactElement } from 'react';
import type { TimelineItem } from '../../views/timeline/bar.ts';
import type { Domain } from '../../views/timeline/domain.ts';
import { AXIS, drawAsOf, drawTimeline } from '../../views/timeline/draw.ts';
import { layoutTimeline } from '../../views/timeline/layout.ts';
import { useMeasure } from '../state/use-measure.ts';
import { useWidth } from '../state/use-size.ts';
import { useView } from '../state/use-view.ts';
import { Outside } from './outside.tsx';
import { PlotItem } from './plot-item.tsx';

interface Props {
  readonly items: readonly TimelineItem[];
  readonly domain: Domain;
  /** What the list of the items is called. */
  readonly label: string;
  /** Absent: what lies outside the domain is not offered. */
  readonly onShow?: (domain: Domain) => void;
}

/** The drawn bars, with a list of links laid over them so that each can be reached and read. */
export function Plot({ items, domain, label, onShow }: Props): ReactElement {
  const [width, ref] = useWidth();
  const measure = useMeasure('15px "Source Sans 3 Variable"');
  const measureTick = useMeasure('13px "Source Sans 3 Variable"');
  const layout = useMemo(
    () => layoutTimeline(items, { domain, width: Math.max(width, 1), measure, measureTick }),
    [items, domain, width, measure, measureTick],
  );
  const { day, truth, selected } = useView();
  const drawing = useRef<SVGSVGElement>(null);
  useLayoutEffect(() => {
    if (drawing.current) drawTimeline(drawing.current, layout, { withPossible: truth === 'possible' });
  }, [layout, truth]);
  useLayoutEffect(() => {
    if (drawing.current) drawAsOf(drawing.current, layout, day);
  }, [layout, day]);
  return (
    <>
      <div ref={ref} className="plot">
        <svg ref={drawing} aria-hidden="true" />
        <ol className="plot-items" aria-label={label}>
          {width > 0 &&
            layout.placed.map((placed) => (
              <PlotItem
                key={placed.item.id}
                placed={placed}
                axis={AXIS}
                isSelected={placed.item.id === selected}
              />
            ))}
        </ol>
      </div>
      {onShow && <Outside before={layout.before} after={layout.after} onShow={onShow} />}
    </>
  );
}
