import { newRelative, newValue, type Draft } from '../draft.ts';
import { isNumber, isWord, kindAt, MARK, wordId, type Line } from '../words/line.ts';
import { durationOf, UNIT, UNIT_CODES } from '../words/unit-words.ts';
import { countedBefore } from './quantity.ts';
import { clauseEnd, isFunction, nounPhraseEnd } from '../words/phrase.ts';
import { word, wordMap, wordSet } from '../words/word-table.ts';

const THE = word('the');
const THIS = word('this');
const THAT = word('that');
const SAME = word('same');
const BEING = word('being');
const OF = word('of');
const AS = word('as');
const SOME = word('some');
const ALL = word('all');
const LEAD = wordSet('at by from during around since until till about in throughout before after over for');
const LENGTH = wordMap({ short: 1, long: 2, brief: 1, considerable: 2 });
const VERY = word('very');
const AMOUNT = wordSet('amount length');
const A = word('a');
const PERIODS = wordSet('period era epoch');

/** `the time`, `the same time`, `this time`, `a short time`, `the time of the treaty`. */
export function readTimeWord(line: Line, at: number, floor: number): Draft | null {
  const id = at - 1 >= floor ? wordId(line, at - 1) : 0;
  if (id === SAME) return sameTime(line, at);
  if (id === THE) return theTime(line, at);
  if (id === THIS || id === THAT)
    return LEAD[wordId(line, at - 2)] === 1
      ? newValue(at - 1, at + 1, 'DATE', id === THIS ? 'PRESENT_REF' : '')
      : null;
  if (id === SOME && LEAD[wordId(line, at - 2)] === 1) return newValue(at - 1, at + 1, 'DURATION', '');
  if (id === OF && AMOUNT[wordId(line, at - 2)] === 1) return amountOf(line, at, floor);
  return LENGTH[id] ? lengthOf(line, at, floor) : null;
}

function sameTime(line: Line, at: number): Draft {
  const the = isWord(line, at - 2, THE) || isWord(line, at - 2, THIS) || isWord(line, at - 2, THAT);
  const b = isWord(line, at + 1, AS) ? nounPhraseEnd(line, at + 2) : at + 1;
  const draft = newRelative(the ? at - 2 : at - 1, Math.max(b, at + 1), 0, 'D');
  draft.sameTime = true;
  return draft;
}

function theTime(line: Line, at: number): Draft | null {
  if (isWord(line, at + 1, BEING)) return newValue(at - 1, at + 2, 'DATE', 'PRESENT_REF');
  if (isWord(line, at - 2, ALL)) return newValue(at - 2, at + 1, 'DATE', '');
  if (LEAD[wordId(line, at - 2)] !== 1 && !isWord(line, at - 2, OF)) return null;
  return newValue(at - 1, timeEnd(line, at), 'DATE', '');
}

/** `the time of the oath`, `the time Johnson left office`. */
function timeEnd(line: Line, at: number): number {
  if (isWord(line, at + 1, OF)) return Math.max(nounPhraseEnd(line, at + 2), at + 1);
  if (kindAt(line, at + 1) === MARK || at + 1 >= line.count) return at + 1;
  const subject = isFunction(line, at + 1) && !SUBJECTS[wordId(line, at + 1)];
  return subject ? at + 1 : clauseEnd(line, at + 1);
}

const SUBJECTS = wordMap({
  he: 1,
  she: 1,
  it: 1,
  they: 1,
  we: 1,
  the: 1,
  his: 1,
  their: 1,
  a: 1,
  that: 1,
  when: 1,
});

/** `a short amount of time`, `a long period of time`. */
function amountOf(line: Line, at: number, floor: number): Draft | null {
  const a = LENGTH[wordId(line, at - 3)] ? at - 4 : at - 3;
  return a >= floor && isWord(line, a, A) ? newValue(a, at + 1, 'DURATION', '') : null;
}

/** `a short time`, `a very long time`. */
function lengthOf(line: Line, at: number, floor: number): Draft | null {
  let a = at - 1;
  if (isWord(line, a - 1, VERY)) a--;
  if (!isWord(line, a - 1, A) || a - 1 < floor) return null;
  return newValue(a - 1, at + 1, 'DURATION', '');
}

/** `this period`, `the same period`, `the ceasefire period`, `a period of instability`: lengths that the words do not measure. */
export function readPeriodWord(line: Line, at: number, floor: number): Draft | null {
  if (PERIODS[wordId(line, at)] !== 1) return null;
  const a = periodStart(line, at, floor);
  if (a < 0) return null;
  if (isNumber(line, at + 1) || isWord(line, at + 1, FROM)) return null;
  const b = isWord(line, at + 1, OF) ? Math.max(nounPhraseEnd(line, at + 2), at + 1) : at + 1;
  return newValue(a, b, 'DURATION', lengthIn(line, at + 2, b));
}

/** The length that the words `a … b` tell (`a period of three months`), or empty. */
function lengthIn(line: Line, a: number, b: number): string {
  for (let at = a + 1; at < b; at++) {
    const unit = UNIT[wordId(line, at)] ?? 0;
    const counted = unit === 0 ? null : countedBefore(line, at, a);
    if (counted !== null) return counted.a === a ? durationOf(counted.amount, UNIT_CODES[unit] ?? 'D') : '';
  }
  return '';
}

const FROM = word('from');
const DETERMINERS = wordSet('this that the same a an his her its their');
const PERIOD = word('period');

function periodStart(line: Line, at: number, floor: number): number {
  let a = at - 1;
  for (let steps = 0; steps < 3 && a >= floor; steps++, a--) {
    if (DETERMINERS[wordId(line, a)] === 1) return isWord(line, a, SAME) && a - 1 >= floor ? a - 1 : a;
    if (kindAt(line, a) !== 1 || isFunction(line, a) || !isWord(line, at, PERIOD)) return -1;
  }
  return -1;
}
