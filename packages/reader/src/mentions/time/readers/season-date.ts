import { newDate, newValue, type Draft } from '../draft.ts';
import { SEASON_CODES, seasonAt } from '../words/calendar-words.ts';
import { isCapital, isDash, isWord, wordId, type Line } from '../words/line.ts';
import { isFunction } from '../words/phrase.ts';
import { word, wordSet } from '../words/word-table.ts';
import { readYearOf } from './month-date.ts';

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
  if (season === 0 || !isSeason(line, at)) return null;
  if (QUARTERS[wordId(line, at + 1)] === 1)
    return newValue(at, at + 1, 'DATE', `XXXX-${SEASON_CODES[season] ?? ''}`);
  const draft = newDate(at, at + 1, 'season');
  draft.season = SEASON_CODES[season] ?? '';
  if (MONTHS[wordId(line, draft.b)] === 1) draft.b++;
  readYearOf(line, draft);
  return draft.b === at + 1 && isFall(line, at) && !isFallSeason(line, at) ? null : draft;
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

/** `Spring` in a name and `springs` apart; `to spring` is a verb. */
function isSeason(line: Line, at: number): boolean {
  if (!isWord(line, at, SPRING)) return true;
  return (
    !isCapital(line, at) || !isCapital(line, at - 1) || isFunction(line, at - 1) || isCapital(line, at + 1)
  );
}
