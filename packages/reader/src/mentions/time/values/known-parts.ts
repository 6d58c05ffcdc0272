import type { DatePart, ImpliedPart } from '@regesta/record';
import type { Draft } from '../draft.ts';
import { yearValue } from './value.ts';

const NONE: readonly never[] = [];

/** Known parts, from the largest, each a bit of a set. */
const PARTS: readonly DatePart[] = ['era', 'century', 'decade', 'year', 'season', 'month', 'day', 'time'];
const ERA = 1;
const CENTURY = 2;
const DECADE = 4;
const YEAR = 8;
const SEASON = 16;
const MONTH = 32;
const DAY = 64;
const TIME = 128;

/** The lists of parts that have been asked for, by their sets: most dates share a few. */
const lists: (readonly DatePart[] | undefined)[] = [];

/** Which parts of a completed draft its words hold. */
export function knownParts(draft: Draft): readonly DatePart[] {
  if (draft.kind !== 'date' || draft.guess) return NONE;
  let set = draft.era ? ERA : 0;
  if (draft.year !== null && draft.yearRule === '') set |= yearBit(draft);
  if (draft.season !== '') set |= SEASON;
  if (draft.month > 0 && draft.monthRule === '') set |= MONTH;
  if (draft.day > 0 && draft.dayRule === '') set |= DAY;
  if (draft.part !== '') set |= TIME;
  return listOf(set);
}

function listOf(set: number): readonly DatePart[] {
  const known = lists[set];
  if (known !== undefined) return known;
  const list = PARTS.filter((_, bit) => (set & (1 << bit)) !== 0);
  lists[set] = list;
  return list;
}

function yearBit(draft: Draft): number {
  if (draft.grain === 'century' || draft.grain === 'millennium') return CENTURY;
  return draft.grain === 'decade' ? DECADE : YEAR;
}

/** Which parts of a completed draft a rule supplied. */
export function impliedParts(draft: Draft): readonly ImpliedPart[] {
  if (
    draft.kind !== 'date' ||
    draft.guess ||
    draft.loose ||
    (draft.yearRule === '' && draft.monthRule === '' && draft.dayRule === '')
  )
    return NONE;
  const implied: ImpliedPart[] = [];
  if (draft.year !== null && draft.yearRule !== '')
    implied.push({
      part: PARTS[Math.log2(yearBit(draft))] ?? 'year',
      value: yearValue(draft.year),
      rule: draft.yearRule,
    });
  if (draft.month > 0 && draft.monthRule !== '')
    implied.push({ part: 'month', value: String(draft.month), rule: draft.monthRule });
  if (draft.day > 0 && draft.dayRule !== '' && draft.grain !== 'week')
    implied.push({ part: 'day', value: String(draft.day), rule: draft.dayRule });
  return implied;
}
