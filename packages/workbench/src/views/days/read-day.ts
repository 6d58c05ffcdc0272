import { parseDay, type Day } from '@regesta/time';

/** The day a person typed, or what is wrong with it. */
export type ReadDay =
  | { readonly day: Day; readonly fault: null }
  | { readonly day: null; readonly fault: string };

/** Reads a day in words or as EDTF; of what is longer than a day, its first. */
export function readDay(text: string): ReadDay {
  const { value } = parseDay(text.trim());
  return value === null
    ? { day: null, fault: 'not a date: try 10 January 1919 or 1919-01-10' }
    : { day: value.from, fault: null };
}
