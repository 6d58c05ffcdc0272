import type { DatePart, ImpliedPart } from '@regesta/record';
import type { Draft } from '../draft.ts';
import { yearValue } from './value.ts';

/** Which parts of a completed draft its words hold, and which a rule supplied. */
export function partsOf(draft: Draft): {
  readonly known: readonly DatePart[];
  readonly implied: readonly ImpliedPart[];
} {
  const known: DatePart[] = [];
  const implied: ImpliedPart[] = [];
  if (draft.kind !== 'date') return { known, implied };
  if (draft.era) known.push('era');
  if (draft.year !== null) give(yearPart(draft), yearValue(draft.year), draft.yearRule, known, implied);
  if (draft.season !== '' && draft.kind === 'date') known.push('season');
  if (draft.month > 0) give('month', String(draft.month), draft.monthRule, known, implied);
  if (draft.day > 0) give('day', String(draft.day), draft.dayRule, known, implied);
  if (draft.part !== '') known.push('time');
  return { known, implied };
}

function yearPart(draft: Draft): DatePart {
  if (draft.grain === 'century' || draft.grain === 'millennium') return 'century';
  return draft.grain === 'decade' ? 'decade' : 'year';
}

function give(part: DatePart, value: string, rule: string, known: DatePart[], implied: ImpliedPart[]): void {
  if (rule === '') known.push(part);
  else implied.push({ part, value, rule });
}
