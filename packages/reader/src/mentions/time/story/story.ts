/** Where the story stands: the last date that it told, as far as it told it. Null and 0 where it has not. */
export interface Story {
  year: number | null;
  month: number;
  day: number;
  /** `SP`, `SU`, `FA`, `WI` where the last date was a season, else empty. */
  season: string;
  /** Offsets of the words of the last date; -1 where they are out of reach. */
  from: number;
  to: number;
  /** Years are written with BC. */
  bc: boolean;
}

export function newStory(): Story {
  return { year: null, month: 0, day: 0, season: '', from: -1, to: -1, bc: false };
}
