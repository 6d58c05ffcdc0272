import { newRelative, type Draft } from '../draft.ts';
import { WEEKDAY } from '../words/calendar-words.ts';
import { isCapital, isMark, wordId, type Line } from '../words/line.ts';
import { readPlainDate } from './calendar-date.ts';

/** A day of the week, with the date that it names where one follows: `Saturday, June 24, 1950`, `Monday`. */
export function readWeekday(line: Line, at: number): Draft | null {
  const weekday = WEEKDAY[wordId(line, at)] ?? 0;
  if (weekday === 0 || !isCapital(line, at)) return null;
  const date = readPlainDate(line, isMark(line, at + 1, 44) ? at + 2 : at + 1);
  if (date !== null && date.grain === 'day') {
    date.a = at;
    date.weekday = weekday;
    return date;
  }
  const draft = newRelative(at, at + 1, 0, 'D');
  draft.weekday = weekday;
  return draft;
}
