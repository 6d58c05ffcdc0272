import { parseDay, type Day } from '@regesta/time';

/** The day a person typed, or what is wrong with it. */
export type ReadDay =
  | { readonly day: Day; readonly fault: null }
  | { readonly day: null; readonly fault: string };

/** Reads a day in words or as EDTF; of what is longer than a day, its first. */
export function readDay(text: string): ReadDay {
  const { value, problems } = parseDay(text.trim());
  if (value !== null && Number.isFinite(value.from)) return { day: value.from, fault: null };
  const why = value === null ? (problems[0]?.message ?? 'not read as a date') : 'it has no first day';
  return { day: null, fault: `${why}; write 10 January 1919 or 1919-01-10` };
}
