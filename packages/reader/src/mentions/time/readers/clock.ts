import { newDate, type Draft } from '../draft.ts';
import { digitsAt, isJoined, isMark, isWord, numberAt, wordId, type Line } from '../words/line.ts';
import { numberWord } from '../words/number-words.ts';
import { word, wordSet } from '../words/word-table.ts';

const AM = word('am');
const PM = word('pm');
const A = word('a');
const P = word('p');
const M = word('m');
const O = word('o');
const CLOCK = word('clock');
const HOURS = wordSet('hours hrs h');
const ZONE = wordSet('gmt utc');

/** A clock time: `11:30`, `11:30 a.m.`, `3 pm`, `05:30hrs`, `0600 hours`, `three o'clock`. */
export function readClock(line: Line, at: number): Draft | null {
  const time = timeAt(line, at);
  if (time === null) return null;
  const draft = newDate(at, time.b, 'day');
  draft.type = 'TIME';
  draft.part = `T${two(time.hour)}:${two(time.minute)}`;
  return draft;
}

interface ClockHit {
  readonly b: number;
  readonly hour: number;
  readonly minute: number;
}

function timeAt(line: Line, at: number): ClockHit | null {
  const hour = numberAt(line, at);
  const spelled = hour < 0 ? numberWord(line, at) : hour;
  if (spelled <= 12 && spelled > 0 && isOClock(line, at + 1))
    return halved(line, { b: at + 4, hour: spelled, minute: 0 });
  if (hour < 0) return null;
  const minute = minuteAfter(line, at);
  if (minute >= 0 && hour < 25) return halved(line, { b: at + 3, hour, minute });
  if (
    digitsAt(line, at) === 4 &&
    (HOURS[wordId(line, at + 1)] === 1 || ZONE[wordId(line, at + 1)] === 1) &&
    hour % 100 < 60 &&
    hour <= 2400
  ) {
    return { b: at + 2, hour: Math.floor(hour / 100), minute: hour % 100 };
  }
  return hour >= 1 && hour <= 12 && halfAt(line, at + 1) !== null
    ? halved(line, { b: at + 1, hour, minute: 0 })
    : null;
}

function isOClock(line: Line, at: number): boolean {
  return isWord(line, at, O) && isMark(line, at + 1, 39) && isWord(line, at + 2, CLOCK);
}

/** The minutes of `11:30`; a stop (`11.30`) only after `at` and before `am` or `pm` would be one, and is a decimal to the line. */
function minuteAfter(line: Line, at: number): number {
  if (
    !isMark(line, at + 1, 58) ||
    !isJoined(line, at + 1) ||
    !isJoined(line, at + 2) ||
    digitsAt(line, at + 2) !== 2
  )
    return -1;
  const minute = numberAt(line, at + 2);
  return minute < 60 ? minute : -1;
}

/** `a.m.`, `pm`, `hrs` after a clock time, taken into it. */
function halved(line: Line, time: ClockHit): ClockHit {
  if (HOURS[wordId(line, time.b)] === 1) return { ...time, b: time.b + 1 };
  const half = halfAt(line, time.b);
  if (half === null) return time;
  const hour = half.pm ? (time.hour % 12) + 12 : time.hour % 12;
  return { ...time, hour, b: half.b };
}

function halfAt(line: Line, at: number): { readonly b: number; readonly pm: boolean } | null {
  const id = wordId(line, at);
  if (id === AM || id === PM) return { b: at + 1, pm: id === PM };
  if (
    (id !== A && id !== P) ||
    !isMark(line, at + 1, 46) ||
    !isWord(line, at + 2, M) ||
    !isJoined(line, at + 2)
  )
    return null;
  return { b: isMark(line, at + 3, 46) ? at + 4 : at + 3, pm: id === P };
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
