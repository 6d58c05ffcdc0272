import { newRelative, newValue, type Draft } from '../draft.ts';
import { DAY_PART, DAY_PART_CODES, WEEKDAY, WEEKDAYS } from '../words/calendar-words.ts';
import { isCapital, isMark, isWord, wordId, type Line } from '../words/line.ts';
import { isFunction } from '../words/phrase.ts';
import { word, wordSet } from '../words/word-table.ts';
import { readPlainDate } from './calendar-date.ts';
import { shiftOf } from './relative-year.ts';

const OF = word('of');
const THE = word('the');
const EVERY = wordSet('every each');
const LATE = wordSet('early late mid easter');

const NAMES = wordSet('bloody black');

/** `Bloody Sunday` is a name; in news `Clinton Friday` is a name and a day. */
function isNamed(line: Line, at: number): boolean {
  if (line.news) return NAMES[wordId(line, at - 1)] === 1 && isCapital(line, at - 1);
  return (
    isCapital(line, at - 1) &&
    !isFunction(line, at - 1) &&
    shiftOf(line, at - 1) === null &&
    EVERY[wordId(line, at - 1)] !== 1 &&
    LATE[wordId(line, at - 1)] !== 1
  );
}

/** `Mondays`. */
export function readWeekdays(line: Line, at: number): Draft | null {
  return newValue(at, at + 1, 'SET', `XXXX-WXX-${WEEKDAYS[wordId(line, at)] ?? 0}`);
}

/** `Sunday morning`, `Sunday dawn of 25 June`. */
function weekdayPart(line: Line, at: number, weekday: number): Draft {
  const part = DAY_PART_CODES[DAY_PART[wordId(line, at + 1)] ?? 0] ?? '';
  const date = isWord(line, at + 2, OF) ? readPlainDate(line, at + 3) : null;
  const draft = date ?? newRelative(at, at + 2, 0, 'D');
  draft.a = at;
  draft.weekday = weekday;
  draft.part = part;
  draft.type = 'TIME';
  return draft;
}

/** A day of the week, with the date that it names where one follows: `Saturday, June 24, 1950`, `Monday`. */
export function readWeekday(line: Line, at: number, floor: number): Draft | null {
  const weekday = WEEKDAY[wordId(line, at)] ?? 0;
  if (weekday === 0 || isNamed(line, at)) return null;
  if (!line.news && !isCapital(line, at)) return null;
  if (at > floor && EVERY[wordId(line, at - 1)] === 1)
    return newValue(at - 1, at + 1, 'SET', `XXXX-WXX-${weekday}`);
  if ((DAY_PART[wordId(line, at + 1)] ?? 0) > 0) return weekdayPart(line, at, weekday);
  const date = readPlainDate(line, isMark(line, at + 1, 44) ? at + 2 : at + 1);
  if (date !== null && date.grain === 'day') {
    date.a = at;
    date.weekday = weekday;
    return date;
  }
  const shift = at > floor ? shiftOf(line, at - 1) : null;
  const the = shift !== null && at - 2 >= floor && isWord(line, at - 2, THE) ? 1 : 0;
  const draft = newRelative(shift === null ? at : at - 1 - the, at + 1, shift ?? 0, 'D');
  draft.weekday = weekday;
  return draft;
}
