import { dateOf, type Day } from '@regesta/time';
import { monthStart } from './month-start.ts';

/** The same day some months on; the last of the month where it has no such day: 31 January + 1 is 28 or 29 February. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: date } = dateOf(day);
  const last = monthStart(year, month + months + 1) - 1;
  return Math.min(monthStart(year, month + months) + date - 1, last);
}

/** The first day after this one (before it, where `way` is -1) on which something changes; null where nothing does any more. */
export function nextChange(changes: readonly Day[], day: Day, way: 1 | -1): Day | null {
  const next = way === 1 ? changes.find((one) => one > day) : changes.findLast((one) => one < day);
  return next ?? null;
}
