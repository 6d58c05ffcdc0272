import { dateOf, dayOf } from '@regesta/time/days';
import type { Draft } from '../draft.ts';
import { TWO_DIGITS, yearValue } from '../values/value.ts';
import type { Story } from './story.ts';

/** A clock time lies on the story's day where the paragraph tells one. */
export function resolveClock(draft: Draft, story: Story): void {
  if (story.day === 0 || !story.fresh) return;
  draft.year = story.year;
  draft.month = story.month;
  draft.day = story.day;
  draft.yearRule = draft.monthRule = draft.dayRule = 'day-of-story';
  draft.aside = true;
}

/** `the following Monday` counts from the story's day; of a weekday alone that is a guess. */
function resolveWeekday(draft: Draft, story: Story): void {
  if (story.year === null || story.day === 0) return;
  const from = dayOf(story.year, story.month, story.day);
  const today = ((((from + 3) % 7) + 7) % 7) + 1;
  const ahead = (draft.weekday - today + 7) % 7;
  const step = draft.shift > 0 ? ahead || 7 : draft.shift < 0 ? ahead - 7 : ahead;
  draft.guess = draft.shift === 0;
  setDay(draft, from + step);
  draft.yearRule = draft.monthRule = draft.dayRule = 'weekday-of-story';
}

function setDay(draft: Draft, day: number): void {
  const date = dateOf(day);
  draft.kind = 'date';
  draft.year = date.year;
  draft.month = date.month;
  draft.day = date.day;
}

/** Counts from the story's last date. */
export function resolveRelative(draft: Draft, story: Story): void {
  if (story.year === null || (draft.base === 'document' && draft.unit !== 'Y')) return;
  if (draft.weekday > 0) return resolveWeekday(draft, story);
  if (draft.sameTime) return sameTime(draft, story);
  if (draft.unit === 'DE' && Number.isInteger(draft.shift)) return resolveSpans(draft, story.year, 10);
  if (draft.unit === 'CE' && Number.isInteger(draft.shift)) return resolveSpans(draft, story.year, 100);
  if (draft.unit === 'H' || draft.unit === 'MIN') return resolveHours(draft, story);
  if (draft.unit === 'D' || draft.unit === 'W') return resolveDays(draft, story);
  if (draft.unit === 'M') return resolveMonths(draft, story);
  if (draft.unit === 'Y') {
    if (Number.isNaN(draft.shift)) return;
    draft.year = Number.isInteger(draft.shift) ? story.year + draft.shift : yearsOn(story, draft.shift);
    draft.yearRule = draft.offset === '' ? 'year-of-story' : 'offset-from-story';
    draft.grain = 'year';
    draft.kind = 'date';
  }
}

/** The year that lies so many years and a part from the story, whose month tells which. */
function yearsOn(story: Story, years: number): number {
  const month = story.month === 0 ? 6 : story.month;
  return Math.floor((story.year ?? 0) + (month - 0.5) / 12 + years);
}

/** As much of the story's date as its value may tell: `1807-05-` or `1807-XX-`. */
function hintOf(story: Story): string | null {
  if (story.year === null) return null;
  return `${yearValue(story.year)}-${story.month > 0 ? TWO_DIGITS[story.month] : 'XX'}`;
}

function resolveDays(draft: Draft, story: Story): void {
  if (story.fresh) draft.hint = hintOf(story);
  if (!Number.isInteger(draft.shift) || story.year === null || story.day === 0) return;
  const days = draft.shift * (draft.unit === 'W' ? 7 : 1);
  setDay(draft, dayOf(story.year, story.month, story.day) + days);
  draft.yearRule =
    draft.monthRule =
    draft.dayRule =
      draft.offset === '' ? 'day-of-story' : 'offset-from-story';
  draft.counted = { text: story.text, from: story.from, to: story.to };
}

/** `hours later`: on the story's day, at an hour that is not told. */
function resolveHours(draft: Draft, story: Story): void {
  if (story.day === 0) return;
  resolveClock(draft, story);
  if (draft.year !== null) draft.kind = 'date';
  draft.part = 'TXX';
}

/** `two decades earlier`, `a century later`: a decade, a century. */
function resolveSpans(draft: Draft, year: number, span: number): void {
  draft.kind = 'date';
  draft.year = Math.floor((year + span * draft.shift) / span) * span;
  draft.yearRule = 'offset-from-story';
}

/** `the same time`: as far as the story tells it. */
function sameTime(draft: Draft, story: Story): void {
  if (story.day === 0 || !story.fresh) return;
  draft.kind = 'date';
  draft.grain = 'day';
  draft.year = story.year;
  draft.month = story.month;
  draft.day = story.day;
  draft.yearRule = draft.monthRule = draft.dayRule = 'day-of-story';
  draft.aside = true;
}

function resolveMonths(draft: Draft, story: Story): void {
  if (story.fresh) draft.hint = hintOf(story);
  if (!Number.isInteger(draft.shift) || story.year === null || story.month === 0) return;
  const months = story.year * 12 + story.month - 1 + draft.shift;
  draft.kind = 'date';
  draft.grain = 'month';
  draft.year = Math.floor(months / 12);
  draft.month = months - draft.year * 12 + 1;
  draft.yearRule = draft.monthRule = draft.offset === '' ? 'month-of-story' : 'offset-from-story';
  draft.counted = { text: story.text, from: story.from, to: story.to };
}
