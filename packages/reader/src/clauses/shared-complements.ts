import type { Chunk } from './chunk.ts';
import type { Clause } from './clause.ts';

/**
 * `seized and occupied the port in May`, `was overthrown and executed on 2 May`: a verb with nothing between it and the
 * verb it is joined to has that verb's objects, places and times, not who did it: `was dissolved and replaced by …`.
 */
export function withSharedComplements(
  chunks: readonly Chunk[],
  clauses: readonly Clause[],
): readonly Clause[] {
  return clauses.map((clause, nth) => {
    const next = clauses[nth + 1];
    return next && isJoined(chunks, clause, next) ? withComplementsOf(clause, next) : clause;
  });
}

function isJoined(chunks: readonly Chunk[], clause: Clause, next: Clause): boolean {
  if (next.start !== clause.index + 1 || chunks[next.start]?.kind !== 'conj') return false;
  const between = chunks.slice(next.start + 1, next.index);
  return (
    between.every(({ kind }) => kind === 'adverb') &&
    clause.passive === next.passive &&
    clause.form === next.form
  );
}

function withComplementsOf(clause: Clause, next: Clause): Clause {
  const hasOwnTimes = clause.times.length > 0 && !clause.timesShared;
  return {
    ...clause,
    objects: next.objects,
    second: next.second,
    adjuncts: [...clause.adjuncts, ...next.adjuncts.filter(({ word }) => word !== 'by')],
    times: hasOwnTimes || next.timesShared ? clause.times : next.times,
    timesShared: hasOwnTimes || next.timesShared ? clause.timesShared : false,
  };
}
