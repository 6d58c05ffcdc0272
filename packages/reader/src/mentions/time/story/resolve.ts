import type { Draft } from '../draft.ts';
import { fromOf, isMark, NEWLINE, toOf, type Line } from '../words/line.ts';
import { resolveAnchor } from './anchor.ts';
import { markDual } from './dual.ts';
import { tellEras } from './eras.ts';
import { equate } from './equate.ts';
import { resolveClock, resolveRelative } from './relative.ts';
import type { Paths } from './paths.ts';
import { chooseYears } from './years.ts';
import type { Story } from './story.ts';

/** Completes the drafts of a paragraph from the story, which moves on. */
export function resolveDrafts(line: Line, drafts: readonly Draft[], story: Story, paths: Paths): void {
  tellEras(line, drafts, story);
  chooseYears(line, drafts, story, paths);
  equate(line, drafts);
  markDual(line, drafts);
  let paragraph = 0;
  for (let at = 0; at < drafts.length; at++) {
    const draft = drafts[at];
    if (draft === undefined) continue;
    for (; paragraph < draft.a; paragraph++) if (isMark(line, paragraph, NEWLINE)) story.fresh = false;
    if (draft.base === 'anchor') resolveAnchor(line, draft);
    if (draft.base === 'sentence') resolveSentence(line, draft, drafts[at - 1]);
    if (draft.kind === 'relative' && draft.known === null) {
      draft.guess =
        draft.base === 'anchor' || draft.base === 'document' || (draft.offset !== '' && !story.fresh);
      resolveRelative(draft, story);
    } else if (draft.kind === 'date') resolveDate(draft, story);
    if (draft.yearRule !== '' && story.eraDoubt) draft.eraDoubt = true;
    draft.loose = story.loose && isFromDay(draft);
    if (moves(draft)) follow(line, draft, story);
    else if (draft.kind === 'date' && draft.grain === 'week') story.loose = true;
  }
}

/** Whether a completed draft has its day or month from the story's. */
function isFromDay({ dayRule, monthRule }: Draft): boolean {
  return STORY_RULES.has(dayRule) || STORY_RULES.has(monthRule);
}

const STORY_RULES: ReadonlySet<string> = new Set([
  'day-of-story',
  'weekday-of-story',
  'month-of-story',
  'offset-from-story',
]);

const FULL_STOP = 46;

function moves(draft: Draft): boolean {
  if (draft.year === null || draft.known !== null || draft.guess) return false;
  return (
    draft.kind === 'date' &&
    !draft.aside &&
    (draft.grain === 'day' || draft.grain === 'month' || draft.grain === 'season' || draft.grain === 'year')
  );
}

function follow(line: Line, draft: Draft, story: Story): void {
  if (draft.grain === 'year' && draft.year === story.year && !draft.opens) return;
  story.year = draft.year;
  story.month = draft.month;
  story.day = draft.day;
  story.loose = draft.loose;
  story.eraDoubt = draft.eraDoubt;
  story.season = draft.season;
  story.from = line.offset + fromOf(line, draft.a);
  story.to = line.offset + toOf(line, draft.b - 1);
  story.text = line.text.slice(fromOf(line, draft.a), toOf(line, draft.b - 1));
  story.fresh = true;
}

/** An anniversary falls in the last year that its sentence tells before it. */
function resolveSentence(line: Line, draft: Draft, before: Draft | undefined): void {
  if (before === undefined || before.year === null || before.kind !== 'date') return;
  for (let at = before.b; at < draft.a; at++)
    if (isMark(line, at, FULL_STOP) || isMark(line, at, NEWLINE)) return;
  draft.kind = 'date';
  draft.year = before.year;
  draft.yearRule = 'year-of-sentence';
  draft.aside = true;
}

function resolveDate(draft: Draft, story: Story): void {
  if (draft.short >= 0) return resolveShort(draft, story);
  if (draft.grain === 'day' && draft.day === 0 && draft.part !== '' && draft.month === 0)
    return resolveClock(draft, story);
  if (draft.yearShift !== null && draft.year === null && story.year !== null) {
    draft.year = story.year + draft.yearShift;
    draft.yearRule = 'year-of-story';
  }
  if (draft.grain === 'day' && draft.month === 0 && draft.day > 0) resolveMonth(draft, story);
}

/** `'89`: in the century of the story. */
function resolveShort(draft: Draft, story: Story): void {
  if (story.year === null || story.year < 100) return;
  draft.year = Math.floor(story.year / 100) * 100 + draft.short;
  draft.yearRule = 'century-of-story';
}

function resolveMonth(draft: Draft, story: Story): void {
  if (story.month === 0) return;
  draft.month = story.month;
  draft.monthRule = 'month-of-story';
  draft.year = story.year;
  draft.yearRule = 'year-of-story';
}
