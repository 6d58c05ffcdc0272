import { newRelative, type Draft, type Unit } from '../draft.ts';
import { monthAt } from '../words/calendar-words.ts';
import { isCapital, isDash, isWord, kindAt, NUMBER, wordId, type Line } from '../words/line.ts';
import { isArticle, numberWord } from '../words/number-words.ts';
import { word, wordMap, wordSet } from '../words/word-table.ts';

const FROM = word('from');
const NOW = wordSet('now today');
const LAST = word('last');
const LASTS = wordSet('to will would could can may might should must not t');
const ONLY = wordSet('only just barely fully');
const ABOUT = wordMap({ about: 1, around: 1, roughly: 1, some: 1, nearly: 2, almost: 2 });
const ABOUT_MOD = ['', 'APPROX', 'LESS_THAN'] as const;
const OR = word('or');
const OR_MOD = wordMap({ more: 1, longer: 1, less: 2, so: 3 });
const OR_MODS = ['', 'EQUAL_OR_MORE', 'EQUAL_OR_LESS', 'APPROX'] as const;
const OFTEN = wordSet('once twice thrice');
const TIMES = word('times');
const SEVERAL = wordSet('several many few');
const EVERY = wordSet('every each');
const REST = wordSet('rest remainder balance');
const OF = word('of');
const THE = word('the');
const IN = word('in');
const TO = word('to');
const PERIOD = word('period');
const QUARTER = word('quarter');
const SAME = word('same');
const AND = word('and');
const HALF = word('half');
const AGO = word('ago');
const AGE = wordSet('age aged');

/** Fits the extents of drafts to TIMEX3, before they are completed, and drops those that are only ages without a unit. */
export function fitExtents(line: Line, drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  let floor = 0;
  for (let at = 0; at < drafts.length; at++) {
    const draft = drafts[at];
    if (draft === undefined || draft.a < floor || isBareAge(line, draft)) continue;
    const fitted = fromNow(line, draft, drafts[at + 1]) ?? sameAgo(line, draft, drafts[at + 1]) ?? draft;
    fit(line, fitted, drafts[at + 1], floor);
    floor = fitted.b;
    kept.push(fitted);
  }
  return kept;
}

/** `age 65`, `aged twelve`. */
function isBareAge(line: Line, draft: Draft): boolean {
  return (
    draft.type === 'DURATION' &&
    AGE[wordId(line, draft.a - 1)] === 1 &&
    (kindAt(line, draft.b - 1) === NUMBER || numberWord(line, draft.b - 1) > 0)
  );
}

/** `ten years from now`: counted from the document. */
function fromNow(line: Line, draft: Draft, next: Draft | undefined): Draft | null {
  if (draft.type !== 'DURATION' || !isWord(line, draft.b, FROM) || NOW[wordId(line, draft.b + 1)] !== 1)
    return null;
  const match = /^P(\d+)(Y|M|W|D|DE)$/.exec(draft.value);
  if (match === null || next?.a !== draft.b + 1) return null;
  const [, amount, unit] = match;
  const relative = newRelative(draft.a, next.b, Number(amount), unit as Unit);
  relative.base = 'document';
  relative.offset = draft.value;
  relative.mod = draft.mod;
  return relative;
}

/** `the same quarter last year`, `the same month a year earlier`: one. */
function sameAgo(line: Line, draft: Draft, next: Draft | undefined): Draft | null {
  if (next?.a !== draft.b || next.kind !== 'relative' || next.unit !== 'Y' || next.shift !== -1) return null;
  if (!isWord(line, draft.a, THE) || !isWord(line, draft.a + 1, SAME) || draft.kind !== 'relative')
    return null;
  return { ...next, a: draft.a };
}

function fit(line: Line, draft: Draft, next: Draft | undefined, floor: number): void {
  if (draft.type === 'DURATION') fitLength(line, draft, floor);
  else if (draft.type === 'SET') fitSet(line, draft, floor);
  else if (draft.part !== '' || draft.value.includes('T')) fitPart(line, draft, floor);
  if (draft.grain === 'decade' || draft.grain === 'century') fitArticle(line, draft, floor);
  if (draft.value === 'FUTURE_REF') fitFuture(line, draft, floor);
  if (draft.kind === 'relative') fitRest(line, draft, floor);
  if (draft.grain === 'day' && isWord(line, draft.a, THE) && monthAt(line, draft.a + 1) > 0) draft.a++;
  if (draft.grain === 'month') fitQuarter(line, draft, next);
  if (draft.mod === '' && ONLY[wordId(line, draft.a)] === 1 && draft.b > draft.a + 1) draft.a++;
}

/** `is to [last] two days`, `about five days`, `six months or more`. */
function fitLength(line: Line, draft: Draft, floor: number): void {
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

/** `twice a week`, `three times a year`. */
function fitSet(line: Line, draft: Draft, floor: number): void {
  const at = draft.a - 1;
  if (at < floor) return;
  if (OFTEN[wordId(line, at)] === 1) draft.a = at;
  else if (isWord(line, at, TIMES) && at - 1 >= floor && isCount(line, at - 1)) draft.a = at - 1;
}

function isCount(line: Line, at: number): boolean {
  return kindAt(line, at) === NUMBER || numberWord(line, at) > 0 || SEVERAL[wordId(line, at)] === 1;
}

/** `every morning`. */
function fitPart(line: Line, draft: Draft, floor: number): void {
  if (draft.a > floor && EVERY[wordId(line, draft.a - 1)] === 1 && draft.kind === 'value') {
    draft.a--;
    draft.type = 'SET';
  }
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

/** `the December quarter`, `the April-June period`, `the January-to-March quarter`: the quarter that ends with the month. */
function fitQuarter(line: Line, draft: Draft, next: Draft | undefined): void {
  if (draft.year !== null || draft.day > 0) return;
  const last = isMonthTo(line, draft, next) ? next : draft;
  if (last === undefined || !isQuarter(line, last, last.month - draft.month)) return;
  draft.a = isWord(line, draft.a - 1, THE) ? draft.a - 1 : draft.a;
  draft.b = last.b + 1;
  draft.season = `Q${Math.ceil(last.month / 3)}`;
  draft.month = 0;
  draft.grain = 'quarter';
  draft.joint = '';
}

function isQuarter(line: Line, last: Draft, months: number): boolean {
  const noun = wordId(line, last.b);
  return noun === QUARTER ? months === 0 || months === 2 : noun === PERIOD && months === 2;
}

/** Whether a month is joined to the next by a dash or by `-to-`. */
function isMonthTo(line: Line, draft: Draft, next: Draft | undefined): boolean {
  if (next?.grain !== 'month' || !isDash(line, draft.b)) return false;
  const gap = next.a - draft.b;
  return gap === 1 || (gap === 3 && isWord(line, draft.b + 1, TO) && isDash(line, draft.b + 2));
}

/** `in the future`, whatever stands behind. */
function fitFuture(line: Line, draft: Draft, floor: number): void {
  if (draft.a > floor && isWord(line, draft.a - 1, THE) && isWord(line, draft.a - 2, IN)) draft.a--;
}
