import type { Qualifier } from './edtf/edtf.ts';

/** The precision a date is given to. */
export type Unit = 'year' | 'season' | 'month' | 'day';

/** First and last month of a part of a year; a last month above 12 is of the next year. */
export type Months = readonly [first: number, last: number];

/** How much a qualifier adds on each side, in the unit of what it qualifies. */
export type Slack = Readonly<Record<Unit, number>>;

/** The words for a third of a time. */
export type Third = 'early' | 'mid' | 'late';

/** First and last of the months of a year, days of a month, years of a decade or century (counted from 0), closed. */
export type Thirds = Readonly<Record<Third, readonly [first: number, last: number]>>;

/** What a date leaves to convention. Every function that needs one takes another as an argument. */
export interface Conventions {
  /** The months of the parts of a year, by their EDTF number, 21 to 41. */
  readonly seasons: Readonly<Record<number, Months>>;
  /** What `~`, `?` and `%` add to the bounds. */
  readonly slack: Readonly<Record<Qualifier, Slack>>;
  /** What `early`, `mid` and `late` leave of a year, a month, a decade and a century. */
  readonly thirds: Readonly<Record<'year' | 'month' | 'decade' | 'century', Thirds>>;
}

const NOTHING: Slack = { year: 0, season: 0, month: 0, day: 0 };

const NORTH: readonly Months[] = [
  [3, 5],
  [6, 8],
  [9, 11],
  [12, 14],
];

const SOUTH: readonly Months[] = [
  [9, 11],
  [12, 14],
  [3, 5],
  [6, 8],
];

function numbered(first: number, months: readonly Months[]): Record<number, Months> {
  return Object.fromEntries(months.map((span, i) => [first + i, span]));
}

function equal(length: number): Months[] {
  return Array.from({ length: 12 / length }, (_, i) => [i * length + 1, (i + 1) * length] as const);
}

/**
 * The conventions used where none are given; `CONVENTION_NOTES` says whose they are. A qualifier adds nothing: EDTF gives
 * it no extent, so the bounds are those of the date as written and the doubt stays in its EDTF.
 */
export const CONVENTIONS: Conventions = {
  seasons: {
    ...numbered(21, NORTH),
    ...numbered(25, NORTH),
    ...numbered(29, SOUTH),
    ...numbered(33, equal(3)),
    ...numbered(37, equal(4)),
    ...numbered(40, equal(6)),
  },
  slack: { '~': NOTHING, '?': NOTHING, '%': NOTHING },
  thirds: {
    year: { early: [1, 4], mid: [5, 8], late: [9, 12] },
    month: { early: [1, 10], mid: [11, 20], late: [21, 31] },
    decade: { early: [0, 3], mid: [4, 6], late: [7, 9] },
    century: { early: [0, 33], mid: [34, 66], late: [67, 99] },
  },
};

const ABOUT: Slack = { year: 5, season: 1, month: 1, day: 1 };
const PERHAPS: Slack = { year: 1, season: 1, month: 1, day: 1 };
const BOTH: Slack = { year: 6, season: 2, month: 2, day: 2 };

/**
 * Wider: `~` adds five years to a year, as cataloguers of art do (Cataloging Cultural Objects, 2006, 4.2.3.2: ca. 1610 is
 * 1605 to 1615), and one unit to what is more precise, as python-edtf does; `?` adds one unit; `%` both.
 */
export const WIDER_CONVENTIONS: Conventions = {
  ...CONVENTIONS,
  slack: { '~': ABOUT, '?': PERHAPS, '%': BOTH },
};

/** A rule of reading that no date states, and who says so. */
export interface Convention {
  readonly says: string;
  readonly source: string;
}

const EDTF = 'EDTF, Library of Congress, 4 February 2019';
const ISO = 'ISO 8601-2:2019';
const HOUSE = 'convention of this library';

/** The rules by name; `explain` gives the names of those that decided. */
export const CONVENTION_NOTES = {
  season: {
    says: 'spring is March to May, summer June to August, autumn September to November, winter December to February and named for the year in which it begins',
    source: 'meteorological seasons of the northern hemisphere; EDTF leaves the months to the user',
  },
  'season-of-hemisphere': {
    says: '25 to 28 are the northern seasons, 29 to 32 the southern, which begin in September',
    source: `${ISO}, with the meteorological seasons`,
  },
  'part-of-year': {
    says: '33 to 36 are quarters, 37 to 39 four months each, 40 and 41 halves',
    source: ISO,
  },
  approximate: { says: '"~" adds nothing to the bounds', source: `${EDTF}: a qualifier has no extent` },
  uncertain: { says: '"?" adds nothing to the bounds', source: `${EDTF}: a qualifier has no extent` },
  widened: { says: 'a qualifier widens the bounds', source: 'conventions given by the caller' },
  unspecified: {
    says: 'an X is any digit that makes a date: a year of four X is 0000 to 9999',
    source: EDTF,
  },
  significant: { says: 'S2 keeps two digits of a year: 1950S2 is some year of 1900 to 1999', source: EDTF },
  'open-end': { says: '".." has no end: it lasts for ever', source: EDTF },
  'unknown-end': { says: 'an unknown end may be the day of the start, or never', source: HOUSE },
  'unknown-start': { says: 'an unknown start may be any day up to the end', source: HOUSE },
  'all-of': { says: 'between the members of {…} no day is certain', source: HOUSE },
  'day-in-utc': { says: 'a time with a zone lies on its day in UTC', source: `${EDTF}: ISO 8601-1 times` },
  'local-day': { says: 'a time without a zone lies on the day it names', source: EDTF },
  'third-of-year': {
    says: 'early, mid and late in a year are four months each',
    source: `${ISO}, parts 37 to 39`,
  },
  'third-of-month': {
    says: 'early, mid and late in a month end with the 10th, the 20th and its last day',
    source: 'dekads of the World Meteorological Organization',
  },
  'third-of-decade': {
    says: 'early, mid and late in a decade are the years 0 to 3, 4 to 6 and 7 to 9',
    source: 'thirds, as cataloguers divide decades',
  },
  'third-of-century': {
    says: 'early, mid and late in a century end with the years 33, 66 and 99',
    source: 'thirds, as cataloguers divide centuries',
  },
  century: {
    says: 'the 19th century is 1800 to 1899, the 5th century BC 500 to 401 BC',
    source: `${EDTF}: 18XX`,
  },
  decade: { says: 'the 1910s are 1910 to 1919', source: `${EDTF}: 191X` },
  'julian-before-1582': {
    says: 'before 15 October 1582 a date that names no calendar is Julian',
    source: 'bull Inter gravissimas, 1582',
  },
  'gregorian-from-1582': {
    says: 'from 15 October 1582 a date that names no calendar is Gregorian',
    source: HOUSE,
  },
  'year-keeps-its-number': {
    says: 'a year, decade or century keeps its number in either calendar',
    source: HOUSE,
  },
  'dual-date': {
    says: 'of two dates of one day, the one that is behind is Julian',
    source: 'both sides name one day',
  },
  'calendar-of-region': {
    says: 'the calendar is the one that the region kept',
    source: 'table of the changes of calendar',
  },
} as const satisfies Readonly<Record<string, Convention>>;

/** The name of a rule. */
export type ConventionName = keyof typeof CONVENTION_NOTES;
