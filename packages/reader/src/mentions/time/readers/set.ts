import { newValue, type Draft, type Unit } from '../draft.ts';
import { isMark, isNumber, isWord, kindAt, WORD, wordId, type Line } from '../words/line.ts';
import { isArticle, quantityBefore, VAGUE } from '../words/number-words.ts';
import { isFunction } from '../words/phrase.ts';
import { durationOf } from '../words/unit-words.ts';
import { word, wordMap, wordSet } from '../words/word-table.ts';

const PER = word('per');
const EVERY = wordSet('each every');
const OTHER = word('other');
const OFFSET = wordSet('later earlier ago before after');
const RATE_LEAD = wordSet('times twice once thrice hundred thousand million billion percent');

/** How often a word says that something happens, by the numbers of `OFTEN_VALUES`. */
export const OFTEN = wordMap({
  daily: 1,
  weekly: 2,
  monthly: 3,
  yearly: 4,
  annual: 4,
  annually: 4,
  nightly: 5,
  hourly: 6,
  quarterly: 7,
  biweekly: 2,
  fortnightly: 2,
});

const OFTEN_VALUES = [
  '',
  'XXXX-XX-XX',
  'XXXX-WXX',
  'XXXX-XX',
  'XXXX',
  'XXXX-XX-XXTNI',
  'XXXX-XX-XXTXX',
  'XXXX-QX',
] as const;

/** `daily`, `annual`. */
export function readOften(line: Line, at: number): Draft | null {
  const often = OFTEN[wordId(line, at)] ?? 0;
  return often === 0 ? null : newValue(at, at + 1, 'SET', OFTEN_VALUES[often] ?? '');
}

const UNIT_SET: Readonly<Partial<Record<Unit, string>>> = {
  D: 'XXXX-XX-XX',
  W: 'XXXX-WXX',
  M: 'XXXX-XX',
  Y: 'XXXX',
  NIGHT: 'XXXX-XX-XXTNI',
  WE: 'XXXX-WXX-WE',
  H: 'XXXX-XX-XXTXX',
};

/** `per week`, `every day`, `each year`, `every two weeks`, `$500 a month`. */
export function readSet(line: Line, at: number, floor: number, unit: Unit): Draft | null {
  const before = at - 1;
  if (before < floor) return null;
  if (isWord(line, before, PER)) return newValue(before, at + 1, 'SET', durationOf(1, unit));
  if (EVERY[wordId(line, before)] === 1)
    return newValue(before, at + 1, 'SET', UNIT_SET[unit] ?? durationOf(1, unit));
  if (isWord(line, before, OTHER) && EVERY[wordId(line, before - 1)] === 1)
    return newValue(before - 1, at + 1, 'SET', durationOf(2, unit));
  if (isArticle(line, before))
    return isRate(line, before) && OFFSET[wordId(line, at + 1)] !== 1
      ? newValue(before, at + 1, 'SET', durationOf(1, unit))
      : null;
  if (VAGUE[wordId(line, before)] === 1 && EVERY[wordId(line, before - 1)] === 1)
    return newValue(before - 1, at + 1, 'SET', durationOf(Number.NaN, unit));
  const number = quantityBefore(line, at, floor);
  if (number === null || EVERY[wordId(line, number.a - 1)] !== 1) return null;
  return newValue(number.a - 1, at + 1, 'SET', durationOf(number.amount, unit));
}

/** Whether `a` stands after a sum or a count: `$500 a month`, `twice a week`, `two flights a day`. */
function isRate(line: Line, article: number): boolean {
  const at = article - 1;
  if (isNumber(line, at) || isMark(line, at, 37)) return true;
  if (RATE_LEAD[wordId(line, at)] === 1) return true;
  return kindAt(line, at) === WORD && endsInS(line, at) && !isFunction(line, at) && quantityNear(line, at);
}

function endsInS(line: Line, at: number): boolean {
  return line.text.charCodeAt((line.to[at] ?? 0) - 1) === 115;
}

function quantityNear(line: Line, at: number): boolean {
  return isNumber(line, at - 1) || isNumber(line, at - 2) || quantityBefore(line, at, 0) !== null;
}
