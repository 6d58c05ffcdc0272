import { CONVENTIONS, type ConventionName, type Thirds } from '../conventions.ts';
import { makeDate, makePart, makeSeason, makeYear } from '../edtf/make.ts';
import type { Draft } from './draft.ts';
import { calendarOfYears, yearOf } from './resolve-day.ts';
import { plain, someYear } from './resolve-made.ts';
import type { ReadOptions, Resolved } from './resolved.ts';

/** First and last year, counted from the first of a decade or longer time, closed. */
type Part = readonly [first: number, last: number];

/** `1919`, `early 1919`, `the 1910s`, `late 19th century`, `the first half of the 5th century BC`. */
export function resolveYears(draft: Draft, options: ReadOptions): Resolved {
  return draft.years === 1 ? oneYear(draft, options) : manyYears(draft, options);
}

function oneYear(draft: Draft, options: ReadOptions): Resolved {
  const year = makeYear(yearOf(draft));
  if (draft.third !== null) {
    const season = { early: 37, mid: 38, late: 39 }[draft.third];
    return plain(draft, makeSeason(year, makePart(season)), options, ['third-of-year']);
  }
  if (draft.some === null) return plain(draft, makeDate(year), options);
  return plain(draft, makeDate(year, makePart(0, 3), draft.some === 'day' ? makePart(0, 3) : null), options);
}

function manyYears(draft: Draft, options: ReadOptions): Resolved {
  const rule: ConventionName = draft.years === 10 ? 'decade' : 'century';
  const part = partOf(draft, options);
  if (part === null && isAligned(draft)) {
    const year = { ...makeYear(draft.year ?? 0, maskOf(draft)), negative: draft.bc };
    return plain(draft, makeDate(year), options, [rule]);
  }
  const [first, last] = yearsOf(draft);
  const [from, to] = part ?? [0, last - first];
  const start = Math.max(first + from, draft.counted && !draft.bc ? 1 : -Infinity);
  const rules = draft.third ? [rule, thirdRule(draft)] : [rule];
  const rest = { calendar: calendarOfYears(draft, options, first + to), rules, problems: [] };
  return someYear(draft, makeDate(makeYear(start)), makeDate(makeYear(first + to)), rest);
}

function thirdRule(draft: Draft): ConventionName {
  return draft.years === 10 ? 'third-of-decade' : 'third-of-century';
}

/** Which digits a decade, a century, a millennium and `some year` leave open. */
export function maskOf({ years }: Draft): number {
  return { 1: 0, 10: 1, 100: 3, 1000: 7, 10_000: 15 }[years];
}

/** The years of one row of digits: all after Christ but the first century, which has no year 0; before him those that are counted, but the first. */
function isAligned(draft: Draft): boolean {
  const isFirst = (draft.year ?? 0) === 0;
  return draft.bc ? draft.counted && !isFirst : !(draft.counted && isFirst);
}

/** The 5th century BC is 500 to 401 BC, the 490s BC are 499 to 490 BC. */
function yearsOf(draft: Draft): Part {
  const year = draft.year ?? 0;
  if (!draft.bc) return [year, year + draft.years - 1];
  const last = draft.counted ? -year : 1 - year;
  return [last - draft.years + 1, last];
}

/** The part of many years that is named: a third, a quarter or a half. */
function partOf(draft: Draft, options: ReadOptions): Part | null {
  if (draft.third !== null) return thirdsOf(draft, options)[draft.third];
  const { season, years } = draft;
  if (season === null) return null;
  const [parts, first] = season >= 40 ? ([2, 40] as const) : ([4, 33] as const);
  const at = season - first;
  return [Math.ceil((years * at) / parts), Math.ceil((years * (at + 1)) / parts) - 1];
}

function thirdsOf({ years }: Draft, options: ReadOptions): Thirds {
  const { decade, century } = (options.conventions ?? CONVENTIONS).thirds;
  if (years === 10) return decade;
  const scale = years / 100;
  const [early, late] = [century.early[1] + 1, century.late[0]].map((year) => year * scale) as [
    number,
    number,
  ];
  return { early: [0, early - 1], mid: [early, late - 1], late: [late, years - 1] };
}

/** Whether a part of a year can be one of many years: a quarter or a half. */
export function isPartOfMany(season: number): boolean {
  return (season >= 33 && season <= 36) || season >= 40;
}
