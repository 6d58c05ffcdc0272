import { boundsToJson, type JsonDay } from '../bounds.ts';
import type { CalendarName } from '../calendars/calendar.ts';
import { clampBounds } from '../clamp.ts';
import { formatDay, type Day } from '../day.ts';
import { formatEdtf } from '../edtf/format-edtf.ts';
import { levelOf } from '../edtf/level-of.ts';
import { FURTHEST_DAY } from '../edtf/range-of.ts';
import type { DateProblem } from '../problem.ts';
import { readDate, readEdtf } from './read-date.ts';
import type { DateReading } from './read-words.ts';
import type { ReadOptions } from './resolved.ts';
import { wordsOf } from './words-of.ts';

/** A date explained, as `regesta date --jsonl` prints it; all but `input`, `valid` and `problems` are null where it is none. */
export interface DateDescription {
  /** The text as it was given, never trimmed. */
  readonly input: string;
  readonly valid: boolean;
  readonly edtf: string | null;
  readonly level: 0 | 1 | 2 | null;
  /** First and last day as ISO dates, years before 0 with a sign; null also for an open or unknown side. */
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly bounds: readonly [JsonDay, JsonDay, JsonDay, JsonDay] | null;
  /** The calendar of the words; EDTF is Gregorian. */
  readonly calendar: CalendarName | null;
  readonly words: string | null;
  readonly problems: readonly DateProblem[];
}

/** How a date is described: `edtfOnly` takes no words. */
export interface DescribeOptions extends ReadOptions {
  readonly edtfOnly?: boolean;
}

/** Explains a date, EDTF or in words; never throws for a text. */
export function describeDate(text: string, options: DescribeOptions = {}): DateDescription {
  const { value, problems } = options.edtfOnly ? readEdtf(text, options) : readDate(text, options);
  return value === null ? refused(text, problems) : described(text, value, problems, options);
}

function refused(input: string, problems: readonly DateProblem[]): DateDescription {
  return {
    input,
    valid: false,
    edtf: null,
    level: null,
    earliest: null,
    latest: null,
    bounds: null,
    calendar: null,
    words: null,
    problems,
  };
}

function described(
  input: string,
  { edtf, bounds, calendar }: DateReading,
  problems: readonly DateProblem[],
  options: DescribeOptions,
): DateDescription {
  return {
    input,
    valid: true,
    edtf: formatEdtf(edtf),
    level: levelOf(edtf),
    earliest: isoOf(bounds[0]),
    latest: isoOf(bounds[3]),
    bounds: boundsToJson(bounds),
    calendar,
    words: wordsOf(edtf, options.language),
    problems: clampBounds(bounds).clamped ? [...problems, farAway(input, bounds)] : problems,
  };
}

function isoOf(day: Day): string | null {
  return Math.abs(day) < FURTHEST_DAY ? formatDay(day) : null;
}

function farAway(input: string, bounds: readonly Day[]): DateProblem {
  const at = { from: 0, to: input.length };
  if (bounds.some((day) => Math.abs(day) === FURTHEST_DAY)) {
    const message = 'its days are beyond all that are counted; only its EDTF is exact';
    return { code: 'beyond-all-days', message, severity: 'warning', at };
  }
  const message = 'beyond 5.8 million years; stores and drawings move it to their border';
  return { code: 'beyond-stored-days', message, severity: 'info', at };
}
