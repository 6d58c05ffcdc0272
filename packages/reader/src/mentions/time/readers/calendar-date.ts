import { newDate, type Draft } from '../draft.ts';
import { type Line } from '../words/line.ts';
import { readCentury } from './century.ts';
import { readDayDate } from './day-date.ts';
import { readDecade } from './decade.ts';
import { readMonthDate } from './month-date.ts';
import { readNamedDay } from './named-day.ts';
import { readNumericDate } from './numeric-date.ts';
import { readSeasonDate } from './season-date.ts';
import { readWeekday } from './weekday.ts';
import { yearAt } from './year.ts';

/** A calendar date that begins at a token, whatever its form; null where there is none. */
export function readCalendarDate(line: Line, at: number): Draft | null {
  return (
    readPlainDate(line, at) ?? readSeasonDate(line, at) ?? readNamedDay(line, at) ?? readWeekday(line, at, at)
  );
}

/** A date of digits, months and ordinals. */
export function readPlainDate(line: Line, at: number): Draft | null {
  return (
    readMonthDate(line, at) ??
    readNumericDate(line, at) ??
    readDayDate(line, at) ??
    readCentury(line, at) ??
    readDecade(line, at) ??
    readYear(line, at)
  );
}

/** A bare year, with a season behind it (`1982 summer`). */
export function readYear(line: Line, at: number): Draft | null {
  const hit = yearAt(line, at);
  if (hit === null) return null;
  const draft = newDate(at, hit.b, 'year');
  draft.year = hit.year;
  draft.era = hit.era;
  const season = readSeasonDate(line, hit.b);
  if (season !== null && season.b === hit.b + 1) {
    draft.season = season.season;
    draft.grain = 'season';
    draft.b = season.b;
  }
  return draft;
}
