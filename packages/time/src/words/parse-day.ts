import type { Day } from '../day.ts';
import type { Read } from '../problem.ts';
import { readDate } from './read-date.ts';
import type { ReadOptions } from './resolved.ts';

/** The days that a question is asked about, closed. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

/**
 * Reads the day of a question, EDTF or in words: `1919-01-10`, `10 January 1919`; of a month or a year, its first and last
 * day. What has no first or no last day is a problem.
 */
export function parseDay(text: string, options: ReadOptions = {}): Read<DayRange> {
  const { value, problems } = readDate(text, options);
  if (value === null) return { value, problems };
  const [from, , , to] = value.bounds;
  if (Number.isFinite(from) && Number.isFinite(to)) return { value: { from, to }, problems };
  const at = { from: 0, to: text.length };
  const message = 'a day without a beginning or an end';
  const hint = 'ask about a day, a month or a year';
  return {
    value: null,
    problems: [...problems, { code: 'day-unbounded', message, severity: 'error', at, hint }],
  };
}
