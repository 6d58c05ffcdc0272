import type { Third } from '../conventions.ts';

/** Words of one meaning; the first is the one that is written. Lower case, single spaces, without full stops. */
export type Words = readonly string[];

/** What stands before a date and bounds it. */
export type Operator =
  | 'between'
  | 'from'
  | 'before'
  | 'after'
  | 'by'
  | 'not-before'
  | 'since'
  | 'until'
  | 'each';

/** What stands after a date and bounds it. */
export type Suffix = 'onwards' | 'or-later' | 'or-earlier' | 'without-end' | 'without-beginning';

/** A calendar that words can name beside a date. */
export type CalendarTag = 'julian' | 'gregorian';

/** Patterns that write a date; `$1`, `$2`, … stand for what is put in. */
export interface Patterns {
  readonly day: string;
  readonly dayOfMonth: string;
  /** A day whose month and year the next date says. */
  readonly dayAlone: string;
  readonly month: string;
  readonly season: string;
  readonly bc: string;
  /** A year that could be taken for a day. */
  readonly ad: string;
  /** A year of more than four digits. */
  readonly longYear: string;
  readonly decade: string;
  /** A date, and the name of its calendar. */
  readonly calendar: string;
  readonly century: string;
  readonly millennium: string;
  readonly someDay: string;
  readonly someMonth: string;
  readonly ofSomeYear: string;
  readonly ofSomeYearOf: string;
  readonly approximate: string;
  readonly uncertain: string;
  readonly both: string;
  readonly partInDoubt: string;
  readonly between: string;
  readonly by: string;
  readonly byEnd: string;
  readonly orLater: string;
  readonly span: string;
  readonly range: string;
  readonly each: string;
  readonly fromUnknown: string;
  readonly toUnknown: string;
  readonly withoutEnd: string;
  readonly withoutBeginning: string;
  readonly unknownWithoutEnd: string;
  readonly unknownWithoutBeginning: string;
  readonly always: string;
  readonly unknown: string;
  readonly time: string;
  readonly written: string;
  readonly estimated: string;
}

/**
 * What a language says of dates: one table for reading and writing. Another language is another such table; the grammar
 * (operator, parts of a date in any order, connector, second date) is the same.
 */
export interface Language {
  readonly id: string;
  /** January to December. */
  readonly months: readonly Words[];
  /** Monday to Sunday. */
  readonly weekdays: readonly Words[];
  /** The parts of a year by their EDTF number. */
  readonly seasons: Readonly<Record<number, Words>>;
  /** Words that say nothing of when. */
  readonly fillers: Words;
  /** Endings right after a number: `10th`. */
  readonly ordinalEndings: Words;
  readonly ordinal: (number: number) => string;
  /** `first` to `fourth`, for halves, quarters and centuries. */
  readonly ordinals: readonly Words[];
  readonly decadeEndings: Words;
  readonly century: Words;
  readonly millennium: Words;
  readonly approximate: Words;
  readonly uncertain: Words;
  readonly thirds: Readonly<Record<Third, Words>>;
  /** `end of`: the last third, but behind `by`, `before` and `until` the last day. */
  readonly ends: Words;
  readonly someDay: Words;
  readonly someMonth: Words;
  readonly someYear: Words;
  readonly operators: Readonly<Record<Operator, Words>>;
  readonly suffixes: Readonly<Record<Suffix, Words>>;
  readonly and: Words;
  readonly or: Words;
  readonly to: Words;
  readonly bc: Words;
  readonly ad: Words;
  readonly year: Words;
  readonly calendars: Readonly<Record<CalendarTag, Words>>;
  /** No date at all: `an unknown date`, for an end that is not known. */
  readonly unknown: Words;
  readonly always: Words;
  readonly written: Words;
  readonly estimated: Words;
  /** The parts of a date, for `the year uncertain`. */
  readonly parts: Readonly<Record<'year' | 'season' | 'month' | 'day', Words>>;
  readonly doubts: Readonly<Record<'?' | '~' | '%', Words>>;
  readonly patterns: Patterns;
}

/** Puts values into a pattern: `fill('between $1 and $2', '8', '15 May')` is `between 8 and 15 May`. */
export function fill(pattern: string, ...values: readonly string[]): string {
  return pattern
    .split('$')
    .map((piece, i) => (i === 0 ? piece : `${values[Number(piece.charAt(0)) - 1] ?? ''}${piece.slice(1)}`))
    .join('');
}
