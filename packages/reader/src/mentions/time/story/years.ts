import type { Draft } from '../draft.ts';
import type { Line } from '../words/line.ts';
import type { Story } from './story.ts';

/** Gives each date without a year the year that the story and its neighbours give. */
export function chooseYears(_line: Line, drafts: readonly Draft[], story: Story): void {
  linkYears(drafts);
  let year = story.year;
  let month = story.month;
  for (const draft of drafts) {
    if (
      draft.kind !== 'date' ||
      draft.grain === 'decade' ||
      draft.grain === 'century' ||
      draft.grain === 'millennium'
    )
      continue;
    if (
      draft.year === null &&
      draft.yearShift === null &&
      year !== null &&
      (draft.month > 0 || draft.season !== '')
    ) {
      draft.year = year + (month > draft.month + 2 && draft.month > 0 && month - draft.month > 6 ? 1 : 0);
      draft.yearRule = 'year-of-story';
    }
    if (draft.year !== null) {
      year = draft.year;
      if (draft.month > 0) month = draft.month;
    }
  }
}

/** A date joined to the next takes its year: `July 1 to July 3, 1863`. */
function linkYears(drafts: readonly Draft[]): void {
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
