import type { Draft } from '../draft.ts';
import { isWord, kindAt, NUMBER, wordId, type Line } from '../words/line.ts';
import { numberWord } from '../words/number-words.ts';
import { word, wordSet } from '../words/word-table.ts';

const OFTEN = wordSet('once twice thrice');
const TIMES = word('times');
const SEVERAL = wordSet('several many few');
const EVERY = wordSet('every each');
const SOME_DAY = 'XXXX-XX-XX';

/** `twice a week`, `three times a year`, `each Sunday morning`. */
export function fitSet(line: Line, draft: Draft, next: Draft | undefined, floor: number): void {
  if (next?.a === draft.b && next.value.startsWith(SOME_DAY) && draft.value.startsWith('XXXX-WXX-')) {
    draft.value += next.value.slice(SOME_DAY.length);
    draft.b = next.b;
  }
  const at = draft.a - 1;
  if (at < floor) return;
  if (OFTEN[wordId(line, at)] === 1) draft.a = at;
  else if (isWord(line, at, TIMES) && at - 1 >= floor && isCount(line, at - 1)) draft.a = at - 1;
}

function isCount(line: Line, at: number): boolean {
  return kindAt(line, at) === NUMBER || numberWord(line, at) > 0 || SEVERAL[wordId(line, at)] === 1;
}

/** `every morning`. */
export function fitEvery(line: Line, draft: Draft, floor: number): void {
  if (draft.a > floor && EVERY[wordId(line, draft.a - 1)] === 1 && draft.kind === 'value') {
    draft.a--;
    draft.type = 'SET';
  }
}
