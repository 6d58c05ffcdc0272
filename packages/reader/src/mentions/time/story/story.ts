/** Where the story stands: the last date that it told, as far as it told it. Null and 0 where it has not. */
export interface Story {
  year: number | null;
  month: number;
  day: number;
  /** The day is only known to its week: what is counted from it in days has no certain day. */
  loose: boolean;
  /** The last years whose era is sure, astronomical. */
  readonly eras: number[];
  /** The last year of all those, sure or not; null where none was told. */
  era: { readonly year: number; readonly doubt: boolean } | null;
  /** Its year may be of the other era. */
  eraDoubt: boolean;
  /** `SP`, `SU`, `FA`, `WI` where the last date was a season, else empty. */
  season: string;
  /** Offsets of the words of the last date, -1 where there is none, and the words. */
  from: number;
  to: number;
  text: string;
  /** The last date stands in this paragraph. */
  fresh: boolean;
}

export function newStory(): Story {
  return {
    year: null,
    month: 0,
    day: 0,
    loose: false,
    eras: [],
    era: null,
    eraDoubt: false,
    season: '',
    from: -1,
    to: -1,
    text: '',
    fresh: false,
  };
}
