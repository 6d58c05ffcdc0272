import type { Draft } from '../draft.ts';
import { isMark, kindAt, MARK, WORD, wordId, type Line } from '../words/line.ts';
import { modifiesNoun } from '../words/phrase.ts';
import { word, wordSet } from '../words/word-table.ts';

/** How a date stands in its sentence, as far as it tells whether the story moves there. */
export const PLAIN = 0;
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

/** The setting of each draft of a line. */
export function settingsOf(line: Line, drafts: readonly Draft[]): Uint8Array {
  const settings = new Uint8Array(drafts.length);
  let depth = 0;
  let quoted = false;
  let at = 0;
  for (const [index, draft] of drafts.entries()) {
    for (; at < draft.a; at++) {
      if (line.kind[at] !== MARK) continue;
      const mark = line.id[at];
      if (mark === OPEN || mark === OPEN_SQUARE) depth++;
      else if (mark === CLOSE || mark === CLOSE_SQUARE) depth = Math.max(0, depth - 1);
      else if (mark === QUOTE) quoted = !quoted;
    }
    settings[index] =
      depth > 0
        ? BRACKETED
        : quoted
          ? QUOTED
          : isAttribute(line, draft)
            ? ATTRIBUTE
            : isOpening(line, draft)
              ? OPENING
              : PLAIN;
  }
  return settings;
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

function isOpening(line: Line, draft: Draft): boolean {
  const lead = kindAt(line, draft.a - 1) === WORD ? draft.a - 2 : draft.a - 1;
  return lead < 0 || isMark(line, lead, FULL_STOP) || isMark(line, lead, CLOSE_SQUARE);
}

/** Which way the word before a date looks from the story: `since` back, `by` and `until` ahead. */
export function lookOf(line: Line, draft: Draft): -1 | 0 | 1 {
  const before = wordId(line, draft.a - 1);
  if (SINCE[before] === 1 || isPluperfect(line, draft)) return -1;
  return AHEAD[before] === 1 ? 1 : 0;
}

const HAD = word('had');

/** `had spent the spring`: told of what lies behind. */
function isPluperfect(line: Line, draft: Draft): boolean {
  for (let at = draft.a - 2; at >= draft.a - 4; at--) if (wordId(line, at) === HAD) return true;
  return false;
}

/** Whether a line is a heading: short, and no sentence. */
export function isHeading(line: Line): boolean {
  if (line.count === 0 || line.count > 14) return false;
  const last = line.count - 1;
  return kindAt(line, last) !== MARK || isMark(line, last, CLOSE) || isMark(line, last, 58);
}
