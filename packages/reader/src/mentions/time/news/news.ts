import { dateOf, dayOf } from '@regesta/time';
import type { Draft } from '../draft.ts';
import { fromOf, toOf, wordId, type Line } from '../words/line.ts';
import { word, wordMap, wordSet } from '../words/word-table.ts';
import { linkYears } from '../story/link-years.ts';
import { joinClocks } from './clock-date.ts';
import { turnOf } from './tense.ts';

/** The document's day, from an ISO date or date and time; null where it is none. */
export function documentDay(dct: string | undefined): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(dct ?? '') ?? /^(\d{4})(\d\d)(\d\d)/.exec(dct ?? '');
  return match === null ? null : dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

const DROPPED = wordSet('former recent time moment');
const RECENT = word('recent');
const SETS: Readonly<Record<string, string>> = {
  'XXXX-XX-XX': 'P1D',
  'XXXX-WXX': 'P1W',
  'XXXX-XX': 'P1M',
  XXXX: 'P1Y',
  'XXXX-QX': 'P3M',
};
const REFERENCES = wordMap({
  now: 1,
  currently: 1,
  recently: 1,
  future: 1,
  past: 1,
  present: 1,
  lately: 1,
  nowadays: 1,
  moment: 1,
  days: 1,
  day: 1,
});

/** Completes the drafts of news from the document's day, and drops what TIMEX3 does not mark. */
export function resolveNews(line: Line, drafts: readonly Draft[], document: number | null): Draft[] {
  linkYears(line, drafts);
  const kept = joinClocks(line, drafts).filter((draft) => isMarked(line, draft));
  let last: Draft | null = null;
  for (const draft of kept) {
    if (wordId(line, draft.a) === RECENT && draft.type === 'DURATION')
      Object.assign(draft, { type: 'DATE', value: 'PAST_REF' });
    if (draft.type === 'SET') draft.value = SETS[draft.value] ?? draft.value;
    if (document !== null) complete(line, draft, document, last);
    if (draft.kind === 'date' && draft.year !== null && draft.part === '' && draft.offset === '')
      last = draft;
  }
  return kept;
}

function isMarked(line: Line, draft: Draft): boolean {
  if (draft.kind !== 'value') return draft.grain !== 'half' || draft.season !== '';
  if (draft.known !== null) return true;
  if (draft.value === '') return false;
  if (draft.value.endsWith('_REF'))
    return (
      REFERENCES[wordId(line, draft.b - 1)] === 1 || toOf(line, draft.b - 1) - fromOf(line, draft.a) > 12
    );
  return DROPPED[wordId(line, draft.a)] !== 1 || draft.b > draft.a + 1;
}

function complete(line: Line, draft: Draft, document: number, last: Draft | null): void {
  if (draft.kind === 'relative') return relative(line, draft, document, last);
  if (draft.kind !== 'date' || draft.year !== null) return;
  if (draft.short >= 0) return short(draft, document);
  yearless(line, draft, document, last);
}

function short(draft: Draft, document: number): void {
  const { year } = dateOf(document);
  const century = Math.floor(year / 100) * 100;
  draft.year = century + draft.short > year + 10 ? century - 100 + draft.short : century + draft.short;
  draft.yearRule = 'century-of-document';
}

/** A date without a year: the nearest before the document, or after it where the sentence looks ahead. */
function yearless(line: Line, draft: Draft, document: number, last: Draft | null): void {
  const today = dateOf(document);
  draft.yearRule = 'year-of-document';
  if (draft.yearShift !== null) {
    draft.year = draft.yearShift === 0 ? (last?.year ?? today.year) : today.year + draft.yearShift;
    return;
  }
  if (THANKSGIVING === wordId(line, draft.a)) return thanksgiving(draft, document);
  if (draft.month === 0 && draft.season === '') return partless(draft, document, last);
  const turn = draft.turn === 0 ? turnOf(line, draft) : draft.turn;
  if (draft.day > 0) draft.year = nearestYear(document, draft.month, draft.day);
  else draft.year = turnedYear(today.year, today.month, firstMonth(draft), turn, draft.turn !== 0);
}

const THANKSGIVING = word('thanksgiving');

/** The fourth Thursday of the November nearest before the document. */
function thanksgiving(draft: Draft, document: number): void {
  const { year } = dateOf(document);
  const day = fourthThursday(year);
  setDay(draft, day <= document + 30 ? day : fourthThursday(year - 1));
}

function fourthThursday(year: number): number {
  const first = dayOf(year, 11, 1);
  return first + ((((0 - first) % 7) + 7) % 7) + 21;
}

const FIRST_MONTHS: Readonly<Record<string, number>> = {
  SP: 3,
  SU: 6,
  FA: 9,
  WI: 12,
  Q1: 1,
  Q2: 4,
  Q3: 7,
  Q4: 10,
  H1: 1,
  H2: 7,
};

function firstMonth(draft: Draft): number {
  return draft.month > 0 ? draft.month : (FIRST_MONTHS[draft.season] ?? 1);
}

/** The year in which the day lies nearest. */
function nearestYear(document: number, month: number, day: number): number {
  const { year } = dateOf(document);
  let best = year;
  for (const candidate of [year - 1, year + 1]) {
    if (Math.abs(dayOf(candidate, month, day) - document) < Math.abs(dayOf(best, month, day) - document))
      best = candidate;
  }
  return best;
}

/** `in March` said in May is past, `in December` too unless the sentence looks ahead. */
function turnedYear(year: number, now: number, month: number, turn: number, strict: boolean): number {
  if (turn > 0) return month > now || (month === now && !strict) ? year : year + 1;
  if (strict) return month < now ? year : year - 1;
  return month <= now ? year : year - 1;
}

/** A clock time or a lone day: of the last day told, or of the document's. */
function partless(draft: Draft, document: number, last: Draft | null): void {
  if (draft.day > 0) {
    const { year, month } = dateOf(document);
    draft.year = last?.year ?? year;
    draft.month = last !== null && last.month > 0 ? last.month : month;
    draft.monthRule = 'month-of-document';
  } else if (draft.part !== '')
    setDay(
      draft,
      last !== null && last.day > 0 && last.year !== null ? dayOf(last.year, last.month, last.day) : document,
    );
  else draft.yearRule = '';
}

function setDay(draft: Draft, day: number): void {
  const date = dateOf(day);
  draft.kind = 'date';
  draft.grain = 'day';
  draft.year = date.year;
  draft.month = date.month;
  draft.day = date.day;
  draft.yearRule = draft.monthRule = draft.dayRule = 'day-of-document';
}

const THE = word('the');
const THAT = word('that');
const SAME = word('same');
const BESIDE = wordSet('same next following previous preceding');

/** `that day`, `the same week`, `the next day` count from what was told, `next week` from the document. */
function pointsBack(line: Line, draft: Draft): boolean {
  const first = wordId(line, draft.a);
  return first === THAT || first === SAME || (first === THE && BESIDE[wordId(line, draft.a + 1)] === 1);
}

/** Counted from the document's day, or from the last date told where the words point back at it. */
function relative(line: Line, draft: Draft, document: number, last: Draft | null): void {
  if (draft.weekday > 0) return weekday(line, draft, document);
  const told = draft.base !== 'document' && (draft.offset !== '' || pointsBack(line, draft)) ? last : null;
  const day =
    told?.year != null ? dayOf(told.year, Math.max(told.month, 1), Math.max(told.day, 1)) : document;
  if (Number.isNaN(draft.shift) || draft.shift === -0.5) return;
  if (draft.unit === 'Q' && draft.shift === 0 && isPresent(line, draft))
    return setQuarter(draft, quarterOf(document));
  if (draft.unit === 'Q' && draft.shift === 0 && last !== null && last.season.startsWith('Q'))
    return sameQuarter(draft, last);
  count(draft, day, told);
}

/** Quarters since the year 0. */
function quarterOf(day: number): number {
  const { year, month } = dateOf(day);
  return year * 4 + Math.floor((month - 1) / 3);
}

const THIS = word('this');
const CURRENT = word('current');

/** `this quarter`, `the current quarter`. */
function isPresent(line: Line, draft: Draft): boolean {
  const before = wordId(line, draft.b - 2);
  return before === THIS || before === CURRENT;
}

/** `the quarter`: the one told of, else the last that has ended. */
function sameQuarter(draft: Draft, last: Draft): void {
  setMonth(draft, last.year ?? 0, 0);
  draft.season = last.season;
  draft.grain = 'quarter';
  draft.yearRule = 'quarter-of-story';
}

function count(draft: Draft, day: number, told: Draft | null): void {
  const today = dateOf(day);
  draft.yearRule = draft.monthRule = draft.dayRule = 'counted-from-document';
  if (draft.unit === 'Y') {
    if (told !== null && told.season.startsWith('Q')) draft.season = told.season;
    setMonth(draft, today.year + draft.shift, 0);
    draft.grain = draft.season === '' ? 'year' : 'quarter';
  } else if (draft.unit === 'M') setMonths(draft, today.year * 12 + today.month - 1 + draft.shift);
  else if (draft.unit === 'Q') setQuarter(draft, quarterOf(day) + (draft.shift === 0 ? -1 : draft.shift));
  else if (draft.unit === 'W' || draft.unit === 'WE') setWeek(draft, day + 7 * draft.shift);
  else if (draft.unit === 'D' || draft.unit === 'NIGHT') setDay(draft, day + draft.shift);
  else if (draft.unit === 'DE') setSpan(draft, today.year + 10 * draft.shift, 10);
  else if (draft.unit === 'CE') setSpan(draft, today.year + 100 * draft.shift, 100);
}

function setMonth(draft: Draft, year: number, month: number): void {
  draft.kind = 'date';
  draft.year = year;
  draft.month = month;
}

function setMonths(draft: Draft, months: number): void {
  const year = Math.floor(months / 12);
  setMonth(draft, year, months - year * 12 + 1);
  draft.grain = 'month';
}

function setQuarter(draft: Draft, quarters: number): void {
  const year = Math.floor(quarters / 4);
  setMonth(draft, year, 0);
  draft.season = `Q${quarters - year * 4 + 1}`;
  draft.grain = 'quarter';
}

function setWeek(draft: Draft, day: number): void {
  const weekend = draft.unit === 'WE';
  setDay(draft, day);
  draft.grain = 'week';
  if (weekend) draft.part = '-WE';
}

function setSpan(draft: Draft, year: number, span: number): void {
  setMonth(draft, Math.floor(year / span) * span, 0);
  draft.grain = span === 10 ? 'decade' : 'century';
}

/** `Monday` is the last one before the document or its own day; the next where the sentence looks ahead. */
function weekday(line: Line, draft: Draft, document: number): void {
  const today = ((((document + 3) % 7) + 7) % 7) + 1;
  const turn = draft.shift !== 0 ? draft.shift : turnOf(line, draft);
  const back = (today - draft.weekday + 7) % 7;
  const ahead = (draft.weekday - today + 7) % 7;
  const strict = draft.shift !== 0;
  setDay(
    draft,
    turn > 0 ? document + (strict && ahead === 0 ? 7 : ahead) : document - (strict && back === 0 ? 7 : back),
  );
}
