import { dayOf, type Day, type YearMonthDay } from '../day.ts';
import { dayOfJulian } from './julian.ts';

/** A day written twice, in the Julian and in the Gregorian calendar. */
export interface Dual {
  /** The day that the Julian side names, and the day that the Gregorian side names. */
  readonly julian: Day;
  readonly gregorian: Day;
  readonly agree: boolean;
}

/** Reads a date that is given in both calendars; the sides agree where both name one day. */
export function readDual(julian: YearMonthDay, gregorian: YearMonthDay): Dual {
  const old = dayOfJulian(julian.year, julian.month, julian.day);
  const young = dayOf(gregorian.year, gregorian.month, gregorian.day);
  return { julian: old, gregorian: young, agree: old === young };
}
