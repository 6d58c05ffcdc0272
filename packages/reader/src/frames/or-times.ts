import type { TaggedTime } from '../mentions/time/tag-options.ts';

/** What may stand between two times of which one is meant, behind the first. */
const OR =
  /^[,(]?or(?: (?:perhaps|possibly|probably|maybe|else|alternatively|in|on|at|around|about|the|year))*$/i;
const LONGEST = 40;

/**
 * Times in the order of the text, those of which only one can be meant together: `in 1700 or 1701` one group of two,
 * `in 1700 and 1701` two of one. A range, an offset and a time without bounds stand alone.
 */
export function orGroups(times: readonly TaggedTime[], plain: string): readonly (readonly TaggedTime[])[] {
  const groups: TaggedTime[][] = [];
  for (const [nth, tagged] of times.entries()) {
    const last = groups.at(-1)?.at(-1);
    if (last && isEither(last, tagged, plain)) groups.at(-1)!.push(tagged);
    else if (last && isListed(last, tagged, times[nth + 1], plain)) groups.at(-1)!.push(tagged);
    else groups.push([tagged]);
  }
  return groups;
}

function isEither(first: TaggedTime, second: TaggedTime, plain: string): boolean {
  return isAlone(first) && isAlone(second) && OR.test(between(first, second, plain));
}

/** `1700, │1701│ or 1702`. */
function isListed(
  first: TaggedTime,
  second: TaggedTime,
  third: TaggedTime | undefined,
  plain: string,
): boolean {
  if (!third || !isAlone(first) || between(first, second, plain) !== ',') return false;
  return isEither(second, third, plain);
}

function between(first: TaggedTime, second: TaggedTime, plain: string): string {
  if (second.from - first.to > LONGEST) return '';
  return plain.slice(first.to, second.from).trim().replace(/^, /, ',');
}

function isAlone({ time }: TaggedTime): boolean {
  return time.link === null && time.offset === null && time.bounds !== null;
}
