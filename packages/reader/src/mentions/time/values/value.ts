import { dateOf, dayOf } from '@regesta/time/days';
import type { Draft } from '../draft.ts';

/** The TIMEX value of a completed draft; empty where its words mean no value. */
export function valueOf(draft: Draft): string {
  if (draft.kind === 'value') return draft.value;
  if (draft.kind === 'relative') return relativeValue(draft);
  return dateValue(draft) + draft.part;
}

function dateValue(draft: Draft): string {
  const { year, grain } = draft;
  if (grain === 'decade') return year === null ? `XX${Math.floor(draft.short / 10)}` : prefixOf(year, 10, 3);
  if (grain === 'century') return year === null ? 'XX' : prefixOf(year, 100, 2);
  if (grain === 'millennium') return year === null ? 'X' : prefixOf(year, 1000, 1);
  const written = year === null ? 'XXXX' : yearValue(year);
  if (grain === 'week' && year !== null) return weekValue(draft);
  if (draft.season !== '') return `${written}-${draft.season}`;
  if (draft.month === 0 && draft.part !== '') return `${written}-XX-XX`;
  if (draft.month === 0) return draft.day > 0 ? `${written}-XX-${two(draft.day)}` : written;
  const month = `${written}-${two(draft.month)}`;
  return draft.day === 0 ? (draft.part === '' ? month : `${month}-XX`) : `${month}-${two(draft.day)}`;
}

/** `1918`, `BC0490`. */
export function yearValue(year: number): string {
  return year > 0 ? four(year) : `BC${four(1 - year)}`;
}

/** The first digits of a year: of 1960 by ten, `196`; of the 9th century BC, `BC08`. */
function prefixOf(year: number, span: number, digits: number): string {
  if (year >= 0) return String(Math.floor(year / span)).padStart(digits, '0');
  return `BC${String(Math.floor(-year / span)).padStart(digits, '0')}`;
}

function weekValue(draft: Draft): string {
  const day = dayOf(draft.year ?? 0, draft.month, draft.day);
  return isoWeek(day);
}

/** The ISO week of a day: `1775-W19`. */
function isoWeek(day: number): string {
  const weekday = (((day + 3) % 7) + 7) % 7;
  const thursday = day - weekday + 3;
  const { year } = dateOf(thursday);
  const week = Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1;
  return `${four(year)}-W${two(week)}`;
}

function relativeValue(draft: Draft): string {
  if (draft.offset !== '' || draft.base === 'document') return offsetValue(draft);
  if (draft.part !== '') return `${draft.hint ?? 'XXXX-XX'}-XX${draft.part}`;
  if (draft.sameTime) return '';
  if (draft.weekday > 0) return `XXXX-WXX-${draft.weekday}`;
  if (draft.hint !== null && draft.unit === 'D') return `${draft.hint}-XX`;
  return UNKNOWN[draft.unit] ?? '';
}

const UNKNOWN: Readonly<Record<string, string>> = {
  D: 'XXXX-XX-XX',
  W: 'XXXX-WXX',
  M: 'XXXX-XX',
  Y: 'XXXX',
  DE: 'XXX',
  CE: 'XX',
};

/** An offset of days or months in a year that the story tells. */
function hinted(unit: string, month: string): string {
  if (unit === 'D') return `${month}-XX`;
  return unit === 'M' ? `${month.slice(0, -2)}XX` : '';
}

function offsetValue(draft: Draft): string {
  if (Number.isInteger(draft.shift))
    return (draft.hint === null ? '' : hinted(draft.unit, draft.hint)) || (UNKNOWN[draft.unit] ?? '');
  return draft.side < 0 ? 'PAST_REF' : 'FUTURE_REF';
}

/** Numbers below 100 with two digits. */
export const TWO_DIGITS: readonly string[] = Array.from({ length: 100 }, (_, value) =>
  String(value).padStart(2, '0'),
);

function two(value: number): string {
  return TWO_DIGITS[value] ?? String(value);
}

function four(value: number): string {
  return value >= 1000 ? String(value) : String(value).padStart(4, '0');
}
