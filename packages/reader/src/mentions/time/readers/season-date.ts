import { dateOf, dayOf } from '@regesta/time/days';
import { newDate, newValue, type Draft } from '../draft.ts';
import { SEASON_CODES, seasonAt } from '../words/calendar-words.ts';
import { isCapital, isDash, isWord, kindAt, numberAt, WORD, wordId, type Line } from '../words/line.ts';
import { isFunction } from '../words/phrase.ts';
import { word, wordSet } from '../words/word-table.ts';
import { readYearOf } from './month-date.ts';
import { isNamedForTime } from './named-event.ts';
import { eventAt, type Known } from './named-period.ts';
import { anchorAfter, type Anchor } from './offset.ts';
import { shiftOf } from './relative-year.ts';

const AFTER = word('after');
const FALL = word('fall');
const SPRING = word('spring');
const OF = word('of');
const QUARTERS = wordSet('quarters clothing clothes uniforms');
const MONTHS = wordSet('months season');
const FALL_LEAD = wordSet(
  'early late mid last next this previous following summer winter spring in same through throughout each every',
);
const THE = word('the');
const CAMPAIGN = wordSet('campaign offensive harvest season semester term election elections collection');

/** A season, with the year that follows: `spring of 1794`, `summer 1941`, `winter`. */
export function readSeasonDate(line: Line, at: number): Draft | null {
  const season = seasonAt(line, at);
  if (season === 0 || !isSeason(line, at) || (line.news && isSeasonName(line, at))) return null;
  if (isNamedForTime(line, at, at + 1)) return null;
  if (QUARTERS[wordId(line, at + 1)] === 1)
    return newValue(at, at + 1, 'DATE', `XXXX-${SEASON_CODES[season] ?? ''}`);
  const draft = newDate(at, at + 1, 'season');
  draft.season = SEASON_CODES[season] ?? '';
  if (MONTHS[wordId(line, draft.b)] === 1) draft.b++;
  readYearOf(line, draft);
  countFrom(line, draft);
  return draft.b === at + 1 && isFall(line, at) && !isFallSeason(line, at) ? null : draft;
}

/**
 * `the winter after the war`: counted from what the words name, and so not of the story's year. Where a table knows when
 * that ended or began, its year is told; else the story's year is a guess, good for a value alone.
 */
function countFrom(line: Line, draft: Draft): void {
  const anchor = draft.year === null && draft.yearShift === null ? anchorAfter(line, draft.b) : null;
  if (anchor === null || !isNamedAnchor(line, anchor.a)) return;
  const event = knownEvent(line, anchor);
  if (event === null) {
    draft.guess = true;
    return;
  }
  const year = yearBeside(draft.season, event, isWord(line, draft.b, AFTER) ? 1 : -1);
  draft.year = draft.season === 'WI' ? year + 1 : year;
  draft.yearRule = 'offset-from-anchor';
}

/** What a table knows of the words that an anchor begins with. */
function knownEvent(line: Line, { a, b }: Anchor): Known | null {
  for (let end = b; end > a; end--) {
    const event = eventAt(line, a, end);
    if (event !== null) return event;
  }
  return null;
}

/** `the war`, `World War II`; `after a long march` counts from nothing that has a day of its own. */
function isNamedAnchor(line: Line, at: number): boolean {
  return isWord(line, at, THE) || isCapital(line, at);
}

/** The month in which each season begins. */
const BEGINS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** The year in which the first such season begins that ends after the last day of an event, or of the last that begins before its first. */
function yearBeside(
  season: string,
  event: { readonly first: number; readonly last: number },
  side: 1 | -1,
): number {
  const month = BEGINS[season] ?? 1;
  const { year } = dateOf(side > 0 ? event.last : event.first);
  if (side > 0) return dayOf(year, month + 3, 1) > event.last ? year : year + 1;
  return dayOf(year, month, 1) < event.first ? year : year - 1;
}

function isFall(line: Line, at: number): boolean {
  return isWord(line, at, FALL);
}

/** `the fall` of a town is no season: `fall` wants another word of time before it, or a noun after it that falls. */
function isFallSeason(line: Line, at: number): boolean {
  if (isWord(line, at + 1, OF)) return false;
  if (CAMPAIGN[wordId(line, at + 1)] === 1) return true;
  const before = wordId(line, at - 1);
  if (FALL_LEAD[before] === 1 || isDash(line, at - 1)) return true;
  return before === THE && FALL_LEAD[wordId(line, at - 2)] === 1;
}

/** `Donna Summer`, `the Winter Games`: within a sentence and no year behind. */
function isSeasonName(line: Line, at: number): boolean {
  const within = kindAt(line, at - 1) === WORD && shiftOf(line, at - 1) === null;
  return within && isCapital(line, at) && numberAt(line, at + 1) < 0;
}

/** `Spring` in a name and `springs` apart; `to spring` is a verb. */
function isSeason(line: Line, at: number): boolean {
  if (!isWord(line, at, SPRING)) return true;
  return (
    !isCapital(line, at) || !isCapital(line, at - 1) || isFunction(line, at - 1) || isCapital(line, at + 1)
  );
}
