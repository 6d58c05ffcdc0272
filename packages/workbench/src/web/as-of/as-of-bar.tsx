import type { ReactElement } from 'react';
import { oldStyleWords } from '../../views/days/old-style.ts';
import { useStepDay } from '../state/use-step-day.ts';
import { useView } from '../state/use-view.ts';
import { DayField } from './day-field.tsx';
import { Strip } from './strip.tsx';
import { TruthSwitch } from './truth-switch.tsx';

/** The day every view is about, how to move it, what holds over time, and how sure it must be. */
export function AsOfBar(): ReactElement {
  const { day } = useView();
  const step = useStepDay();
  return (
    <section className="as-of" aria-label="As of">
      <div className="as-of-day">
        <span className="caps">As of</span>
        <button type="button" className="step" aria-label="Day before" onClick={() => step(-1, 'day')}>
          ‹
        </button>
        <DayField day={day} />
        <button type="button" className="step" aria-label="Day after" onClick={() => step(1, 'day')}>
          ›
        </button>
        <span className="old-style">{oldStyleWords(day)}</span>
      </div>
      <Strip />
      <TruthSwitch />
    </section>
  );
}
