import type { Draft } from '../draft.ts';
import { wordId, type Line } from '../words/line.ts';
import { wordSet } from '../words/word-table.ts';
import type { Story } from './story.ts';

/** How many years a story of years before Christ goes on by, or back, and is surely still there. */
const ON = 150;
const BACK = 60;

/** A step back beyond this is a step into the years after Christ instead. */
const FAR = 300;

/** As many times the last year before Christ as a year must be to be one after Christ for sure. */
const TIMES = 8;

/** How many of the last years are kept. */
const KEPT = 24;

const HAD = wordSet('had been');

/**
 * Tells bare years behind a year before Christ (`in 264`) which side they are of: before Christ where the years go down or
 * stay near one that is told, after Christ where they leap back too far for that. What stays in doubt keeps a value and no place.
 */
export function tellEras(line: Line, drafts: readonly Draft[], story: Story): void {
  for (let at = 0; at < drafts.length; at++) {
    const draft = drafts[at];
    if (draft === undefined || draft.year === null || draft.kind !== 'date' || isSpan(draft)) continue;
    if (isBare(draft)) tellEra(line, drafts, at, draft, story);
    if (draft.era || draft.year <= 999) keep(story, draft.year, draft.eraDoubt);
  }
}

function isSpan({ grain }: Draft): boolean {
  return grain === 'decade' || grain === 'century' || grain === 'millennium';
}

/** Read as before Christ for no more than the years before it. */
function isBare({ year, era }: Draft): boolean {
  return year !== null && year < 0 && !era;
}

/** The last year is kept for the order, if in doubt only before Christ; what is sure is kept for what is near it. */
function keep(story: Story, year: number, doubt: boolean): void {
  if (!doubt || year <= 0) story.era = { year, doubt };
  if (doubt) return;
  story.eras.push(year);
  if (story.eras.length > KEPT) story.eras.shift();
}

function tellEra(line: Line, drafts: readonly Draft[], at: number, draft: Draft, story: Story): void {
  const before = draft.year ?? 0;
  const { year: last, doubt } = story.era ?? { year: before, doubt: true };
  const step = before - last;
  const near = story.eras.some((year) => Math.abs(year - before) <= BACK);
  if (last > 0) return tellAfter(draft, last, near);
  if (step >= -FAR || near) {
    const goesOn = step >= 0 && step <= ON && !doubt;
    draft.eraDoubt = !goesOn && !(near && (step >= 0 || !doubt) && step >= -FAR);
    return;
  }
  draft.year = 1 - before;
  const sure = draft.year >= TIMES * (1 - last) || goesOnAfter(drafts, at, draft.year);
  draft.eraDoubt = !sure || isLookingBack(line, draft);
}

/** Behind a year that is said to be after Christ. */
function tellAfter(draft: Draft, last: number, near: boolean): void {
  const year = 1 - (draft.year ?? 0);
  draft.year = year;
  draft.eraDoubt = year < last || near;
}

/** Whether the next years are later ones after Christ. */
function goesOnAfter(drafts: readonly Draft[], at: number, year: number): boolean {
  const next = drafts.slice(at + 1, at + 4).find((draft) => draft.kind === 'date' && draft.year !== null);
  return next !== undefined && (next.year ?? 0) > year;
}

/** `had been founded in 753`. */
function isLookingBack(line: Line, draft: Draft): boolean {
  for (let at = draft.a - 1; at >= draft.a - 6; at--) if (HAD[wordId(line, at)] === 1) return true;
  return false;
}
