import { dateOf, dayOf } from '@regesta/time/days';
import type { Draft } from '../draft.ts';
import { wordId, type Line } from '../words/line.ts';
import { modifiesNoun } from '../words/phrase.ts';
import { word } from '../words/word-table.ts';
import { setDay } from './set-date.ts';
import { turnOf } from './tense.ts';

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
export function giveYear(line: Line, draft: Draft, document: number, last: Draft | null): void {
  if (draft.short >= 0) return short(draft, document);
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
  else if (draft.turn === 0 && modifiesNoun(line, draft.b))
    draft.year = nearestYear(document, firstMonth(draft), 15);
  else draft.year = turnedYear(document, draft, turn);
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

function lastMonth(draft: Draft): number {
  if (draft.month > 0) return draft.month;
  return firstMonth(draft) + (draft.season.startsWith('H') ? 5 : 2);
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
  return (strict ? first < now : first <= now) ? year : year - 1;
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
