import { loadCalendar } from '../calendars/load-calendar.ts';
import type { Read } from '../problem.ts';
import { readDate } from './read-date.ts';
import type { DateReading } from './read-words.ts';
import type { ReadOptions } from './resolved.ts';

/**
 * Reads a date as `readDate` does, and loads the Hebrew and Islamic calendars from `temporal-polyfill` where a date is in one
 * of them. Rejects where they are needed and that package is not installed.
 */
export async function readDateInAnyCalendar(
  text: string,
  options: ReadOptions = {},
): Promise<Read<DateReading>> {
  const read = readDate(text, options);
  if (!read.problems.some(({ code }) => code === 'calendar-not-loaded')) return read;
  const calendars = await Promise.all([loadCalendar('hebrew'), loadCalendar('islamic')]);
  return readDate(text, { ...options, calendars: [...(options.calendars ?? []), ...calendars] });
}
