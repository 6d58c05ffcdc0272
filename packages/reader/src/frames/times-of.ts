import type { Clause } from '../clauses/clause.ts';
import { statusOf } from '../clauses/status.ts';
import type { TaggedTime } from '../mentions/time/tag-options.ts';

/** The times of a clause and, where a rule carried them over, which. */
export interface ClauseTimes {
  readonly times: readonly TaggedTime[];
  readonly reasons: readonly string[];
}

/**
 * The times of a clause: its own; those that lead the clause it is joined to; or those of the verb it hangs on, where
 * both are one happening: `prevented them from taking`, `tried to take`, `advanced, taking …`. Never a plan's, whose
 * time is not the time of what is planned.
 */
export function timesOf(clause: Clause): ClauseTimes {
  const { times, timesShared, governor } = clause;
  if (timesShared) return { times, reasons: ['shares the time that leads the clause before'] };
  if (times.length > 0 || !governor || !isOneHappening(clause)) return { times, reasons: [] };
  const above = timesOf(governor.clause);
  if (above.times.length === 0) return above;
  return { times: above.times, reasons: [`shares the time of “${governor.clause.verb.head.text}”`] };
}

function isOneHappening(clause: Clause): boolean {
  const { how, word } = clause.governor!;
  if (how === 'to' || how === 'aim') return /^(negated|attempted|asserted)$/.test(statusOf(clause));
  if (how === 'preposition') return /^(from|by|in|without|while)$/.test(word);
  return how === 'participle' && word === ',';
}
