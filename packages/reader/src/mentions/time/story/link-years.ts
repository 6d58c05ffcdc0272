import type { Draft } from '../draft.ts';

/** A date joined to the next takes its year: `July 1 to July 3, 1863`. */
export function linkYears(drafts: readonly Draft[]): void {
  for (let at = drafts.length - 2; at >= 0; at--) {
    const draft = drafts[at];
    const next = drafts[at + 1];
    if (draft === undefined || next === undefined || draft.joint === '' || draft.year !== null) continue;
    if (next.year === null || draft.kind !== 'date') continue;
    draft.year =
      draft.joint === 'to' && draft.month > next.month && next.month > 0 ? next.year - 1 : next.year;
    draft.yearRule = 'year-of-link';
    draft.era = next.era;
  }
}
