import { isCapital, isJoined, isMark, kindAt, WORD, wordId, type Line } from './line.ts';
import { word, wordMap, wordSet } from './word-table.ts';

/** Months by name and abbreviation, 1–12. */
export const MONTH = wordMap({
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
});

/** Abbreviated months, which a stop may follow. */
const SHORT_MONTH = wordSet('jan feb mar apr jun jul aug sep sept oct nov dec');

/** Days of the week, 1 (Monday) – 7. */
export const WEEKDAY = wordMap({
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
});

/** Days of the week in the plural: `Mondays`. */
export const WEEKDAYS = wordMap({
  mondays: 1,
  tuesdays: 2,
  wednesdays: 3,
  thursdays: 4,
  fridays: 5,
  saturdays: 6,
  sundays: 7,
});

export const SEASON = wordMap({
  spring: 1,
  summer: 2,
  autumn: 3,
  fall: 3,
  winter: 4,
  springtime: 1,
  summertime: 2,
  wintertime: 4,
  midsummer: 2,
  midwinter: 4,
});

/** TIMEX seasons by the numbers of `SEASON`. */
export const SEASON_CODES = ['', 'SP', 'SU', 'FA', 'WI'] as const;

/** Parts of the day, by the numbers of `DAY_PART_CODES`. */
export const DAY_PART = wordMap({
  dawn: 1,
  daybreak: 1,
  sunrise: 1,
  morning: 2,
  mornings: 2,
  afternoon: 3,
  afternoons: 3,
  evening: 4,
  evenings: 4,
  night: 5,
  nights: 5,
  nightfall: 4,
  dusk: 4,
  sunset: 4,
  midnight: 6,
  noon: 7,
  midday: 7,
  daytime: 8,
  daylight: 8,
  nighttime: 5,
  overnight: 5,
});

export const DAY_PART_CODES = ['', 'TMO', 'TMO', 'TAF', 'TEV', 'TNI', 'T24:00', 'T12:00', 'TDT'] as const;

export const ORDINAL = wordMap({
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
});

/** `25th`: the letters after the digits. */
export const ORDINAL_ENDING = wordSet('st nd rd th');

const MAY = word('may');
const AND = word('and');
const ARTICLE = wordSet('the a an');
const MARCH = word('march');
const DATE_LEAD = wordSet(
  'in of by since until till to from and or during after before early late mid through throughout between for this last next that every each following previous around about beginning starting ending on -',
);

/** The month a token names, 0 where it names none: months are written with a capital. */
export function monthAt(line: Line, at: number): number {
  if (at < 0 || at >= line.count || line.kind[at] !== WORD) return 0;
  const month = MONTH[line.id[at] ?? 0] ?? 0;
  return month !== 0 && (isCapital(line, at) || (line.news && isLongMonth(line, at))) ? month : 0;
}

/** A month that even in small letters is no other word. */
function isLongMonth(line: Line, at: number): boolean {
  const id = wordId(line, at);
  return id !== MAY && id !== MARCH && SHORT_MONTH[id] !== 1;
}

/** A month whose name is no other word here: `May` and `March` need a date around them. */
export function isClearMonth(line: Line, at: number): boolean {
  const id = wordId(line, at);
  if (isOfName(line, at)) return false;
  if (id !== MAY && id !== MARCH) return true;
  if (kindAt(line, at + 1) === 2) return true;
  if (at > 0 && (isMark(line, at - 1, 40) || isMark(line, at - 1, 45))) return true;
  return DATE_LEAD[wordId(line, at - 1)] === 1 && !(id === MARCH && isCapital(line, at + 1));
}

/** `Jan Novák`, `Karl August Meyer`, `and April Jones`: between capitals, with no word before it that leads a date. */
function isOfName(line: Line, at: number): boolean {
  if (kindAt(line, at + 1) !== 1 || !isCapital(line, at + 1) || monthAt(line, at + 1) !== 0) return false;
  const before = wordId(line, at - 1);
  if (before === AND) return true;
  return kindAt(line, at - 1) !== 2 && DATE_LEAD[before] !== 1 && ARTICLE[before] !== 1;
}

/** The season a token names; `fall` and `spring` need a season around them. */
export function seasonAt(line: Line, at: number): number {
  const season = SEASON[wordId(line, at)] ?? 0;
  return season;
}

/** The token after a month's name and the stop of its abbreviation. */
export function afterMonth(line: Line, at: number): number {
  return SHORT_MONTH[wordId(line, at)] === 1 && isMark(line, at + 1, 46) && isJoined(line, at + 1)
    ? at + 2
    : at + 1;
}
