import { dayOf } from '@regesta/time/days';
import type { Draft } from '../draft.ts';
import { fromOf, toOf, wordId, type Line } from '../words/line.ts';
import { word, wordMap, wordSet } from '../words/word-table.ts';
import { linkYears } from '../story/link-years.ts';
import { joinClocks } from './clock-date.ts';
import { countFrom } from './counted.ts';
import { giveEnds } from './ended.ts';
import { fitExtents } from './extents.ts';
import { nothingTold, tell, type Told } from './told.ts';
import { isOvernight, overnight } from './overnight.ts';
import { giveYear } from './yearless.ts';

/** The document's day, from an ISO date or date and time; null where it is none. */
export function documentDay(dct: string | undefined): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(dct ?? '') ?? /^(\d{4})(\d\d)(\d\d)/.exec(dct ?? '');
  return match === null ? null : dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

const DROPPED = wordSet('former recent time moment');
const RECENT = word('recent');
const SINCE = word('since');
const SETS: Readonly<Record<string, string>> = {
  'XXXX-XX-XX': 'P1D',
  'XXXX-WXX': 'P1W',
  'XXXX-XX': 'P1M',
  XXXX: 'P1Y',
  'XXXX-QX': 'P3M',
  'XXXX-XX-XXTXX': 'PT1H',
};
const HALVES: Readonly<Record<string, string>> = { 'PT0.5H': 'PT30M', 'P0.5Y': 'P6M', 'P0.5CE': 'P50Y' };
const REFERENCES = wordMap({
  now: 1,
  current: 1,
  currently: 1,
  recently: 1,
  future: 1,
  past: 1,
  present: 1,
  lately: 1,
  soon: 1,
  nowadays: 1,
  moment: 1,
  days: 1,
  day: 1,
});

/** Completes the drafts of news from the document's day, and drops what TIMEX3 does not mark. */
export function resolveNews(line: Line, drafts: readonly Draft[], document: number | null): Draft[] {
  linkYears(line, drafts);
  const kept = joinClocks(line, fitExtents(line, drafts)).filter((draft) => isMarked(line, draft));
  const told = nothingTold();
  for (const draft of kept) {
    if (wordId(line, draft.a) === RECENT && draft.type === 'DURATION')
      Object.assign(draft, { type: 'DATE', value: 'PAST_REF' });
    if (draft.type === 'DURATION') draft.value = HALVES[draft.value] ?? draft.value;
    if (draft.type === 'SET') draft.value = SETS[draft.value] ?? draft.value;
    if (document !== null) complete(line, draft, document, told);
    tell(told, draft, wordId(line, draft.a - 1) === SINCE);
  }
  return document === null ? kept : giveEnds(line, kept);
}

function isMarked(line: Line, draft: Draft): boolean {
  if (draft.kind !== 'value') return !draft.sameTime;
  if (draft.known !== null) return true;
  if (draft.value === '') return false;
  if (draft.value.endsWith('_REF'))
    return (
      REFERENCES[wordId(line, draft.b - 1)] === 1 || toOf(line, draft.b - 1) - fromOf(line, draft.a) > 12
    );
  return DROPPED[wordId(line, draft.a)] !== 1 || draft.b > draft.a + 1;
}

function complete(line: Line, draft: Draft, document: number, told: Told): void {
  if (isOvernight(line, draft)) return overnight(line, draft, document, told);
  if (draft.kind === 'relative') return countFrom(line, draft, document, told);
  if (draft.kind !== 'date' || draft.year !== null) return;
  giveYear(line, draft, document, told);
}
