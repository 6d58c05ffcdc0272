import type { CalendarName } from '../calendars/calendar.ts';
import { CONVENTIONS, type ConventionName } from '../conventions.ts';
import type { Bounds } from '../bounds.ts';
import type { Edtf } from '../edtf/edtf.ts';
import { explain } from '../edtf/explain.ts';
import { parseEdtf } from '../edtf/parse-edtf.ts';
import { boundsOf } from '../edtf/bounds-of.ts';
import type { DateProblem, Read } from '../problem.ts';
import { completePair } from './complete.ts';
import type { Draft } from './draft.ts';
import { ENGLISH } from './english.ts';
import * as make from './expression.ts';
import type { Built } from './expression.ts';
import type { Operator } from './language.ts';
import { lexiconOf } from './lexicon.ts';
import { readDraft } from './read-draft.ts';
import { readSecond, resolveDual } from './read-dual.ts';
import { readList } from './read-list.ts';
import { operated } from './read-operator.ts';
import { look, take, takeMark, type Reader } from './reader.ts';
import { problem } from './resolve-made.ts';
import { resolve } from './resolve.ts';
import type { ReadOptions } from './resolved.ts';
import { tokensOf, type Token } from './tokens.ts';
import { connector, kept, resolved, secondOf, single, type Work } from './work.ts';

/** A date, what it means, and how it was read. */
export interface DateReading {
  /** In the proleptic Gregorian calendar. */
  readonly edtf: Edtf;
  readonly bounds: Bounds;
  /** The calendar of the words; `julian` also for a date that is given in both. */
  readonly calendar: CalendarName;
  /** The conventions that decided. */
  readonly rules: readonly ConventionName[];
}

/** Reads one date in words. */
export function readWords(text: string, options: ReadOptions): Read<DateReading> {
  const lexicon = lexiconOf(options.language ?? ENGLISH);
  const reader: Reader = { text, tokens: withoutBrackets(tokensOf(text)), lexicon, at: 0 };
  const work: Work = { reader, options, dates: [], problems: [] };
  const found = expression(work);
  const rest = reader.tokens[reader.at];
  if (found === null || rest !== undefined) {
    const isSaid = work.problems.some(({ severity }) => severity === 'error');
    const unread = isSaid ? [] : [notRead(text, rest?.from ?? text.length)];
    return { value: null, problems: [...work.problems, ...unread] };
  }
  const calendar = work.dates.find((date) => date.calendar !== 'gregorian')?.calendar ?? 'gregorian';
  const rules = [
    ...new Set([...make.rulesOf(work.dates), ...explain(found.edtf, options.conventions ?? CONVENTIONS)]),
  ];
  return { value: { edtf: found.edtf, bounds: found.bounds, calendar, rules }, problems: work.problems };
}

/** `[c. 1850]`: the brackets of a cataloguer, who supplied the date. */
function withoutBrackets(tokens: readonly Token[]): readonly Token[] {
  const isWhole =
    tokens[0]?.text === '[' && tokens.findIndex(({ text }) => text === ']') === tokens.length - 1;
  return isWhole ? tokens.slice(1, -1) : tokens;
}

function notRead(text: string, from: number): DateProblem {
  const place = { from, to: text.length };
  const code = from === 0 || from >= text.length ? 'not-a-date' : 'text-after-date';
  return problem(place, code, 'not read as a date', 'a date is "10 January 1919", "c. 1918", "1919-01", …');
}

function expression(work: Work): Built | null {
  const { reader } = work;
  if (take(reader, 'always')) return make.span(make.OPEN, make.OPEN, work.options);
  if (take(reader, 'written')) return written(work);
  if (take(reader, 'estimated')) return estimated(work);
  const operator = take(reader, 'operator');
  if (operator) return operated(work, operator.value as Operator);
  if (take(reader, 'unknown')) return make.span(make.UNKNOWN, make.UNKNOWN, work.options);
  const first = readDraft(reader);
  return first && unbounded(work, first);
}

/** `a date written 1X99-X1`. */
function written({ reader, options }: Work): Built | null {
  const before = reader.tokens[reader.at - 1]?.to ?? 0;
  const { value } = parseEdtf(reader.text.slice(before + 1));
  if (value === null) return null;
  reader.at = reader.tokens.length;
  return { edtf: value, bounds: boundsOf(value, options.conventions ?? CONVENTIONS) };
}

/** `estimated 1950, between 1900 and 1999`: the digits that both ends have are sure. */
function estimated(work: Work): Built | null {
  const year = single(work)?.edtf;
  takeMark(work.reader, ',');
  const operator = take(work.reader, 'operator');
  const range = operator?.value === 'between' ? operated(work, 'between') : null;
  if (range === null || year?.kind !== 'date' || year.month !== null) return null;
  return make.estimated(year, range, work.options);
}

/** A date without a word before it that bounds it. */
function unbounded(work: Work, first: Draft): Built | null {
  const { reader, options } = work;
  const second = readSecond(reader, first);
  if (second !== null) return either(work, first, second);
  if (connector(reader)) return spanFrom(work, first);
  if (takeMark(reader, '/')) return turn(work, first);
  if (look(reader, 'or', 'and') && !look(reader, 'suffix')) return readList(work, first, 'one');
  if (isMark(reader, ',') && !isSuffixAfterComma(reader)) return readList(work, first, 'one');
  const ending = take(reader, 'suffix')?.value;
  return resolved(work, first, (date) => {
    if (ending === 'onwards') return make.span(date, make.UNKNOWN, options);
    if (ending === 'or-later') return make.fromOn(date, options);
    if (ending === 'or-earlier') return make.upTo(date, options);
    return make.alone(date, options);
  });
}

/** `December 1918/January 1919`: one of two times that follow each other; others are not to be guessed. */
function turn(work: Work, first: Draft): Built | null {
  const second = readDraft(work.reader);
  if (second === null) return null;
  completePair(first, second);
  const pair = [kept(work, resolve(first, work.options)), kept(work, resolve(second, work.options))] as const;
  if (pair[0] === null || pair[1] === null) return null;
  if (pair[1].range[0] === pair[0].range[1] + 1) {
    return make.oneOf([make.memberOf(pair[0]), make.memberOf(pair[1])], work.options);
  }
  const place = { from: first.from, to: second.to };
  const message = 'a slash between dates that do not follow each other';
  work.problems.push(problem(place, 'slash-ambiguous', message, 'write "to" or "or"'));
  return null;
}

function isSuffixAfterComma(reader: Reader): boolean {
  return look({ ...reader, at: reader.at + 1 }, 'suffix') !== null;
}

/** One day in two calendars, or one of two days that are written alike. */
function either(work: Work, first: Draft, second: Draft): Built | null {
  const dual = resolveDual(first, second, work.options);
  if (dual !== null) {
    const date = kept(work, dual);
    return date && make.alone(date, work.options);
  }
  const pair = [kept(work, resolve(first, work.options)), kept(work, resolve(second, work.options))] as const;
  if (pair[0] === null || pair[1] === null) return null;
  return make.oneOf([make.memberOf(pair[0]), make.memberOf(pair[1])], work.options);
}

function spanFrom(work: Work, first: Draft): Built | null {
  const { reader, options } = work;
  if (take(reader, 'unknown')) return resolved(work, first, (date) => make.span(date, make.UNKNOWN, options));
  const start = reader.at;
  const second = readDraft(reader);
  if (second !== null && (look(reader, 'or', 'and') || isMark(reader, ','))) {
    reader.at = start;
    return readList(work, first, 'one', true);
  }
  reader.at = start;
  const pair = secondOf(work, first);
  return pair && make.span(pair[0], pair[1], options);
}

function isMark(reader: Reader, mark: string): boolean {
  return reader.tokens[reader.at]?.text === mark;
}
