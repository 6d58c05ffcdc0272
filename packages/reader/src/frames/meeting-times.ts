import { clausesSaidOf } from './said-of.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Draft, FrameContext } from './context.ts';
import { MEETINGS } from './nouns.ts';
import { headIn } from './tests.ts';
import { whenOf } from './when.ts';

/** `was organized at its first congress, held between 1 and 3 October`: what was done at a meeting was done then. */
export function meetingTimes(draft: Draft, clause: Clause, context: FrameContext): Draft {
  if (draft.when.text !== null) return draft;
  const meetings = clause.adjuncts
    .filter((adjunct) => /^(at|during)$/.test(adjunct.word))
    .flatMap((adjunct) => adjunct.phrases.filter((phrase) => headIn(phrase, MEETINGS)));
  const times = meetings.flatMap((meeting) =>
    clausesSaidOf(meeting, context).flatMap((other) => other.times),
  );
  if (times.length === 0) return draft;
  const when = whenOf(times, 'instant', context.layout.plain);
  return { ...draft, when, inferred: true, reasons: [...draft.reasons, 'its time is that of the meeting'] };
}
