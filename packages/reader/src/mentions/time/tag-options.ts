import type { TimeReading } from '@regesta/record';

export interface TagOptions {
  /** `narrative` (default) follows TIMEX2 extents and needs no document date; `news` follows TIMEX3. */
  readonly domain?: 'narrative' | 'news';
  /** The document's date, ISO 8601 (`1998-03-01`); a date alone never selects news. */
  readonly dct?: string;
  /** Wars that a table dates are times behind `during` and `throughout`; for reading what happened then, not for tagging. */
  readonly wars?: boolean;
}

/** A time expression found in a text: half-open offsets and what it means. */
export interface TaggedTime {
  readonly from: number;
  readonly to: number;
  readonly time: TimeReading;
  /** It is a war's name; only where `wars` was asked for. */
  readonly war?: true;
}
