import { newRelative, newValue, type Draft } from '../draft.ts';
import { DAY_PART, DAY_PART_CODES } from '../words/calendar-words.ts';
import {
  isCapital,
  isDash,
  isJoined,
  isMark,
  isWord,
  kindAt,
  MARK,
  NUMBER,
  wordId,
  type Line,
} from '../words/line.ts';
import { quantityBefore, VAGUE } from '../words/number-words.ts';
import { word, wordMap, wordSet } from '../words/word-table.ts';
import { readCalendarDate } from './calendar-date.ts';
import { readDayDate } from './day-date.ts';
import { dayAt, readYearOf } from './month-date.ts';
import { shiftOf } from './relative-year.ts';

const THE = word('the');
const OF = word('of');
const ON = word('on');
const HOURS = word('hours');
const ONE = word('one');
const THAT = word('that');
const SAME = word('same');
const IN = word('in');
const AT = wordSet('at by until before after around about from to since');
const EARLY = wordMap({ early: 1, late: 2, mid: 3 });
const EARLY_MOD = ['', 'START', 'END', 'MID'] as const;
const DARK_ONLY = wordSet('dawn daybreak sunrise dusk sunset nightfall daylight');
const ADVERB = wordMap({ tonight: 5, today: 0, tomorrow: 0, yesterday: 0 });
const BESIDE = wordMap({ before: -1, after: 1 });
const SHIFTS = wordMap({ tomorrow: 1, yesterday: -1 });

/**
 * A part of a day: `the night of 12 May`, `early in the morning of 29 April 1975`, `that afternoon`, `at night`.
 *
 *     > | early in the morning of 29 April
 *         ^^^^^        ^^^^^^^    ^^^^^^^^
 *         modifier, part, date
 */
export function readDayPart(line: Line, at: number, floor: number): Draft | null {
  if (isCapital(line, at) && at > 0 && !isWord(line, at - 1, THE) && isCapital(line, at + 1)) return null;
  if (isCounted(line, at, floor)) return null;
  const part = DAY_PART_CODES[DAY_PART[wordId(line, at)] ?? 0] ?? '';
  const end = isWord(line, at + 1, HOURS) ? at + 2 : at + 1;
  const dated = datedPart(line, end, part);
  const draft = dated ?? pointedPart(line, at, end, floor, part);
  if (dated !== null) dated.a = at;
  if (draft === null) return null;
  return withModifier(line, draft, floor);
}

/** `two nights`, `the three-night truce`: lengths. */
function isCounted(line: Line, at: number, floor: number): boolean {
  const end = isDash(line, at - 1) ? at - 1 : at;
  const quantity = quantityBefore(line, end, floor);
  return (quantity !== null && !isWord(line, end - 1, ONE)) || VAGUE[wordId(line, end - 1)] === 1;
}

/** ` of 29 April 1975`; of two days (` of 5–6 June`) the first. */
function datedPart(line: Line, end: number, part: string): Draft | null {
  if (!isWord(line, end, OF) && !isWord(line, end, ON)) return null;
  const the = isWord(line, end + 1, THE) ? 1 : 0;
  const date = readCalendarDate(line, end + 1 + the) ?? firstOfTwo(line, end + 1 + the);
  if (date === null || (date.grain !== 'day' && isWord(line, end, ON))) return null;
  takeSecond(line, date);
  date.part = part;
  date.type = 'TIME';
  return date;
}

/** The second day of `May 9–10, 1918`, and the year behind it. */
function takeSecond(line: Line, date: Draft): void {
  if (date.day === 0 || !isDash(line, date.b) || !isJoined(line, date.b + 1)) return;
  const second = dayAt(line, date.b + 1);
  if (second === null || line.kind[date.b - 1] !== NUMBER) return;
  date.b += 2;
  if (date.year !== null) return;
  date.lastDay = second.day;
  readYearOf(line, date);
}

function firstOfTwo(line: Line, at: number): Draft | null {
  const day = dayAt(line, at);
  if (day === null || !(isMark(line, day.b, 47) || isDash(line, day.b))) return null;
  const date = readDayDate(line, day.b + 1);
  if (date === null) return null;
  date.lastDay = date.day;
  date.day = day.day;
  return date;
}

/** `that afternoon`, `the next morning`, `at night`, `night` before a noun. */
function pointedPart(line: Line, at: number, end: number, floor: number, part: string): Draft | null {
  const before = at - 1 >= floor ? wordId(line, at - 1) : 0;
  const shift = before === 0 ? null : shiftOf(line, at - 1);
  if (shift !== null) {
    const draft = newRelative(
      isWord(line, at - 2, THE) || (before === SAME && isWord(line, at - 2, THAT)) ? at - 2 : at - 1,
      end,
      shift,
      'D',
    );
    draft.part = part;
    draft.type = 'TIME';
    return draft;
  }
  if (before === THE) return beside(line, at, end, part);
  if (before === ONE) return theDay(at - 1, end, part);
  if (DARK_ONLY[wordId(line, at)] === 1)
    return AT[before] === 1 && !isCapital(line, at) ? theDay(at, end, part) : null;
  if (EARLY[before]) return theDay(at, end, part);
  return alone(line, at, end, before, part);
}

/** `the night before`, `the morning after`, `the morning`. */
function beside(line: Line, at: number, end: number, part: string): Draft {
  const shift = BESIDE[wordId(line, end)] ?? 0;
  const stands = shift !== 0 && (kindAt(line, end + 1) === MARK || end + 1 >= line.count);
  const draft = theDay(at - 1, stands ? end + 1 : end, part);
  if (stands) draft.shift = shift;
  return draft;
}

/** `the morning`: of the story's day. */
function theDay(a: number, end: number, part: string): Draft {
  const draft = newRelative(a, end, 0, 'D');
  draft.part = part;
  draft.type = 'TIME';
  return draft;
}

function alone(_line: Line, at: number, end: number, before: number, part: string): Draft {
  if (part.includes(':') && AT[before] === 1) return theDay(at, end, part);
  return newValue(at, end, 'TIME', `XXXX-XX-XX${part}`);
}

/** `early in`, `late` before a part. */
function withModifier(line: Line, draft: Draft, floor: number): Draft {
  let at = draft.a - 1;
  const the = isWord(line, at, THE) ? 1 : 0;
  if (the === 1 && at >= floor) draft.a = at;
  at = draft.a - 1;
  if (isWord(line, at, IN)) at--;
  const early = EARLY[wordId(line, at)] ?? 0;
  if (early > 0 && at >= floor) {
    draft.a = at;
    if (draft.kind !== 'date') draft.mod = EARLY_MOD[early] ?? '';
    if (isWord(line, at - 1, THE) && at - 1 >= floor) draft.a = at - 1;
  }
  return draft;
}

/** `tonight`, `today`; `USA Today` in news is a name. */
export function readDayAdverb(line: Line, at: number): Draft | null {
  if (line.news && isCapital(line, at) && isCapital(line, at - 1)) return null;
  const shift = SHIFTS[wordId(line, at)] ?? 0;
  const part = ADVERB[wordId(line, at)] ?? 0;
  if (shift !== 0 || line.news) return ofDocument(line, at, shift, part);
  const draft = newValue(
    at,
    at + 1,
    part > 0 ? 'TIME' : 'DATE',
    part > 0 ? `XXXX-XX-XX${DAY_PART_CODES[part]}` : 'PRESENT_REF',
  );
  return draft;
}

/** `yesterday morning`, `tonight`: of the document's day. */
function ofDocument(line: Line, at: number, shift: number, part: number): Draft {
  const behind = DAY_PART[wordId(line, at + 1)] ?? 0;
  const draft = newRelative(at, behind > 0 ? at + 2 : at + 1, shift, 'D');
  draft.base = 'document';
  draft.part = DAY_PART_CODES[part + behind] ?? '';
  return draft;
}
