import type { Status } from '@regesta/record';
import type { Clause } from '../clauses/clause.ts';
import type { TaggedTime } from '../mentions/time/tag-options.ts';
import type { Lie } from './when.ts';

/** `did not sign until 1920` says that it did, and when; what could not be, or neither of two did, is another matter. */
function isNotUntil({ negated, modal, verb, adverbs, times }: Clause): boolean {
  const isOwn =
    verb.atoms.some(({ text }) => /^(not|never|n't|n’t)$/i.test(text)) ||
    adverbs.some((word) => /^(not|never)$/.test(word));
  return negated && isOwn && modal === null && times.some(({ time }) => time.relation === 'until');
}

/** The status of a clause whose denial ends at a time: what it denies happened then. */
export function statusUntil(clause: Clause, status: Status): Status {
  return status === 'negated' && isNotUntil(clause) ? 'asserted' : status;
}

/** The times of such a clause as the time at which it happened, or since which it held; other times stay as they are. */
export function timesUntil(
  clause: Clause,
  times: readonly TaggedTime[],
  lie: Lie = 'instant',
): readonly TaggedTime[] {
  if (!isNotUntil(clause)) return times;
  const relation = lie === 'state' ? 'since' : 'at';
  return times.map((tagged) =>
    tagged.time.relation === 'until' ? { ...tagged, time: { ...tagged.time, relation } } : tagged,
  );
}
