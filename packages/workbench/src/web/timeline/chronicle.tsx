import { truthOn } from '@regesta/time';
import { useMemo, type ReactElement } from 'react';
import type { TimelineItem } from '../../views/timeline/bar.ts';
import { chronicleOf, type ChronicleLine } from '../../views/timeline/chronicle.ts';
import { dayWords } from '../../views/words/day-words.ts';
import { useView } from '../state/use-view.ts';
import { ViewLink } from '../state/view-link.tsx';

/** The timeline of a narrow page: what happened, one under the other, with the as-of day in its place. */
export function Chronicle({ items }: { readonly items: readonly TimelineItem[] }): ReactElement {
  const { day, selected } = useView();
  const years = useMemo(() => chronicleOf(items, day), [items, day]);
  return (
    <div className="chronicle">
      {years.map(({ label, lines }) => (
        <section key={label} aria-labelledby={`year-${label}`}>
          <h2 id={`year-${label}`}>{label}</h2>
          <ol>
            {lines.map((line) => (
              <Line
                key={line.kind === 'item' ? line.item.id : 'as-of'}
                line={line}
                day={day}
                selected={selected}
              />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

interface LineProps {
  readonly line: ChronicleLine;
  readonly day: number;
  readonly selected: string | null;
}

const onDay = { certain: 'certainly on the day', possible: 'possibly on the day', not: '' } as const;

function Line({ line, day, selected }: LineProps): ReactElement {
  if (line.kind === 'as-of') return <li className="chronicle-day">as of {dayWords(day)}</li>;
  const { id, label, hue, bounds, when, supported } = line.item;
  const truth = truthOn(bounds, day);
  return (
    <li className={`chronicle-item hue-${hue} ${truth}${supported ? '' : ' bare'}`}>
      <ViewLink to={{ selected: id }} aria-current={id === selected ? 'true' : undefined}>
        <span className="chronicle-when">{when}</span>
        <span className="chronicle-label">{label}</span>
        {truth !== 'not' && <span className="chronicle-truth">{onDay[truth]}</span>}
      </ViewLink>
    </li>
  );
}
