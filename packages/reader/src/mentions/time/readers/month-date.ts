import { newDate, type Draft } from '../draft.ts';
import { afterMonth, isClearMonth, monthAt, ORDINAL, ORDINAL_ENDING } from '../words/calendar-words.ts';
import { digitsAt, isJoined, isMark, isWord, numberAt, wordId, type Line } from '../words/line.ts';
import { word } from '../words/word-table.ts';
import { isNamedForTime } from './named-event.ts';
import { relativeYearAfter } from './relative-year.ts';
import { yearAfter } from './year.ts';

const THE = word('the');

/**
 * A date that begins with its month: `May 4, 1919`, `May 4th`, `May 1919`, `May of that year`, `May`.
 *
 *     > | May 4, 1919
 *         ^^^ ^  ^^^^
 *         month, day, year
 */
export function readMonthDate(line: Line, at: number): Draft | null {
  const month = monthAt(line, at);
  if (month === 0 || !isClearMonth(line, at)) return null;
  let next = afterMonth(line, at);
  const draft = newDate(at, next, 'month');
  draft.month = month;
  const the = isWord(line, next, THE) ? 1 : 0;
  const day = dayAt(line, next + the);
  if (day !== null && (the === 0 || day.ordinal)) {
    draft.day = day.day;
    draft.grain = 'day';
    next = day.b;
  }
  draft.b = next;
  readYearOf(line, draft);
  return draft.b === afterMonth(line, at) && isNamedForTime(line, at, draft.b) ? null : draft;
}

/** A day of the month as digits or as an ordinal. */
export interface DayHit {
  readonly b: number;
  readonly day: number;
  readonly ordinal: boolean;
}

/** `4`, `4th`, `fourth` at a token, 1–31. */
export function dayAt(line: Line, at: number): DayHit | null {
  const value = numberAt(line, at);
  if (value < 1) {
    const named = ORDINAL[wordId(line, at)] ?? 0;
    return named > 0 && named <= 31 ? { b: at + 1, day: named, ordinal: true } : null;
  }
  if (value > 31 || digitsAt(line, at) > 2) return null;
  const ordinal = isJoined(line, at + 1) && ORDINAL_ENDING[wordId(line, at + 1)] === 1;
  return isClockOrPart(line, at) ? null : { b: ordinal ? at + 2 : at + 1, day: value, ordinal };
}

/** `4:30` is a clock time, `4%` and `4 000` no day. */
function isClockOrPart(line: Line, at: number): boolean {
  return isJoined(line, at + 1) && (isMark(line, at + 1, 58) || isMark(line, at + 1, 37));
}

/** Reads the year after a day or month into its draft. */
export function readYearOf(line: Line, draft: Draft): void {
  const year = yearAfter(line, draft.b);
  if (year !== null) {
    draft.year = year.year;
    draft.era = year.era;
    draft.b = year.b;
    return;
  }
  const relative = relativeYearAfter(line, draft.b);
  if (relative === null) return;
  draft.yearShift = relative.shift;
  draft.b = relative.b;
}
