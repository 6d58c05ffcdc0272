import { newRelative, type Draft } from '../draft.ts';
import { isDash, isWord, kindAt, NUMBER, wordId, type Line } from '../words/line.ts';
import { isArticle, numberWord } from '../words/number-words.ts';
import { word, wordMap, wordSet } from '../words/word-table.ts';

const LAST = word('last');
const LASTS = wordSet('to will would could can may might should must not t');
const ABOUT = wordMap({ about: 1, around: 1, roughly: 1, some: 1, nearly: 2, almost: 2 });
const ABOUT_MOD = ['', 'APPROX', 'LESS_THAN'] as const;
const OR = word('or');
const OR_MOD = wordMap({ more: 1, longer: 1, less: 2, so: 3 });
const OR_MODS = ['', 'EQUAL_OR_MORE', 'EQUAL_OR_LESS', 'APPROX'] as const;
const AND = word('and');
const HALF = word('half');
const AGO = word('ago');

/** `is to [last] two days`, `about five days`, `six months or more`. */
export function fitLength(line: Line, draft: Draft, floor: number): void {
  if (isWord(line, draft.a, LAST) && LASTS[wordId(line, draft.a - 1)] === 1) draft.a++;
  const about = draft.a > floor && draft.mod === '' ? (ABOUT[wordId(line, draft.a - 1)] ?? 0) : 0;
  if (about > 0 && (kindAt(line, draft.a) === NUMBER || numberWord(line, draft.a) > 0)) {
    draft.a--;
    draft.mod = ABOUT_MOD[about] ?? '';
  }
  if (isAndAHalf(line, draft)) return addHalf(line, draft);
  const or = isWord(line, draft.b, OR) ? (OR_MOD[wordId(line, draft.b + 1)] ?? 0) : 0;
  if (or === 0) return;
  draft.b += 2;
  draft.mod = OR_MODS[or] ?? '';
}

/** `a year and a half`. */
function isAndAHalf(line: Line, draft: Draft): boolean {
  return (
    isArticle(line, draft.b - 2) &&
    isWord(line, draft.b, AND) &&
    isArticle(line, draft.b + 1) &&
    isWord(line, draft.b + 2, HALF) &&
    !isDash(line, draft.b + 3)
  );
}

/** Takes `and a half`; with `ago` a year and a half are 18 months back. */
function addHalf(line: Line, draft: Draft): void {
  draft.b += 3;
  draft.value = draft.value.replace('1', '1.5');
  if (draft.value !== 'P1.5Y' || !isWord(line, draft.b, AGO)) return;
  Object.assign(draft, newRelative(draft.a, draft.b + 1, -18, 'M'), { base: 'document', offset: 'P1.5Y' });
}
