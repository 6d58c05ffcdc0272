import type { Draft } from '../draft.ts';
import { shiftOf } from '../readers/relative-year.ts';
import { monthAt } from '../words/calendar-words.ts';
import { isCapital, isWord, wordId, type Line } from '../words/line.ts';
import { word, wordMap, wordSet } from '../words/word-table.ts';

const THAT = word('that');
const POINTERS = wordMap({ last: 1, next: 2 });
const PASTS = wordMap({ past: 1, coming: 2 });
const THIS = word('this');
const REST = wordSet('rest remainder balance');
const OF = word('of');
const THE = word('the');
const IN = word('in');

/** Takes the words before a date or a time that point at it, and leaves those that do not. */
export function fitPointers(line: Line, draft: Draft, floor: number): void {
  if (draft.weekday > 0) fitWeekday(line, draft, floor);
  if (draft.grain === 'decade' || draft.grain === 'century') fitArticle(line, draft, floor);
  if (draft.value === 'FUTURE_REF') fitFuture(line, draft, floor);
  if (draft.kind === 'relative') fitRest(line, draft, floor);
  if (draft.grain === 'season' || draft.grain === 'month') fitThisPast(line, draft, floor);
  if (draft.grain === 'day') fitDay(line, draft, floor);
}

/** `this Thursday night`, `last Friday night`; in `said that Thursday` the first word is no pointer. */
function fitWeekday(line: Line, draft: Draft, floor: number): void {
  if (isWord(line, draft.a, THAT)) draft.a++;
  if (draft.part === '' || draft.shift !== 0 || draft.a <= floor || isWord(line, draft.a - 1, THAT)) return;
  const shift = shiftOf(line, draft.a - 1);
  if (shift === null) return;
  draft.a--;
  draft.shift = shift;
}

/** `last Oct. 1`, `next Jan. 1`; in `the Oct. 1 deadline` the article is the noun's. */
function fitDay(line: Line, draft: Draft, floor: number): void {
  if (isWord(line, draft.a, THE) && monthAt(line, draft.a + 1) > 0) draft.a++;
  const shift = monthAt(line, draft.a) > 0 ? (POINTERS[wordId(line, draft.a - 1)] ?? 0) : 0;
  if (shift === 0 || draft.a - 1 < floor || draft.year !== null) return;
  draft.a--;
  draft.turn = shift === 2 ? 1 : -1;
}

/** `this past summer`, `this coming spring`. */
function fitThisPast(line: Line, draft: Draft, floor: number): void {
  const shift = PASTS[wordId(line, draft.a - 1)] ?? 0;
  if (shift === 0 || draft.a - 2 < floor || draft.year !== null || !isWord(line, draft.a - 2, THIS)) return;
  draft.a -= 2;
  draft.turn = shift === 2 ? 1 : -1;
}

/** `the rest of the week`. */
function fitRest(line: Line, draft: Draft, floor: number): void {
  const of = isWord(line, draft.a - 1, THE) ? draft.a - 2 : draft.a - 1;
  if (of - 2 < floor || !isWord(line, of, OF) || REST[wordId(line, of - 1)] !== 1) return;
  if (isWord(line, of - 2, THE)) draft.a = of - 2;
}

/** `in the 1970s Sand Creek prospered`: a name behind takes no article. */
function fitArticle(line: Line, draft: Draft, floor: number): void {
  if (draft.a > floor && isWord(line, draft.a - 1, THE) && isCapital(line, draft.b)) draft.a--;
}

/** `in the future`, whatever stands behind. */
function fitFuture(line: Line, draft: Draft, floor: number): void {
  if (draft.a > floor && isWord(line, draft.a - 1, THE) && isWord(line, draft.a - 2, IN)) draft.a--;
}
