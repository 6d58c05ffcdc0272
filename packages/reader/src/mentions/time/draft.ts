/** How fine a date is. */
export type Grain =
  | 'millennium'
  | 'century'
  | 'decade'
  | 'year'
  | 'half'
  | 'quarter'
  | 'season'
  | 'month'
  | 'week'
  | 'day';

/** A unit of time as TIMEX durations write it; `T` before clock units, `DE` and `CE` for decades and centuries. */
export type Unit =
  | 'S'
  | 'MIN'
  | 'H'
  | 'D'
  | 'W'
  | 'WE'
  | 'M'
  | 'Q'
  | 'Y'
  | 'DE'
  | 'CE'
  | 'ML'
  | 'SEASON'
  | 'NIGHT';

/** A time expression as its words say it, before the story tells the rest. Tokens are half-open. */
export interface Draft {
  a: number;
  b: number;
  /** `date`: a calendar date, whole or not; `relative`: counted from the story; `value`: means what `value` says. */
  kind: 'date' | 'relative' | 'value';
  type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** TIMEX value, where the words alone give it. */
  value: string;
  mod: string;
  grain: Grain;
  /** Astronomical (0 is 1 BC); null where the words do not say it. A decade's or century's first year. */
  year: number | null;
  /** Of a date whose year is told by another: `of that year` 0, `of the following year` 1; null where nothing is said. */
  yearShift: number | null;
  /** `the next spring` 1, `last May` -1: the first such time after or before the story's; else 0. */
  turn: -1 | 0 | 1;
  /** It tells a new year of the story from its beginning, whatever month was told last. */
  opens: boolean;
  /** 1–12, or 0. */
  month: number;
  /** 1–31, or 0. */
  day: number;
  /** The last two digits of a year or decade whose century the story gives, or -1. */
  short: number;
  /** Of `the night of 9–10 May` the second day, else 0. */
  lastDay: number;
  /** It is the first or the second half of a month that `mod` says the start or end of. */
  half: boolean;
  /** `SP`, `SU`, `FA`, `WI`, `Q1`, `H2`, or empty. */
  season: string;
  /** 1 (Monday) – 7, or 0. */
  weekday: number;
  /** `MO`, `TNI` and the like or a clock time `T11:30`, or empty. */
  part: string;
  /** Of relative ones: how many units away, with its sign; NaN for "some". */
  shift: number;
  unit: Unit;
  /** Whether a relative one lies before or after what it counts from, also where it is "some" units away. */
  side: -1 | 1;
  /** `the same time`: as far as the story tells it. */
  sameTime: boolean;
  /** What a relative one counts from: the story's last date, the last year of the sentence, the document's date, or what stands in `anchorA … anchorB`. */
  base: 'story' | 'sentence' | 'document' | 'anchor';
  anchorA: number;
  anchorB: number;
  /** A TIMEX duration where this is an offset, else empty. */
  offset: string;
  /** Written in BC or AD. */
  era: boolean;
  /** The calendar the words name, or empty. */
  calendar: string;
  /** EDTF and its first and last day where a table gives them (periods, wars). */
  known: KnownSpan | null;
  /** Where the second of two dates that say one interval is joined to this one. */
  joint: '' | 'to' | 'and' | 'or';
  /** Its date is a guess, good enough for a value and for nothing else: counted from an event that nothing dates. */
  guess: boolean;
  /** Counted from a day that is itself only known to the week: its day is good for a value and for nothing else. */
  loose: boolean;
  /** Whether it is before or after Christ is not sure: its year is good for a value and for nothing else. */
  eraDoubt: boolean;
  /** Beside the story: its date does not become the story's. */
  aside: boolean;
  /** Offsets of the words that a resolved offset was counted from. */
  counted: { readonly text: string; readonly from: number; readonly to: number } | null;
  /** The story's year, where an offset could not be counted out; for its value alone. */
  hint: string | null;
  /** The rule that gave the year, where it was not the words. */
  yearRule: string;
  monthRule: string;
  dayRule: string;
}

/** What a table says of a period: its first and last day, as EDTF `A/B`. */
export interface KnownSpan {
  readonly edtf: string;
  readonly first: number;
  readonly last: number;
  /** One of its days, and not all of them. */
  readonly instant?: boolean;
  /** It is a war's, and named as what happened then. */
  readonly war?: boolean;
}

const BLANK: Draft = {
  a: 0,
  b: 0,
  kind: 'value',
  type: 'DATE',
  value: '',
  mod: '',
  grain: 'day',
  year: null,
  yearShift: null,
  turn: 0,
  opens: false,
  month: 0,
  day: 0,
  lastDay: 0,
  half: false,
  short: -1,
  season: '',
  weekday: 0,
  part: '',
  shift: 0,
  unit: 'D',
  side: 1,
  sameTime: false,
  base: 'story',
  anchorA: -1,
  anchorB: -1,
  offset: '',
  era: false,
  calendar: '',
  known: null,
  joint: '',
  guess: false,
  loose: false,
  eraDoubt: false,
  aside: false,
  counted: null,
  hint: null,
  yearRule: '',
  monthRule: '',
  dayRule: '',
};

/** A calendar date over tokens `a … b`; its parts are to be set. */
export function newDate(a: number, b: number, grain: Grain): Draft {
  return { ...BLANK, a, b, kind: 'date', grain };
}

/** A time counted from another, `shift` units away. */
export function newRelative(a: number, b: number, shift: number, unit: Unit): Draft {
  return { ...BLANK, a, b, kind: 'relative', shift, unit, side: shift < 0 ? -1 : 1, grain: grainOf(unit) };
}

/** An expression whose value its words give. */
export function newValue(a: number, b: number, type: Draft['type'], value: string): Draft {
  return { ...BLANK, a, b, type, value };
}

function grainOf(unit: Unit): Grain {
  if (unit === 'Y') return 'year';
  if (unit === 'M') return 'month';
  if (unit === 'W') return 'week';
  if (unit === 'DE') return 'decade';
  if (unit === 'CE') return 'century';
  return 'day';
}
