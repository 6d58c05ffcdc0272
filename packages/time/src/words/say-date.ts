import { eraOf } from '../calendars/year-start.ts';
import type { EdtfDate, EdtfPart, EdtfSeason, EdtfYear, Qualifier } from '../edtf/edtf.ts';
import { formatEdtf as formatDate } from '../edtf/format-edtf.ts';
import { partsOf } from '../edtf/level-of.ts';
import { makeDate, makePart, makeYear } from '../edtf/make.ts';
import { rangeOf, yearsOf } from '../edtf/range-of.ts';
import { julianDateOf } from '../calendars/julian.ts';
import { GREGORIAN_FROM } from '../calendars/region.ts';
import { fill, type Language } from './language.ts';

/** How much of a date is said; the rest is said by the date after it. */
export type Shown = 'all' | 'without-era' | 'without-year' | 'day';

/** A date in words; null where its open digits have none. A day before 15 October 1582 is said in the Julian calendar. */
export function sayDate(
  date: EdtfDate | EdtfSeason,
  language: Language,
  shown: Shown = 'all',
): string | null {
  const { calendars, patterns } = language;
  const said = isBeforeGregorian(date) ? inJulian(date) : null;
  const bare = sayBare(said ?? date, language, shown);
  if (bare === null) return null;
  if (!isBeforeGregorian(date)) return withDoubt(bare, date, language);
  const calendar = said === null ? calendars.gregorian : calendars.julian;
  return withDoubt(fill(patterns.calendar, bare, calendar[0] ?? ''), date, language);
}

/** Whether a date is one that without a calendar would be read as Julian. */
export function isBeforeGregorian(date: EdtfDate | EdtfSeason): boolean {
  if (date.kind === 'season' || date.month === null || date.year.mask !== 0) return false;
  return rangeOf(date)[0] < GREGORIAN_FROM;
}

/** A plain day with its Julian numerals; null for a month, which has none. */
function inJulian(date: EdtfDate | EdtfSeason): EdtfDate | null {
  if (date.kind === 'season' || date.day === null || date.month === null) return null;
  if (date.month.mask !== 0 || date.day.mask !== 0) return null;
  const { year, month, day } = julianDateOf(rangeOf(date)[0]);
  return makeDate(makeYear(year), makePart(month), makePart(day));
}

/** A date in words; the caller knows that it has some. */
export function sayAnyDate(date: EdtfDate | EdtfSeason, language: Language, shown: Shown = 'all'): string {
  return sayDate(date, language, shown) ?? formatDate(date);
}

function sayBare(date: EdtfDate | EdtfSeason, language: Language, shown: Shown): string | null {
  const { year } = date;
  if (date.kind === 'season') return saySeason(date, language);
  const { month, day } = date;
  if (month === null) return sayYears(year, language, shown);
  if (month.mask === 3 && (day === null || day.mask === 3)) return saySome(year, day, language);
  if (month.mask !== 0 || (day !== null && day.mask !== 0 && day.mask !== 3)) return null;
  if (year.mask !== 0) return sayOfSomeYear(year, month, day, language);
  return sayKnown(year, month, day, language, shown);
}

/** `1950S2`; null where a date has no such digits, or a doubt besides. */
export function sayEstimated({ year, month }: EdtfDate, language: Language): string | null {
  if (year.significant === null || month !== null || year.own !== null || year.group !== null) return null;
  const bare = { ...year, significant: null };
  const [first, last] = yearsOf(year);
  if (!Number.isSafeInteger(first) || !Number.isSafeInteger(last)) return null;
  const words = [yearsOf(bare)[0], first, last].map((number) => sayYear(makeYear(number), language, 'all'));
  return fill(language.patterns.estimated, ...words);
}

function saySeason({ year, season }: EdtfSeason, language: Language): string | null {
  const name = language.seasons[season.value]?.[0];
  if (name === undefined || year.mask !== 0) return null;
  const said = sayYear(year, language, 'all');
  return fill(language.patterns.season, name, isOverNewYear(season.value) ? withNext(year, said) : said);
}

/** Whether a season begins in one year and ends in the next. */
function isOverNewYear(season: number): boolean {
  return season === 24 || season === 28;
}

/** `1917–18`, `1899–1900`; a year of other than four digits stands alone. */
function withNext(year: EdtfYear, said: string): string {
  const [number] = yearsOf(year);
  if (number < 1000 || number > 9998) return said;
  const next = String(number + 1);
  return `${said}–${next.endsWith('00') ? next : next.slice(-2)}`;
}

function sayKnown(
  year: EdtfYear,
  month: EdtfPart,
  day: EdtfPart | null,
  language: Language,
  shown: Shown,
): string {
  const { patterns } = language;
  const name = nameOf(month, language);
  const written = shown === 'without-year' || shown === 'day' ? null : sayYear(year, language, shown);
  if (day === null) return written === null ? name : fill(patterns.month, name, written);
  if (day.mask === 3)
    return fill(patterns.someDay, fill(patterns.month, name, sayYear(year, language, 'all')));
  if (shown === 'day') return fill(patterns.dayAlone, String(day.value));
  if (written === null) return fill(patterns.dayOfMonth, String(day.value), name);
  return fill(patterns.day, String(day.value), name, written);
}

function nameOf(month: EdtfPart, language: Language): string {
  return language.months[month.value - 1]?.[0] ?? String(month.value);
}

function saySome(year: EdtfYear, day: EdtfPart | null, language: Language): string | null {
  if (year.mask !== 0) return null;
  const { someDay, someMonth } = language.patterns;
  return fill(day === null ? someMonth : someDay, sayYear(year, language, 'all'));
}

function sayOfSomeYear(
  year: EdtfYear,
  month: EdtfPart,
  day: EdtfPart | null,
  language: Language,
): string | null {
  if (day?.mask === 3) return null;
  const { dayOfMonth, ofSomeYear, ofSomeYearOf } = language.patterns;
  const name = nameOf(month, language);
  const date = day === null ? name : fill(dayOfMonth, String(day.value), name);
  if (year.mask === 15 && !year.negative) return fill(ofSomeYear, date);
  const years = sayYears(year, language, 'all');
  return years && fill(ofSomeYearOf, date, years);
}

function sayYears(year: EdtfYear, language: Language, shown: Shown): string | null {
  if (year.significant !== null || !Number.isSafeInteger(yearsOf(year)[0])) return null;
  if (year.mask === 0) return sayYear(year, language, shown);
  const { decade, century, millennium, bc } = language.patterns;
  if (year.mask === 1 && !year.negative && year.value % 100 !== 0) return fill(decade, String(year.value));
  const years = { 3: 100, 7: 1000 }[year.mask];
  if (years === undefined || year.value === 0) return null;
  const words = fill(years === 100 ? century : millennium, language.ordinal(year.value / years + 1));
  return year.negative ? fill(bc, words) : words;
}

function sayYear(year: EdtfYear, language: Language, shown: Shown): string {
  const { year: number, era } = eraOf(yearsOf(year)[0]);
  const digits = String(number);
  if (era === 'BC') return shown === 'without-era' ? digits : fill(language.patterns.bc, digits);
  if (number > 9999) return fill(language.patterns.longYear, digits);
  return number < 100 ? fill(language.patterns.ad, digits) : digits;
}

/** A qualifier at the end is of all of the date; others are named part by part. */
function withDoubt(words: string, date: EdtfDate | EdtfSeason, language: Language): string {
  const parts = partsOf(date);
  const last = parts.at(-1);
  const { patterns } = language;
  if (
    last?.group &&
    parts.every((part) => part === last || part.group === null) &&
    parts.every(({ own }) => !own)
  ) {
    const pattern = { '~': patterns.approximate, '?': patterns.uncertain, '%': patterns.both }[last.group];
    return fill(pattern, words);
  }
  const doubts = doubtsOf(date, language);
  return doubts.length === 0 ? words : `${words} (${doubts.join(', ')})`;
}

function doubtsOf(date: EdtfDate | EdtfSeason, language: Language): string[] {
  const names = date.kind === 'season' ? (['year', 'season'] as const) : (['year', 'month', 'day'] as const);
  const parts = partsOf(date);
  return parts.flatMap((part, i) => {
    const groups = parts.slice(i).map(({ group }) => group);
    const doubt = [part.own, ...groups].reduce(joined, null);
    if (doubt === null) return [];
    const name = language.parts[names[i] ?? 'year'][0] ?? '';
    return [fill(language.patterns.partInDoubt, name, language.doubts[doubt][0] ?? '')];
  });
}

function joined(a: Qualifier | null, b: Qualifier | null): Qualifier | null {
  if (a === null || b === null) return a ?? b;
  return a === b ? a : '%';
}
