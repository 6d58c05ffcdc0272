import { useMemo, type KeyboardEvent, type PointerEvent, type ReactElement } from 'react';
import { addMonths } from '../../views/days/step-day.ts';
import { dayAtShare, mostOf, shareOf, stepPath } from '../../views/strip/strip-path.ts';
import type { Domain } from '../../views/timeline/domain.ts';
import { ticksOf } from '../../views/timeline/ticks.ts';
import { dayWords } from '../../views/words/day-words.ts';
import { adjust } from '../state/address.ts';
import { useMeasure } from '../state/use-measure.ts';
import { useShown } from '../state/use-shown.ts';
import { useWidth } from '../state/use-size.ts';
import { useView } from '../state/use-view.ts';
import { useItems } from '../timeline/use-items.ts';

const HEIGHT = 28;

/** What holds over time, possibly (pale) and certainly (dark), with the as-of day as a cursor. */
export function Strip(): ReactElement | null {
  const { day, truth } = useView();
  const { steps } = useShown();
  const [width, ref] = useWidth();
  const { main: domain } = useItems();
  if (!domain) return null;
  const drag = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.buttons !== 1) return;
    const box = event.currentTarget.getBoundingClientRect();
    adjust({ day: dayAtShare((event.clientX - box.left) / box.width, domain) });
  };
  const grab = (event: PointerEvent<HTMLDivElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    drag(event);
  };
  const most = mostOf(steps, truth, domain);
  const shape = { domain, width, height: HEIGHT, most };
  const share = Math.min(1, Math.max(0, shareOf(day, domain)));
  return (
    <div
      ref={ref}
      className="strip"
      role="slider"
      tabIndex={0}
      aria-label="As-of day"
      aria-valuemin={domain.from}
      aria-valuemax={domain.to}
      aria-valuenow={Math.min(domain.to, Math.max(domain.from, day))}
      aria-valuetext={dayWords(day)}
      onPointerDown={grab}
      onPointerMove={drag}
      onKeyDown={(event) => far(event, day, domain)}
    >
      <svg width={width} height={HEIGHT} aria-hidden="true">
        {truth === 'possible' && <path className="strip-possible" d={stepPath(steps, 'possible', shape)} />}
        <path className="strip-certain" d={stepPath(steps, 'certain', shape)} />
      </svg>
      <StripAxis domain={domain} width={width} />
      <span className="cursor" style={{ left: `${share * 100}%` }} aria-hidden="true" />
    </div>
  );
}

function StripAxis({ domain, width }: { readonly domain: Domain; readonly width: number }): ReactElement {
  const measure = useMeasure('12px "Source Sans 3 Variable"');
  const ticks = useMemo(() => ticksOf(domain, width, measure), [domain, width, measure]);
  return (
    <div className="strip-axis" aria-hidden="true">
      {ticks.map(({ day, x, label }) => (
        <span key={day} style={{ left: x }}>
          {label}
        </span>
      ))}
    </div>
  );
}

/** Keys of the slider that the page's own do not cover. */
function far(event: KeyboardEvent, day: number, { from, to }: Domain): void {
  const there: Readonly<Record<string, number>> = {
    Home: from,
    End: to,
    PageUp: addMonths(day, 12),
    PageDown: addMonths(day, -12),
    ArrowUp: day + 1,
    ArrowDown: day - 1,
  };
  const next = there[event.key];
  if (next === undefined) return;
  event.preventDefault();
  adjust({ day: next });
}
