import type { ReactElement } from 'react';
import { TextSwitch } from '../reader/text-switch.tsx';
import { panned, zoomed, type Domain } from '../../views/timeline/domain.ts';
import { useView } from '../state/use-view.ts';

interface Props {
  readonly domain: Domain;
  readonly main: Domain;
  readonly whole: Domain;
  readonly onChange: (domain: Domain) => void;
}

/** Moves and widens what the timeline shows. Zooming keeps the as-of day where it stands, if it is in sight. */
export function TimelineTools({ domain, main, whole, onChange }: Props): ReactElement {
  const { day } = useView();
  const around = day >= domain.from && day <= domain.to ? day : undefined;
  const tool = (sign: string, title: string, next: Domain): ReactElement => (
    <button
      type="button"
      className="button small"
      aria-label={/\p{L}/u.test(sign) ? undefined : title}
      title={title}
      onClick={() => onChange(next)}
    >
      {sign}
    </button>
  );
  return (
    <div className="tools" role="group" aria-label="What the timeline shows">
      {tool('←', 'Earlier', panned(domain, -0.5))}
      {tool('→', 'Later', panned(domain, 0.5))}
      {tool('+', 'Nearer', zoomed(domain, 0.5, around))}
      {tool('−', 'Farther', zoomed(domain, 2, around))}
      {tool('Main', 'Where most happens', main)}
      {tool('All', 'From the first day to the last', whole)}
      <TextSwitch />
    </div>
  );
}
