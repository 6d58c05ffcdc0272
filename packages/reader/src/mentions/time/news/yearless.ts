import { dateOf, dayOf } from '@regesta/time/days';
import type { Draft } from '../draft.ts';
import { wordId, type Line } from '../words/line.ts';
import { modifiesNoun } from '../words/phrase.ts';
import { word } from '../words/word-table.ts';
import { holidayIn } from '../readers/holiday.ts';
import { isZone } from './clock-date.ts';
import { setDay } from './set-date.ts';
import { turnOf } from './tense.ts';
import { inOneSentence, type Told } from './told.ts';

/** `'89`: in the last hundred years, or soon. */
function short(draft: Draft, document: number): void {
  const { year } = dateOf(document);
  const century = Math.floor(year / 100) * 100;
  draft.year = century + draft.short > year + 10 ? century - 100 + draft.short : century + draft.short;
  draft.yearRule = 'century-of-document';
}

/**
 * Gives a date that lacks its year the nearest before the document, or after it where the sentence looks ahead; one that
 * modifies a noun (`the December contract`) the nearest of all.
 */
export function giveYear(line: Line, draft: Draft, document: number, told: Told): void {
  if (draft.short >= 0) return short(draft, document);
  const today = dateOf(document);
  draft.yearRule = 'year-of-document';
  if (draft.yearShift !== null) {
    const last = draft.yearShift === 0 && !isThis(line, draft) ? told.date : null;
    draft.year = last?.year ?? today.year + draft.yearShift;
    return;
  }
  if (isHoliday(line, draft, document)) return;
  if (draft.month === 0 && draft.season === '') return partless(line, draft, document, told);
  draft.year = yearOf(line, draft, document);
}

/** `this fall`, `the first quarter of this year`: the document's. */
function isThis(line: Line, draft: Draft): boolean {
  return wordId(line, draft.a) === THIS || wordId(line, draft.b - 2) === THIS;
}

function yearOf(line: Line, draft: Draft, document: number): number {
  if (draft.turn !== 0)
    return draft.day > 0 ? strictYear(document, draft) : turnedYear(document, draft, draft.turn);
  const turn = turnOf(line, draft);
  if (draft.day > 0) return yearOfDay(document, draft.month, draft.day, turn);
  if (turn !== 1 && PART.test(draft.season)) return turnedYear(document, draft, -1);
  if (modifiesNoun(line, draft.b)) return nearestYear(document, firstMonth(draft), 15);
  const soon = turn === 0 && isSoon(firstMonth(draft) - dateOf(document).month);
  return turnedYear(document, draft, soon ? 1 : turn);
}

/** `last Oct. 1`, `next Jan. 1`: the one before or after the document's day. */
function strictYear(document: number, draft: Draft): number {
  const { year } = dateOf(document);
  const away = dayOf(year, draft.month, draft.day) - document;
  if (draft.turn < 0) return away < 0 ? year : year - 1;
  return away > 0 ? year : year + 1;
}

/** Quarters and halves of a year. */
const PART = /^[QH]/;

/** `in December`, where nothing else tells: the next one within three months. */
function isSoon(months: number): boolean {
  return (months + 12) % 12 <= 3;
}

const THIS = word('this');

/** A holiday that moves: the nearest one. */
function isHoliday(line: Line, draft: Draft, document: number): boolean {
  const { year } = dateOf(document);
  const days = [year - 1, year, year + 1].map((each) => holidayIn(line, draft.a, each));
  if (Number.isNaN(days[0])) return false;
  setDay(
    draft,
    days.reduce((best, day) => (Math.abs(day - document) < Math.abs(best - document) ? day : best)),
  );
  return true;
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

function lastMonth(draft: Draft): number {
  if (draft.month > 0) return draft.month;
  return firstMonth(draft) + (draft.season.startsWith('H') ? 5 : 2);
}

/** About a quarter of a year, in days. */
const QUARTER = 92;

/** The year of a day: the nearest, and where the sentence looks back or ahead no more than a quarter away on the other side. */
function yearOfDay(document: number, month: number, day: number, turn: number): number {
  const year = nearestYear(document, month, day);
  const away = dayOf(year, month, day) - document;
  if (turn < 0 && away > QUARTER) return year - 1;
  return turn > 0 && away < -QUARTER ? year + 1 : year;
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
function turnedYear(document: number, draft: Draft, turn: number): number {
  const { year, month: now } = dateOf(document);
  const first = firstMonth(draft);
  const strict = draft.turn !== 0;
  if (turn > 0) return (strict ? first > now : lastMonth(draft) >= now) ? year : year + 1;
  return (strict ? lastMonth(draft) < now : first <= now) ? year : year - 1;
}

/** A clock time or a lone day: of the last day told, or of the document's. */
function partless(line: Line, draft: Draft, document: number, told: Told): void {
  if (draft.day > 0) {
    const { year, month } = dateOf(document);
    draft.year = told.date?.year ?? year;
    draft.month = told.date !== null && told.date.month > 0 ? told.date.month : month;
    draft.monthRule = 'month-of-document';
  } else if (draft.part !== '') setDay(draft, dayOfClock(line, draft, document, told.day));
  else draft.yearRule = '';
}

/** The day told in the same sentence, or the last one told unless it was still to come. */
function dayOfClock(line: Line, draft: Draft, document: number, told: Draft | null): number {
  if (told === null) return document;
  const day = dayOf(told.year ?? 0, told.month, told.day);
  if (inOneSentence(line, told.b, draft.a)) return day;
  return day <= document && day > document - 7 && !isZone(line, draft.b - 1) ? day : document;
}
