/** `?` uncertain, `~` approximate, `%` both (EDTF level 1, "Qualification of a date"). */
export type Qualifier = '?' | '~' | '%';

/** A month, a day or a season as EDTF writes it: two digits, some of which may be `X`. */
export interface EdtfPart {
  /** The number, unspecified digits read as 0. */
  readonly value: number;
  /** Which digits are `X`: bit i is set where the digit worth 10^i is unspecified. */
  readonly mask: number;
  /** The qualifier before the part, which is of this part alone; null where there is none. */
  readonly own: Qualifier | null;
  /** The qualifier after the part, which is of this part and all to its left; null where there is none. */
  readonly group: Qualifier | null;
}

/** A year: four digits, or `Y` and more of them. `value` is without sign and, where there is an exponent, its mantissa. */
export interface EdtfYear extends EdtfPart {
  /** Astronomical: `-0001` is 2 BC; year 0 is never negative. */
  readonly negative: boolean;
  /** Written with `Y`. */
  readonly long: boolean;
  /** `Y17E7` has 7; null without `E`. */
  readonly exponent: number | null;
  /** `1950S2` has 2; null without `S`. */
  readonly significant: number | null;
}

/** `1918`, `1918-12`, `1918-12-16`, each part qualified or unspecified or not. A day never stands without a month. */
export interface EdtfDate {
  readonly kind: 'date';
  readonly year: EdtfYear;
  readonly month: EdtfPart | null;
  readonly day: EdtfPart | null;
}

/** A part of a year: 21–24 seasons, 25–32 those of a hemisphere, 33–36 quarters, 37–39 of four months, 40–41 halves. */
export interface EdtfSeason {
  readonly kind: 'season';
  readonly year: EdtfYear;
  readonly season: EdtfPart;
}

/** A moment: `1985-04-12T23:20:30-04`. */
export interface EdtfDateTime {
  readonly kind: 'date-time';
  readonly date: EdtfDate;
  /** 0–24; 24 only in `24:00` and `24:00:00`, the end of the day. */
  readonly hour: number;
  readonly minute: number;
  /** 0–60; null where only hours and minutes are given. */
  readonly second: number | null;
  /** The digits after the point of the seconds; null where there is none. */
  readonly fraction: string | null;
  /** `Z`, `-04`, `+04:30` as written; null for local time, which is never taken for a zone's. */
  readonly zone: string | null;
}

/** `..` at an end of an interval: there is no end on that side. */
export interface EdtfOpen {
  readonly kind: 'open';
}

/** Nothing at an end of an interval: there may be an end, and nobody knows it. */
export interface EdtfUnknown {
  readonly kind: 'unknown';
}

/** An end of an interval. */
export type EdtfEnd = EdtfDate | EdtfSeason | EdtfDateTime | EdtfOpen | EdtfUnknown;

/** `1918/1919`, `1919-01/`, `../1985`. */
export interface EdtfInterval {
  readonly kind: 'interval';
  readonly start: EdtfEnd;
  readonly end: EdtfEnd;
}

/** Consecutive members of a set: `1670..1672`; a null side is open: `..1984` has no `from`. */
export interface EdtfRange {
  readonly kind: 'range';
  readonly from: EdtfDate | EdtfSeason | null;
  readonly to: EdtfDate | EdtfSeason | null;
}

/** A member of a set. */
export type EdtfMember = EdtfDate | EdtfSeason | EdtfRange;

/** `[1667,1668]`, one of its members; `{1667,1668}`, all of them. */
export interface EdtfSet {
  readonly kind: 'set';
  readonly of: 'one' | 'all';
  readonly members: readonly EdtfMember[];
}

/**
 * A date in the Extended Date/Time Format (Library of Congress, 4 February 2019; ISO 8601-2:2019 annex A), levels 0 to 2,
 * in the proleptic Gregorian calendar with a year 0. Plain data: it can be compared, stored and sent as JSON.
 */
export type Edtf = EdtfDate | EdtfSeason | EdtfDateTime | EdtfInterval | EdtfSet;
