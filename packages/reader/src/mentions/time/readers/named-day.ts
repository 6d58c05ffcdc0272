import { newDate, newValue, type Draft } from '../draft.ts';
import { isCapital, isDash, isMark, isWord, wordId, type Line } from '../words/line.ts';
import { WEEKDAY } from '../words/calendar-words.ts';
import { isFunction } from '../words/phrase.ts';
import { word, wordMap } from '../words/word-table.ts';
import { readYearOf } from './month-date.ts';

/** Days with a name and a fixed date, as month × 100 + day; movable feasts are 1. */
const NAMED = wordMap({
  christmas: 1225,
  epiphany: 106,
  halloween: 1031,
  easter: 1,
  pentecost: 1,
  whitsun: 1,
  ramadan: 1,
  passover: 1,
  thanksgiving: 1,
  michaelmas: 929,
  candlemas: 202,
});

const DAY = word('day');
const EVE = word('eve');
const NEW = word('new');
const YEAR = word('year');
const NIGHT = word('night');
const D = word('d');

/**
 * A day with a name: `Christmas 1963`, `Christmas Eve`, `New Year's Day 1919`, `Easter of 1916`.
 *
 *     > | New Year's Day 1919
 *         ^^^^^^^^^^^^^^ ^^^^
 *         1 January, year
 */
export function readNamedDay(line: Line, at: number): Draft | null {
  if (isWord(line, at, NEW)) return readNewYear(line, at);
  if (isWord(line, at, D)) return readDDay(line, at);
  const date = NAMED[wordId(line, at)] ?? 0;
  if (date === 0 || !isCapital(line, at) || (isCapital(line, at - 1) && !isFunction(line, at - 1)))
    return null;
  return dayOfName(line, at, at + 1, date);
}

function dayOfName(line: Line, at: number, next: number, date: number): Draft {
  const eve = isWord(line, next, EVE) ? 1 : 0;
  const draft = newDate(
    at,
    eve === 1 || isWord(line, next, DAY) ? next + 1 : next,
    date === 1 ? 'year' : 'day',
  );
  if (date > 1) {
    draft.month = Math.floor(date / 100);
    draft.day = (date % 100) - eve;
  }
  if (date === 1 && (WEEKDAY[wordId(line, draft.b)] ?? 0) > 0) draft.b++;
  if (isWord(line, draft.b, NIGHT)) {
    draft.b++;
    draft.part = 'TNI';
  }
  readYearOf(line, draft);
  return draft;
}

function readNewYear(line: Line, at: number): Draft | null {
  if (!isCapital(line, at) || !isWord(line, at + 1, YEAR) || !isCapital(line, at + 1)) return null;
  const next = isMark(line, at + 2, 39) ? at + 4 : at + 2;
  const draft = dayOfName(line, at, next, 101);
  if (draft.day === 0) {
    draft.month = 12;
    draft.day = 31;
  }
  return draft;
}

/** `D-Day`, a name for a day that the story gives. */
function readDDay(line: Line, at: number): Draft | null {
  if (!isDash(line, at + 1) || !isWord(line, at + 2, DAY) || !isCapital(line, at)) return null;
  const draft = newValue(at, at + 3, 'DATE', '1944-06-06');
  draft.kind = 'date';
  draft.year = 1944;
  draft.month = 6;
  draft.day = 6;
  return draft;
}
