import type { Draft } from '../draft.ts';
import { ATTRIBUTE, BRACKETED, OPENING, QUOTED, type Place } from './setting.ts';

/**
 * What it costs the story to go from one time to another. Stories go forward by little; a year that is written may be farther
 * than one that is only supposed. Months are 1–12 with days as fractions, 0 where unknown.
 */
function stepCost(
  fromYear: number,
  fromMonth: number,
  year: number,
  month: number,
  written: boolean,
): number {
  if (Number.isNaN(fromYear)) return 0;
  const cost =
    fromMonth === 0 || month === 0
      ? yearCost(year - fromYear, month === 0)
      : monthCost((year - fromYear) * 12 + month - fromMonth);
  return written ? Math.min(cost * 0.45, 0.9) : cost;
}

/** Where one of the two has no month. */
function yearCost(years: number, bare: boolean): number {
  if (years === 0) return bare ? 0 : 0.45;
  if (years === 1) return 1.2;
  return years > 0 ? Math.min(0.5 + 0.2 * years, 3) : Math.min(1.5 - 0.2 * years, 3.4);
}

function monthCost(months: number): number {
  if (months >= 0) return months <= 12 ? 0.13 * months : Math.min(1.5 + 0.05 * (months - 12), 3.5);
  if (months > -1) return 0.2;
  return months >= -12 ? 0.7 - 0.12 * months : Math.min(2.2 - 0.05 * (months + 12), 4);
}

/** A new section may begin anywhere, a new paragraph a little apart. */
export function moveCost(
  fromYear: number,
  fromMonth: number,
  draft: Draft,
  month: number,
  year: number,
  place: Place,
): number {
  const step = stepCost(fromYear, fromMonth, year, month, draft.year !== null);
  const cost = place.breaks === 2 ? Math.min(step, 2) : place.breaks === 1 ? step * 0.75 : step;
  if (place.look === 0 || draft.year !== null || fromMonth === 0 || Number.isNaN(fromYear)) return cost;
  return cost + lookCost((year - fromYear) * 12 + month - fromMonth, place.look, step);
}

/** A date without a year that its word sends back or ahead does not go the other way; back costs little then. */
function lookCost(months: number, look: -1 | 0 | 1, step: number): number {
  if (look > 0) return months < 0 ? 1.1 : 0;
  return months > 0 ? 2 : 0.05 * -months - step;
}

/** What it costs the story to move at a date, by its setting. */
export const MAIN_COST: readonly number[] = [0, 0.4, 0.3, 0.15, 0];

/** How dear it is to take a date for an aside: one that opens a sentence seldom is, nor a whole date. */
export function asideCost(draft: Draft, setting: number): number {
  if (draft.turn < 0 || (draft.kind === 'relative' && draft.side < 0)) return 0.1;
  if (setting === BRACKETED) return 0.15;
  if (setting === QUOTED) return 0.6;
  const opens = setting === OPENING;
  if (draft.kind === 'relative') return opens ? 0.6 : 1.1;
  if (setting === ATTRIBUTE) return 0.6;
  if (draft.year === null) return opens ? 1.05 : 1.2;
  if (draft.grain === 'year') return opens ? 2 : 1;
  if (draft.grain === 'day') return opens ? 2 : 1;
  return opens ? 2 : 0.75;
}

const SEASON_MONTHS: Readonly<Record<string, number>> = { SP: 4.5, SU: 7.5, FA: 10.5, WI: 1.5 };

/** Months for parts of a year: `late 1943`. */
const YEAR_PARTS: Readonly<Record<string, number>> = { START: 2.5, MID: 6.5, END: 11 };

/** The month of a draft with its day as a fraction; a season's middle; 0 where the words say none. */
export function monthOf(draft: Draft): number {
  if (draft.month > 0)
    return (
      draft.month +
      (draft.day > 0 ? draft.day / 32 : draft.mod === 'END' ? 0.8 : draft.mod === 'START' ? 0.1 : 0.5)
    );
  if (draft.season !== '') return SEASON_MONTHS[draft.season] ?? 0;
  return draft.grain === 'year' ? (YEAR_PARTS[draft.mod] ?? 0) : 0;
}
