import { loadCalendar } from '../calendars/load-calendar.ts';
import type { DateProblem, Read } from '../problem.ts';
import { describeDate, type DateDescription, type DescribeOptions } from './describe-date.ts';
import { readDate } from './read-date.ts';
import type { DateReading } from './read-words.ts';
import type { ReadOptions } from './resolved.ts';

/**
 * Reads a date as `readDate` does, and loads the Hebrew, Islamic and Persian calendars from `temporal-polyfill` where a date is in one
 * of them. Where that package is not installed, the problem `calendar-not-loaded` stays.
 */
export async function readDateInAnyCalendar(
  text: string,
  options: ReadOptions = {},
): Promise<Read<DateReading>> {
  const read = readDate(text, options);
  const loaded = needsLoading(read.problems) ? await withCalendars(options) : null;
  return loaded ? readDate(text, loaded) : read;
}

/** Explains a date as `describeDate` does, in any calendar. */
export async function describeDateInAnyCalendar(
  text: string,
  options: DescribeOptions = {},
): Promise<DateDescription> {
  const described = describeDate(text, options);
  const loaded = needsLoading(described.problems) ? await withCalendars(options) : null;
  return loaded ? describeDate(text, loaded) : described;
}

function needsLoading(problems: readonly DateProblem[]): boolean {
  return problems.some(({ code }) => code === 'calendar-not-loaded');
}

/** Options with the calendars; null where the package that has them is not installed. */
async function withCalendars<T extends ReadOptions>(options: T): Promise<T | null> {
  try {
    const loaded = [loadCalendar('hebrew'), loadCalendar('islamic'), loadCalendar('persian')];
    return { ...options, calendars: [...(options.calendars ?? []), ...(await Promise.all(loaded))] };
  } catch {
    return null;
  }
}
