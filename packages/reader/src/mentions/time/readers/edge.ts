import type { Draft } from '../draft.ts';
import { isDash, isMark, isNumber, isWord, wordId, type Line } from '../words/line.ts';
import { isArticle } from '../words/number-words.ts';
import { modifiesNoun } from '../words/phrase.ts';
import { word, wordMap, wordSet } from '../words/word-table.ts';
import { shiftOf } from './relative-year.ts';

const THE = word('the');
const OF = word('of');
const IN = word('in');
const MONTH = word('month');
const YEARS = wordSet('year years');
const THAT = word('that');

/** Which part of a time is meant, by the numbers of `PART_MODS`. */
const ADJECTIVE = wordMap({ early: 1, late: 2, mid: 3, middle: 3 });
const NOUN = wordMap({
  end: 2,
  close: 2,
  beginning: 1,
  start: 1,
  outset: 1,
  middle: 3,
  part: 4,
  half: 4,
  onset: 1,
  rest: 5,
  remainder: 5,
  course: 5,
  days: 4,
  weeks: 4,
  months: 4,
  height: 3,
});
const HALVES = wordMap({
  early: 1,
  first: 1,
  latter: 2,
  late: 2,
  later: 2,
  second: 2,
  last: 2,
  final: 2,
  opening: 1,
  closing: 2,
  better: 5,
  greater: 5,
  middle: 3,
});
const PART_MODS = ['', 'START', 'END', 'MID', '', ''] as const;
const APPROX = wordSet('about around circa ca approximately roughly');
const CIRCA = wordSet('c ca');
const EARLIER = word('earlier');
const LATER = wordMap({ later: 5, earlier: 5, late: 2, early: 1 });

/**
 * Takes the words before a date that belong to it: `early`, `mid-`, `the end of`, `the latter part of the`, `later in`, `about`,
 * `the year`, `the`.
 *
 *     > | the end of the summer
 *         ^^^^^^^^^^ ^^^
 *         edge, article
 */
export function readEdge(line: Line, draft: Draft, floor: number): void {
  const the = articleAt(line, draft, floor);
  if (the < 0) return;
  draft.a = the;
  const edge = edgeOf(line, draft, floor);
  if (edge || !readLater(line, draft, floor)) readApprox(line, draft, floor);
}

/** Takes adjectives and articles; the first token. */
function articleAt(line: Line, draft: Draft, floor: number): number {
  const bare =
    draft.a <= floor
      ? draft.a
      : draft.kind === 'date'
        ? readAdjective(line, draft, floor)
        : readEarly(line, draft);
  if (bare - 1 >= floor && isWord(line, bare - 1, THE) && takesArticle(line, draft, bare)) return bare - 1;
  return bare;
}

/** `early next month`. */
function readEarly(line: Line, draft: Draft): number {
  const adjective = ADJECTIVE[wordId(line, draft.a - 1)] ?? 0;
  if (adjective === 0 || draft.shift === 0 || draft.part !== '') return draft.a;
  draft.mod = PART_MODS[adjective] ?? '';
  return draft.a - 1;
}

function readAdjective(line: Line, draft: Draft, floor: number): number {
  let at = draft.a - 1;
  if (YEARS[wordId(line, at)] === 1 && draft.grain === 'year') return at;
  if (isWord(line, at, OF) && at - 1 >= floor && isWord(line, at - 1, MONTH)) return at - 1;
  if (draft.grain === 'month' || draft.grain === 'season') {
    const shift = shiftOf(line, at);
    if (shift !== null && draft.year === null) {
      if (shift === 0) draft.yearShift = 0;
      else draft.turn = shift < 0 ? -1 : 1;
      return isWord(line, at - 1, THAT) && at - 1 >= floor ? at - 1 : at;
    }
  }
  if (isDash(line, at) && at - 1 >= floor) at--;
  const adjective = ADJECTIVE[wordId(line, at)] ?? 0;
  if (adjective === 0 || (at !== draft.a - 1 && adjective === 3 && isWord(line, at, 0))) return draft.a;
  draft.mod = PART_MODS[adjective] ?? '';
  return at;
}

/** Whether `the` before a date is the date's: `the summer`, `the 1920s`, `the year 1955`, and not `the 1860 election`. */
function takesArticle(line: Line, draft: Draft, bare: number): boolean {
  if (draft.kind !== 'date') return false;
  const named = YEARS[wordId(line, bare)] === 1 || isWord(line, bare, MONTH);
  const pointed = bare < draft.a && (draft.turn !== 0 || draft.yearShift !== null);
  if (named || pointed || (draft.grain === 'season' && draft.b > draft.a + 1 && !isNumber(line, draft.a)))
    return true;
  if (draft.grain === 'year' || draft.grain === 'month') return false;
  return !modifiesNoun(line, draft.b) || (draft.grain !== 'day' && isDash(line, draft.b));
}

/** `the end of`, `the latter part of`, `the first half of`, before a date. */
function edgeOf(line: Line, draft: Draft, floor: number): boolean {
  let of = draft.a - 1;
  if (isWord(line, of, THE)) of--;
  if (!isWord(line, of, OF) || of - 1 < floor) return false;
  const part = NOUN[wordId(line, of - 1)] ?? 0;
  if (part === 0) return false;
  return takePart(line, draft, of - 1, part, floor);
}

function takePart(line: Line, draft: Draft, noun: number, part: number, floor: number): boolean {
  let a = noun;
  let mod = PART_MODS[part] ?? '';
  if (part === 4) {
    const half = a - 1 >= floor ? (HALVES[wordId(line, a - 1)] ?? 0) : 0;
    if (half === 0) return false;
    mod = PART_MODS[half] ?? '';
    draft.half = true;
    a--;
  } else if (part === 5) {
    return false;
  } else if (a - 1 >= floor && isWord(line, a - 1, VERY)) a--;
  if (a - 1 >= floor && (isWord(line, a - 1, THE) || isArticle(line, a - 1))) a--;
  draft.a = a;
  draft.mod = mod;
  return true;
}

const VERY = word('very');

/** `later in the year`, `late in 1918`, `early in the month`, `later that year`. */
function readLater(line: Line, draft: Draft, floor: number): boolean {
  let at = draft.a - 1;
  if (isWord(line, at, THE)) at--;
  const bound = isWord(line, at, IN);
  if (bound) at--;
  else if (draft.kind !== 'relative') return false;
  const later = at >= floor ? (LATER[wordId(line, at)] ?? 0) : 0;
  if (later === 0 || (draft.kind === 'relative' && draft.shift !== 0)) return false;
  draft.a = at;
  if (isWord(line, at, EARLIER) && draft.year !== null) draft.turn = -1;
  if (later < 5) draft.mod = PART_MODS[later] ?? '';
  return true;
}

function readApprox(line: Line, draft: Draft, floor: number): void {
  const at = draft.a - 1;
  if (at < floor || draft.kind !== 'date') return;
  if (APPROX[wordId(line, at)] === 1) draft.a = at;
  else if (isMark(line, at, 46) && CIRCA[wordId(line, at - 1)] === 1 && at - 1 >= floor) draft.a = at - 1;
  else return;
  draft.mod = draft.mod === '' ? 'APPROX' : draft.mod;
}
