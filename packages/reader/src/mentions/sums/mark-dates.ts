import { dayOf } from '@regesta/time';
import type { Layout } from '../../source/layout.ts';
import type { TaggedTime } from '../time/tag-options.ts';

/** The first day of the German mark that ISO 4217 has a code for. */
const FIRST = dayOf(1948, 6, 20);

/**
 * Whether marks at an offset are surely Deutsche Mark (DEM): a time stands in the sentence, or else in its paragraph, and
 * none there begins before 20 June 1948. The marks before it, of gold or of paper, have no code in ISO 4217. Offsets are
 * asked for in the order of the text.
 */
export function areDeutschmarks(
  { passages }: Pick<Layout, 'passages'>,
  times: readonly TaggedTime[],
): (offset: number) => boolean {
  const starts = startsOf(times);
  const blocks = new Map<number, number>();
  const sentences: (number | undefined)[] = [];
  let time = 0;
  for (const [index, { from, to, block }] of passages.entries()) {
    while (time < starts.length && starts[time]!.from < from) time++;
    for (; time < starts.length && starts[time]!.from < to; time++) {
      const { start } = starts[time]!;
      sentences[index] = Math.min(sentences[index] ?? start, start);
      blocks.set(block, Math.min(blocks.get(block) ?? start, start));
    }
  }
  let at = 0;
  return (offset) => {
    while (at < passages.length && passages[at]!.to <= offset) at++;
    const passage = passages[at];
    return passage !== undefined && (sentences[at] ?? blocks.get(passage.block) ?? -Infinity) >= FIRST;
  };
}

/** Where the times stand that have a place in time, and their first possible days. */
function startsOf(
  times: readonly TaggedTime[],
): readonly { readonly from: number; readonly start: number }[] {
  return times.flatMap(({ from, time: { bounds, type } }) =>
    bounds !== null && (type === 'DATE' || type === 'TIME') ? [{ from, start: bounds[0] }] : [],
  );
}
