import type { Status } from '@regesta/record';
import type { Clause } from '../clauses/clause.ts';
import type { TaggedTime } from '../mentions/time/tag-options.ts';

/** `did not sign until 1920` says that it did, and when. */
export function isNotUntil({ negated, times }: Clause): boolean {
  return negated && times.some(({ time }) => time.relation === 'until');
}

/** The status of a clause whose denial ends at a time: what it denies happened then. */
export function statusUntil(clause: Clause, status: Status): Status {
  return status === 'negated' && isNotUntil(clause) ? 'asserted' : status;
}

/** The times of such a clause as the time at which it happened; other times stay as they are. */
export function timesUntil(clause: Clause, times: readonly TaggedTime[]): readonly TaggedTime[] {
  if (!isNotUntil(clause)) return times;
  return times.map((tagged) =>
    tagged.time.relation === 'until'
      ? { ...tagged, time: { ...tagged.time, relation: 'at' as const } }
      : tagged,
  );
}
