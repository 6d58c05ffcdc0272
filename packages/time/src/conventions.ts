import type { Qualifier } from './edtf/edtf.ts';

/** The precision a date is given to. */
export type Unit = 'year' | 'season' | 'month' | 'day';

/** First and last month of a part of a year; a last month above 12 is of the next year. */
export type Months = readonly [first: number, last: number];

/** How much a qualifier adds on each side, in the unit of what it qualifies. */
export type Slack = Readonly<Record<Unit, number>>;

/** A rule of reading that no date states, and who says so. */
export interface Convention {
  readonly says: string;
  readonly source: string;
}

/** What a date leaves to convention. Every function that needs one takes another as an argument. */
export interface Conventions {
  /** The months of the parts of a year, by their EDTF number, 21 to 41. */
  readonly seasons: Readonly<Record<number, Months>>;
  /** What `~`, `?` and `%` add. */
  readonly slack: Readonly<Record<Qualifier, Slack>>;
  /** Where `early`, `mid` and `late` end: the shares of a year, month, decade or century, each closed, of 1. */
  readonly thirds: Readonly<Record<'early' | 'mid' | 'late', readonly [from: number, to: number]>>;
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

/** The parts of a year of EDTF level 2, by number. */
const SEASONS: Readonly<Record<number, Months>> = {
  ...numbered(21, NORTH),
  ...numbered(25, NORTH),
  ...numbered(29, SOUTH),
  ...numbered(33, equal(3)),
  ...numbered(37, equal(4)),
  ...numbered(40, equal(6)),
};

function numbered(first: number, months: readonly Months[]): Record<number, Months> {
  return Object.fromEntries(months.map((span, i) => [first + i, span]));
}

function equal(length: number): Months[] {
  return Array.from({ length: 12 / length }, (_, i) => [i * length + 1, (i + 1) * length] as const);
}

/**
 * The conventions used where none are given. A qualifier adds nothing: EDTF gives it no extent, so the bounds are those
 * of the date as written and the doubt stays in its EDTF.
 */
export const CONVENTIONS: Conventions = {
  seasons: SEASONS,
  slack: { '~': NOTHING, '?': NOTHING, '%': NOTHING },
  thirds: { early: [0, 1 / 3], mid: [1 / 3, 2 / 3], late: [2 / 3, 1] },
};

const ONE: Slack = { year: 1, season: 1, month: 1, day: 1 };
const TWO: Slack = { year: 2, season: 2, month: 2, day: 2 };

/** Wider: `~` and `?` add one unit of the date's own precision on each side, `%` two, as the library python-edtf does. */
export const WIDER_CONVENTIONS: Conventions = { ...CONVENTIONS, slack: { '~': ONE, '?': ONE, '%': TWO } };
