import { dateOf, dayOf } from '../day.ts';
import type { Calendar, CalendarName } from './calendar.ts';

/** The calendars that another library knows. */
export type LoadedName = Extract<CalendarName, 'hebrew' | 'islamic' | 'persian'>;

const IDENTIFIERS: Readonly<Record<LoadedName, string>> = {
  hebrew: 'hebrew',
  islamic: 'islamic-civil',
  persian: 'persian',
};

/**
 * Loads the Hebrew, Islamic (tabular, civil epoch) or Persian calendar from the optional package `temporal-polyfill`, which
 * is read only here. Months count from 1: Tishri, Muharram, Farvardin; in a Hebrew leap year there are 13.
 * Rejects with the import's own error where the package is not installed.
 */
export async function loadCalendar(name: LoadedName): Promise<Calendar> {
  const calendar = IDENTIFIERS[name];
  if (calendar === undefined) throw new RangeError(`unknown calendar: ${name}`);
  const { Temporal } = await import('temporal-polyfill/full');
  return {
    name,
    dayOf: (year, month, day) => {
      try {
        const { PlainDate } = Temporal;
        const date = PlainDate.from({ calendar, year, month, day }, { overflow: 'reject' }).withCalendar(
          'iso8601',
        );
        return dayOf(date.year, date.month, date.day);
      } catch {
        return null;
      }
    },
    dateOf: (day) => {
      const iso = dateOf(day);
      const date = new Temporal.PlainDate(iso.year, iso.month, iso.day).withCalendar(calendar);
      return { year: date.year, month: date.month, day: date.day };
    },
  };
}
