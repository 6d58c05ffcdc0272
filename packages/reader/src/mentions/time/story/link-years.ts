import type { Draft } from '../draft.ts';
import { isMark, isWord, kindAt, WORD, type Line } from '../words/line.ts';
import { isFunction } from '../words/phrase.ts';
import { word } from '../words/word-table.ts';

const OF = word('of');

/**
 * A date takes the year of the date that it is joined to, or that stands behind the noun it modifies: `July 1 to July 3, 1863`,
 * `the autumn campaign of 1807`.
 */
export function linkYears(line: Line, drafts: readonly Draft[]): void {
  for (let at = 0; at < drafts.length; at++) linkPastBracket(line, drafts, at);
  for (let at = drafts.length - 2; at >= 0; at--) {
    const draft = drafts[at];
    const next = drafts[at + 1];
    if (draft === undefined || next === undefined || next.year === null) continue;
    if (draft.kind !== 'date' || draft.year !== null) continue;
    if (draft.joint === '' && !isYearBehind(line, draft, next)) continue;
    const turns = draft.joint === 'to' && draft.month > next.month && next.month > 0;
    draft.year = turns ? next.year - 1 : next.year;
    draft.yearRule = 'year-of-link';
    draft.era = next.era;
  }
}

/** `25 October (7 November) 1917`: the year stands past the bracket, for what is in it too. */
function linkPastBracket(line: Line, drafts: readonly Draft[], at: number): void {
  const draft = drafts[at];
  if (draft === undefined || draft.kind !== 'date' || draft.year !== null || draft.month === 0) return;
  if (!isMark(line, draft.b, 40) && !isMark(line, draft.b, 91)) return;
  for (let other = at + 1; other < Math.min(drafts.length, at + 4); other++) {
    const year = drafts[other];
    if (year === undefined || year.grain !== 'year' || year.year === null || !isPastBracket(line, year.a))
      continue;
    for (let inner = at; inner < other; inner++) giveYear(drafts[inner], year.year);
    return;
  }
}

function isPastBracket(line: Line, at: number): boolean {
  const close = isMark(line, at - 1, 44) ? at - 2 : at - 1;
  return isMark(line, close, 41) || isMark(line, close, 93);
}

function giveYear(draft: Draft | undefined, year: number): void {
  if (draft === undefined || draft.kind !== 'date' || draft.year !== null) return;
  draft.year = year;
  draft.yearRule = 'year-of-link';
}

/** Whether a year stands behind the nouns that a date modifies, with `of`. */
function isYearBehind(line: Line, draft: Draft, next: Draft): boolean {
  if (next.grain !== 'year' || (draft.month === 0 && draft.season === '' && draft.grain !== 'year'))
    return false;
  const nouns = next.a - 1 - draft.b;
  if (nouns < 1 || nouns > 3 || !isWord(line, next.a - 1, OF)) return false;
  for (let at = draft.b; at < next.a - 1; at++)
    if (kindAt(line, at) !== WORD || isFunction(line, at)) return false;
  return true;
}
