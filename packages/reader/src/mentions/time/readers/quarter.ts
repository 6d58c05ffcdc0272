import { newDate, newRelative, type Draft } from '../draft.ts';
import { ORDINAL, ORDINAL_ENDING } from '../words/calendar-words.ts';
import { isDash, isJoined, isWord, numberAt, wordId, type Line } from '../words/line.ts';
import { UNIT } from '../words/unit-words.ts';
import { word, wordSet } from '../words/word-table.ts';
import { readYearOf } from './month-date.ts';
import { shiftOf } from './relative-year.ts';
import { yearAt } from './year.ts';

const HALF = word('half');
const THE = word('the');
const FISCAL = word('fiscal');
const YEAR = word('year');
const LATTER = word('latter');
const LAST = wordSet('last final');

/** A numbered quarter or half of a year: `the first quarter of 1920`, `third-quarter 1989`; the year may be left to the story. */
export function readQuarter(line: Line, at: number, floor: number): Draft | null {
  const half = isWord(line, at, HALF);
  if (half && line.news && isDash(line, at + 1) && (UNIT[wordId(line, at + 2)] ?? 0) > 0) return null;
  let number = at - 1;
  if (isDash(line, number)) number--;
  const ordinal = isJoined(line, number) && ORDINAL_ENDING[wordId(line, number)] === 1;
  const value = ordinal ? numberAt(line, number - 1) : ordinalAt(line, number, half);
  if (value < 1 || value > (half ? 2 : 4) || number < floor) return null;
  const a = ordinal ? number - 1 : number;
  const draft = newDate(
    isWord(line, a - 1, THE) && a - 1 >= floor ? a - 1 : a,
    at + 1,
    half ? 'half' : 'quarter',
  );
  draft.season = `${half ? 'H' : 'Q'}${value}`;
  readYearOf(line, draft);
  return half && draft.year === null && !line.news ? null : draft;
}

function ordinalAt(line: Line, at: number, half: boolean): number {
  if (isWord(line, at, LATTER)) return half ? 2 : 0;
  if (LAST[wordId(line, at)] === 1) return half ? 2 : 4;
  return ORDINAL[wordId(line, at)] ?? 0;
}

/** `fiscal 1989`, `fiscal year 2008`. */
export function readFiscal(line: Line, at: number, floor: number): Draft | null {
  const next = isWord(line, at + 1, YEAR) ? at + 2 : at + 1;
  const year = isWord(line, at, FISCAL) ? yearAt(line, next) : null;
  if (year === null) return line.news && next === at + 2 ? fiscalYear(line, at, floor) : null;
  const draft = newDate(at, year.b, 'year');
  draft.year = year.year;
  return draft;
}

/** `the fiscal year`, `the current fiscal year`, `last fiscal year`. */
function fiscalYear(line: Line, at: number, floor: number): Draft {
  const shift = at - 1 >= floor ? shiftOf(line, at - 1) : null;
  const bare = shift === null ? at : at - 1;
  const the = bare - 1 >= floor && isWord(line, bare - 1, THE) ? 1 : 0;
  return newRelative(bare - the, at + 2, shift ?? 0, 'Y');
}
