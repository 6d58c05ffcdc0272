import type { Day } from '@regesta/time';
import { useId, useState, type KeyboardEvent, type ReactElement } from 'react';
import { readDay } from '../../views/days/read-day.ts';
import { dayWords } from '../../views/words/day-words.ts';
import { adjust } from '../state/address.ts';

/** The day in words; typing another, in words or as EDTF, goes there. */
export function DayField({ day }: { readonly day: Day }): ReactElement {
  const [typed, setTyped] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const faultId = useId();
  const settle = (): void => {
    setTyped(null);
    setFault(null);
  };
  const commit = (): void => {
    if (typed === null || typed.trim() === dayWords(day)) return settle();
    const read = readDay(typed);
    if (read.day === null) return setFault(read.fault);
    settle();
    return adjust({ day: read.day });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') commit();
    if (event.key === 'Escape') settle();
  };
  return (
    <span className="day-field">
      <input
        aria-label="Day, in words or as EDTF"
        aria-invalid={fault !== null}
        aria-describedby={faultId}
        value={typed ?? dayWords(day)}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => setTyped(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={commit}
        onKeyDown={onKeyDown}
      />
      <span id={faultId} className="field-fault" role="status">
        {fault}
      </span>
    </span>
  );
}
