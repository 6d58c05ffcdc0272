import type { Draft } from '../draft.ts';
import { isMark, kindAt, MARK, NEWLINE, WORD, wordId, type Line } from '../words/line.ts';
import { modifiesNoun } from '../words/phrase.ts';
import { word, wordSet } from '../words/word-table.ts';

/** How a date stands in its sentence, as far as it tells whether the story moves there. */
const PLAIN = 0;
export const BRACKETED = 1;
export const QUOTED = 2;
/** It modifies a noun: `the 1917 decree`, `the Constitution of 1791`. */
export const ATTRIBUTE = 3;

/** It opens its sentence: `In 1918, …`. */
export const OPENING = 4;

const OF = word('of');
const SINCE = wordSet('since');
const AHEAD = wordSet('by until till');
const OPEN = 40;
const CLOSE = 41;
const OPEN_SQUARE = 91;
const CLOSE_SQUARE = 93;
const QUOTE = 34;

/** Nothing new, a new paragraph, a new section begins at or before a date. */
type Break = 0 | 1 | 2;

/** How a date stands. */
export interface Place {
  readonly setting: number;
  readonly look: -1 | 0 | 1;
  readonly heading: boolean;
  readonly breaks: Break;
}

/** How each draft of a line stands. */
export function placesOf(line: Line, drafts: readonly Draft[]): Place[] {
  const places: Place[] = [];
  let start = 0;
  let breaks: Break = 0;
  let next = 0;
  while (start < line.count) {
    const end = paragraphEnd(line, start);
    const heading = isHeading(line, start, end);
    const walk = { at: start, depth: 0, quoted: false };
    for (; next < drafts.length && (drafts[next]?.a ?? 0) < end; next++) {
      const draft = drafts[next];
      if (draft === undefined) continue;
      places.push({
        setting: settingOf(line, draft, walk, start),
        look: lookOf(line, draft),
        heading,
        breaks,
      });
      breaks = 0;
    }
    if (heading) breaks = 2;
    else if (breaks === 0) breaks = 1;
    start = end + 1;
  }
  return places;
}

function paragraphEnd(line: Line, start: number): number {
  let end = start;
  while (end < line.count && !(line.kind[end] === MARK && line.id[end] === NEWLINE)) end++;
  return end;
}

interface Walk {
  at: number;
  depth: number;
  quoted: boolean;
}

/** The setting of a draft; brackets and quotation marks are counted up to it. */
function settingOf(line: Line, draft: Draft, walk: Walk, start: number): number {
  for (; walk.at < draft.a; walk.at++) {
    if (line.kind[walk.at] !== MARK) continue;
    const mark = line.id[walk.at];
    if (mark === OPEN || mark === OPEN_SQUARE) walk.depth++;
    else if (mark === CLOSE || mark === CLOSE_SQUARE) walk.depth = Math.max(0, walk.depth - 1);
    else if (mark === QUOTE) walk.quoted = !walk.quoted;
  }
  if (walk.depth > 0) return BRACKETED;
  if (walk.quoted) return QUOTED;
  if (isAttribute(line, draft)) return ATTRIBUTE;
  return isOpening(line, draft, start) ? OPENING : PLAIN;
}

function isAttribute(line: Line, draft: Draft): boolean {
  if (draft.kind !== 'date') return false;
  const before = wordId(line, draft.a - 1);
  if (SINCE[before] === 1) return true;
  if (draft.grain === 'day' || (draft.grain === 'month' && draft.year !== null)) return false;
  if (before === OF && draft.grain === 'year') return true;
  return modifiesNoun(line, draft.b) && !isMark(line, draft.b, 45);
}

const FULL_STOP = 46;

function isOpening(line: Line, draft: Draft, start: number): boolean {
  const lead = kindAt(line, draft.a - 1) === WORD ? draft.a - 2 : draft.a - 1;
  return lead < start || isMark(line, lead, FULL_STOP) || isMark(line, lead, CLOSE_SQUARE);
}

/** Which way the words before a date look from the story: `since` and `had` back, `by` and `until` ahead. */
function lookOf(line: Line, draft: Draft): -1 | 0 | 1 {
  const before = wordId(line, draft.a - 1);
  if (AHEAD[before] === 1 || isUntil(line, draft)) return 1;
  return SINCE[before] === 1 || isPluperfect(line, draft) ? -1 : 0;
}

const UNTIL = wordSet('until till');

/** `until the fall of the town in February 1805`: what was still to come. */
function isUntil(line: Line, draft: Draft): boolean {
  for (let at = draft.a - 2; at >= draft.a - 9 && kindAt(line, at) !== MARK; at--) {
    if (UNTIL[wordId(line, at)] === 1) return true;
  }
  return false;
}

const HAD = word('had');

/** `had spent the spring`: told of what lies behind. */
function isPluperfect(line: Line, draft: Draft): boolean {
  for (let at = draft.a - 2; at >= draft.a - 4; at--) if (wordId(line, at) === HAD) return true;
  return false;
}

/** Whether a paragraph is a heading: short, and no sentence. */
function isHeading(line: Line, start: number, end: number): boolean {
  if (end === start || end - start > 14) return false;
  const last = end - 1;
  return kindAt(line, last) !== MARK || isMark(line, last, CLOSE) || isMark(line, last, 58);
}
