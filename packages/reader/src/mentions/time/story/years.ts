import type { Draft } from '../draft.ts';
import type { Line } from '../words/line.ts';
import { stepCost } from './cost.ts';
import { linkYears } from './link-years.ts';
import { ATTRIBUTE, BRACKETED, OPENING, placesOf, QUOTED, type Place } from './setting.ts';
import type { Story } from './story.ts';

/** A way to read the paragraph so far: where the story stands, what it cost, and what it took the last date for. */
interface Path {
  readonly year: number | null;
  /** 1–12 with days as fractions, 0 where unknown. */
  readonly month: number;
  readonly cost: number;
  readonly before: Path | null;
  readonly chosen: number | null;
  readonly aside: boolean;
}

/** The most paths kept. */
const WIDTH = 8;

/**
 * Gives each date of a paragraph that lacks a year the one that keeps the story in order, and marks the dates beside the story.
 * Of all ways to take each date as the story's next or as an aside, with each year near it, the cheapest is chosen.
 */
export function chooseYears(line: Line, drafts: readonly Draft[], story: Story): void {
  linkYears(drafts);
  const items = [...drafts.keys()].filter((index) => isStep(drafts[index]));
  if (items.length === 0) return;
  const places = placesOf(line, drafts);
  const near = nearYears(drafts, items);
  let paths: Path[] = [
    {
      year: story.year,
      month: story.month + story.day / 32,
      cost: 0,
      before: null,
      chosen: null,
      aside: false,
    },
  ];
  for (const [order, index] of items.entries()) {
    const draft = drafts[index];
    const place = places[index];
    if (draft === undefined || place === undefined) continue;
    draft.opens = place.setting === OPENING || place.heading;
    paths = extend(paths, draft, place, near[order] ?? [], isSecondYear(drafts, index));
  }
  settle(paths[0] ?? null, drafts, items);
}

/** The second year of two that say an interval: the story goes on from the first. */
function isSecondYear(drafts: readonly Draft[], index: number): boolean {
  const draft = drafts[index];
  return index > 0 && drafts[index - 1]?.joint === 'to' && draft?.grain === 'year';
}

/** Dates and years counted from the story's. */
function isStep(draft: Draft | undefined): boolean {
  if (draft === undefined) return false;
  if (draft.kind === 'relative')
    return draft.unit === 'Y' && draft.base === 'story' && Number.isInteger(draft.shift);
  if (draft.kind !== 'date' || draft.short >= 0 || draft.known !== null) return false;
  if (draft.grain === 'decade' || draft.grain === 'century' || draft.grain === 'millennium') return false;
  return draft.year !== null || draft.month > 0 || draft.season !== '' || draft.grain === 'year';
}

/** For each item the years written next before and behind it. */
function nearYears(drafts: readonly Draft[], items: readonly number[]): (readonly number[])[] {
  const near: number[][] = items.map(() => []);
  note(drafts, items, near, 0, 1);
  note(drafts, items, near, items.length - 1, -1);
  return near;
}

function note(
  drafts: readonly Draft[],
  items: readonly number[],
  near: number[][],
  from: number,
  step: number,
): void {
  let year: number | null = null;
  for (let at = from; at >= 0 && at < items.length; at += step) {
    const own = drafts[items[at] ?? -1]?.year ?? null;
    if (own !== null) year = own;
    else if (year !== null && !near[at]?.includes(year)) near[at]?.push(year);
  }
}

function extend(
  paths: readonly Path[],
  draft: Draft,
  place: Place,
  near: readonly number[],
  second: boolean,
): Path[] {
  const next: Path[] = [];
  const free = draft.year === null && draft.kind === 'date';
  for (const path of paths) {
    for (const year of candidates(path, draft, near)) {
      const cost = year === null ? 0 : costOf(path, draft, year, place);
      if (!second)
        keep(
          next,
          moved(path, draft, year, path.cost + cost + (place.heading ? 0 : (MAIN_COST[place.setting] ?? 0))),
        );
      if (place.heading && !second) continue;
      const aside =
        path.cost + (free ? cost : 0) + asideCost(draft, place.setting) * (place.look === 0 ? 1 : 0.3);
      keep(next, { ...path, cost: aside, before: path, chosen: year, aside: true });
    }
  }
  return next.sort((a, b) => a.cost - b.cost).slice(0, WIDTH);
}

/** A new section may begin anywhere, a new paragraph a little apart. */
function costOf(path: Path, draft: Draft, year: number, place: Place): number {
  const step = stepCost(path.year, path.month, year, monthOf(draft), draft.year !== null);
  const cost = place.breaks === 2 ? Math.min(step, 1.4) : place.breaks === 1 ? step * 0.75 : step;
  return cost + lookCost(path, draft, year, place.look);
}

/** A date without a year that its word sends back or ahead does not go the other way. */
function lookCost(path: Path, draft: Draft, year: number, look: -1 | 0 | 1): number {
  if (look === 0 || draft.year !== null || path.year === null || path.month === 0) return 0;
  const months = (year - path.year) * 12 + monthOf(draft) - path.month;
  if (look > 0) return months < 0 ? 0.8 : 0;
  return months > 0 ? 2 : -stepCost(path.year, path.month, year, monthOf(draft), false) + 0.05 * -months;
}

/** What it costs the story to move at a date, by its setting. */
const MAIN_COST: readonly number[] = [0, 0.5, 0.3, 0.1, 0];

function candidates(path: Path, draft: Draft, near: readonly number[]): readonly (number | null)[] {
  if (draft.year !== null) return [draft.year];
  if (draft.kind === 'relative') return [path.year === null ? null : path.year + draft.shift];
  if (path.year === null) return near.length === 0 ? [null] : near;
  if (draft.yearShift !== null) return [path.year + draft.yearShift];
  if (draft.turn !== 0) return [turned(path.year, path.month, monthOf(draft), draft.turn)];
  const years = [path.year, path.year + 1, path.year - 1];
  for (const year of near) if (!years.includes(year)) years.push(year);
  return years;
}

/** The year of the first such month after or before the story's. */
function turned(year: number, month: number, own: number, turn: number): number {
  if (month === 0) return year + turn;
  if (turn > 0) return own > month + 0.5 ? year : year + 1;
  return own < month - 0.5 ? year : year - 1;
}

function moved(path: Path, draft: Draft, year: number | null, cost: number): Path {
  const month = monthOf(draft);
  const kept = month === 0 && year === path.year && !draft.opens ? path.month : month;
  return { year: year ?? path.year, month: kept, cost, before: path, chosen: year, aside: false };
}

/** How dear it is to take a date for an aside: one that opens a sentence seldom is, nor a whole date. */
function asideCost(draft: Draft, setting: number): number {
  if (setting === BRACKETED) return 0.15;
  if (setting === QUOTED) return 0.75;
  const opens = setting === OPENING;
  if (draft.kind === 'relative') return opens ? 0.6 : 1.7;
  if (setting === ATTRIBUTE) return 0.6;
  if (draft.year === null) return opens ? 0.8 : 1.25;
  if (draft.grain === 'year') return opens ? 3.5 : 0.7;
  if (draft.grain === 'day') return opens ? 4.5 : 1;
  return opens ? 2 : 0.85;
}

const SEASON_MONTHS: Readonly<Record<string, number>> = { SP: 4.5, SU: 7.5, FA: 10.5, WI: 1.5 };

/** Months for parts of a year: `late 1943`. */
const YEAR_PARTS: Readonly<Record<string, number>> = { START: 2.5, MID: 6.5, END: 11 };

/** The month of a draft with its day as a fraction; a season's middle; 0 where the words say none. */
function monthOf(draft: Draft): number {
  if (draft.month > 0)
    return (
      draft.month +
      (draft.day > 0 ? draft.day / 32 : draft.mod === 'END' ? 0.8 : draft.mod === 'START' ? 0.1 : 0.5)
    );
  if (draft.season !== '') return SEASON_MONTHS[draft.season] ?? 0;
  return draft.grain === 'year' ? (YEAR_PARTS[draft.mod] ?? 0) : 0;
}

/** Keeps of the paths that stand at the same place the cheapest. */
function keep(paths: Path[], path: Path): void {
  for (let at = 0; at < paths.length; at++) {
    const other = paths[at];
    if (other === undefined || other.year !== path.year || other.month !== path.month) continue;
    if (path.cost < other.cost) paths[at] = path;
    return;
  }
  paths.push(path);
}

/** Writes the cheapest path into the drafts. */
function settle(best: Path | null, drafts: readonly Draft[], items: readonly number[]): void {
  let path = best;
  for (let order = items.length - 1; order >= 0 && path !== null; order--, path = path.before) {
    const draft = drafts[items[order] ?? -1];
    if (draft === undefined) continue;
    draft.aside = path.aside;
    if (draft.year !== null || draft.kind === 'relative' || path.chosen === null) continue;
    draft.year = path.chosen;
    draft.yearRule = 'year-of-story';
  }
}
