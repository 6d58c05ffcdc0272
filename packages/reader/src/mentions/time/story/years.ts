import type { Draft } from '../draft.ts';
import type { Line } from '../words/line.ts';
import { asideCost, MAIN_COST, monthOf, moveCost } from './cost.ts';
import { linkYears } from './link-years.ts';
import { addYear, ensureSteps, offer, WIDTH, type Paths } from './paths.ts';
import { OPENING, placesOf, type Place } from './setting.ts';
import type { Story } from './story.ts';

/**
 * Gives each date of a window that lacks a year the one that keeps the story in order, and marks the dates beside the story.
 * Of all ways to take each date as the story's next or as an aside, with each year near it, the cheapest is chosen.
 */
export function chooseYears(line: Line, drafts: readonly Draft[], story: Story, paths: Paths): void {
  linkYears(line, drafts);
  const items: number[] = [];
  for (let at = 0; at < drafts.length; at++) if (isStep(drafts[at])) items.push(at);
  if (items.length === 0) return;
  const places = placesOf(line, drafts);
  ensureSteps(paths, items.length + 1);
  paths.filled[0] = 0;
  offer(paths, 0, story.year ?? Number.NaN, story.month + story.day / 32, 0, 0, 0, 0);
  const near = nearYears(drafts, items);
  for (let order = 0; order < items.length; order++) {
    const index = items[order] ?? 0;
    const draft = drafts[index];
    const place = places[index];
    if (draft === undefined || place === undefined) continue;
    draft.opens = place.setting === OPENING || place.heading;
    extend(paths, order + 1, draft, place, near, order, isSecondYear(drafts, index));
  }
  settle(paths, drafts, items);
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

/** For each item the year written last before it, then for each the next behind it; NaN for none. */
function nearYears(drafts: readonly Draft[], items: readonly number[]): Float64Array {
  const near = new Float64Array(items.length * 2);
  let year = Number.NaN;
  for (let at = 0; at < items.length; at++) {
    year = drafts[items[at] ?? 0]?.year ?? year;
    near[at] = year;
  }
  year = Number.NaN;
  for (let at = items.length - 1; at >= 0; at--) {
    year = drafts[items[at] ?? 0]?.year ?? year;
    near[items.length + at] = year;
  }
  return near;
}

/** Takes every path of the step before on: by each year that the date may have, and past it as an aside. */
function extend(
  paths: Paths,
  step: number,
  draft: Draft,
  place: Place,
  near: Float64Array,
  order: number,
  second: boolean,
): void {
  paths.filled[step] = 0;
  const month = monthOf(draft);
  const beside = asideCost(draft, place.setting) * (place.look === 0 ? 1 : draft.year === null ? 0.22 : 0.35);
  const main = place.heading ? 0 : (MAIN_COST[place.setting] ?? 0);
  const from = (step - 1) * WIDTH;
  const last = from + (paths.filled[step - 1] ?? 0);
  for (let slot = from; slot < last; slot++) {
    listYears(paths, slot, draft, month, near, order);
    const cheapest = moveOn(paths, step, slot, draft, month, place, second ? Infinity : main);
    if (place.heading && !second) continue;
    const free = draft.year === null && draft.kind === 'date';
    const cost = (paths.cost[slot] ?? 0) + (free ? cheapest.cost : 0) + beside;
    offer(paths, step, paths.year[slot] ?? 0, paths.month[slot] ?? 0, cost, slot, cheapest.year, 1);
  }
}

const cheapestYear = { year: 0, cost: 0 };

/** The story moves to each of the listed years; the cheapest of them. The same year again, in passing, leaves the month as it was. */
function moveOn(
  paths: Paths,
  step: number,
  slot: number,
  draft: Draft,
  month: number,
  place: Place,
  main: number,
): { readonly year: number; readonly cost: number } {
  const fromYear = paths.year[slot] ?? 0;
  const fromMonth = paths.month[slot] ?? 0;
  cheapestYear.cost = Infinity;
  for (let at = 0; at < paths.count; at++) {
    const year = paths.years[at] ?? 0;
    const known = !Number.isNaN(year);
    const cost = known ? moveCost(fromYear, fromMonth, draft, month, year, place) : 0;
    const kept = month === 0 && year === fromYear && !draft.opens ? fromMonth : month;
    if (main < Infinity) {
      offer(paths, step, known ? year : fromYear, kept, (paths.cost[slot] ?? 0) + cost + main, slot, year, 0);
    }
    if (cost >= cheapestYear.cost) continue;
    cheapestYear.cost = cost;
    cheapestYear.year = year;
  }
  return cheapestYear;
}

/** Lists the years that a date may have from where a path stands. */
function listYears(
  paths: Paths,
  slot: number,
  draft: Draft,
  month: number,
  near: Float64Array,
  order: number,
): void {
  paths.count = 0;
  const year = paths.year[slot] ?? 0;
  if (draft.year !== null) addYear(paths, draft.year);
  else if (draft.kind === 'relative') addYear(paths, year + draft.shift);
  else if (!Number.isNaN(year) && draft.yearShift !== null) addYear(paths, year + draft.yearShift);
  else if (!Number.isNaN(year) && draft.turn !== 0)
    addYear(paths, turned(year, paths.month[slot] ?? 0, month, draft.turn));
  else {
    if (!Number.isNaN(year)) {
      addYear(paths, year);
      addYear(paths, year + 1);
      addYear(paths, year - 1);
    }
    addNear(paths, near, order);
    addNear(paths, near, near.length / 2 + order);
    if (paths.count === 0) addYear(paths, Number.NaN);
  }
}

function addNear(paths: Paths, near: Float64Array, at: number): void {
  const year = near[at] ?? Number.NaN;
  if (!Number.isNaN(year)) addYear(paths, year);
}

/** The year of the first such month after or before the story's. */
function turned(year: number, month: number, own: number, turn: number): number {
  if (month === 0) return year + turn;
  if (turn > 0) return own > month + 0.5 ? year : year + 1;
  return own < month - 0.5 ? year : year - 1;
}

/** Writes the cheapest path into the drafts. */
function settle(paths: Paths, drafts: readonly Draft[], items: readonly number[]): void {
  let slot = items.length * WIDTH;
  for (let order = items.length - 1; order >= 0; order--) {
    const draft = drafts[items[order] ?? 0];
    const year = paths.chosen[slot] ?? Number.NaN;
    if (draft !== undefined) {
      draft.aside = paths.aside[slot] === 1;
      if (draft.year === null && draft.kind !== 'relative' && !Number.isNaN(year)) {
        draft.year = year;
        draft.yearRule = 'year-of-story';
      }
    }
    slot = paths.before[slot] ?? 0;
  }
}
