import { useMemo, useState, type ReactElement } from 'react';
import { wholeDomain, type Domain } from '../../views/timeline/domain.ts';
import { shortDayWords } from '../../views/words/day-words.ts';
import { useHeld } from '../held/use-held.ts';
import { useIsPhone } from '../state/use-is-phone.ts';
import { useView } from '../state/use-view.ts';
import { Chronicle } from './chronicle.tsx';
import { Legend } from './legend.tsx';
import { Plot } from './plot.tsx';
import { TimelineTools } from './timeline-tools.tsx';
import { Undated } from './undated.tsx';
import { useItems, type Items } from './use-items.ts';

/** The statements over time: bars on a wide page, a chronicle on a narrow one. */
export function TimelineView(): ReactElement {
  const { source } = useView();
  const items = useItems();
  const isPhone = useIsPhone();
  return (
    <div className="timeline">
      <header className="view-header">
        <h1>Timeline</h1>
        <Counts items={items} />
      </header>
      {isPhone ? <Chronicle items={items.drawn} /> : <Bars key={source} items={items} />}
      <Undated statements={items.undated} />
    </div>
  );
}

function Bars({ items }: { readonly items: Items }): ReactElement {
  const [chosen, setChosen] = useState<Domain | null>(null);
  const { main } = items;
  const whole = useMemo(() => wholeDomain(items.drawn.map(({ bounds }) => bounds)), [items.drawn]);
  const domain = chosen ?? main;
  if (!domain || !main || !whole) return <p className="waiting">No statement here bears a date.</p>;
  return (
    <>
      <div className="timeline-bar">
        <Legend />
        <TimelineTools domain={domain} main={main} whole={whole} onChange={setChosen} />
      </div>
      <Plot
        items={items.drawn}
        domain={domain}
        label="Statements on the timeline, in order of their first day"
        onShow={setChosen}
      />
    </>
  );
}

function Counts({ items }: { readonly items: Items }): ReactElement {
  const { day } = useView();
  const { certain, possible } = useHeld();
  const drawn = items.drawn.length;
  return (
    <p className="meta">
      {drawn} of {items.all} statements · {shortDayWords(day)}: {certain.length} certainly, {possible.length}{' '}
      possibly held
    </p>
  );
}
