import type { Roles } from '@regesta/record';
import { statusOf } from '../clauses/status.ts';
import type { TaggedTime } from '../mentions/time/tag-options.ts';
import { words, type Draft, type FrameContext, type FrameReader } from './context.ts';
import { listFillers } from './fillers.ts';
import { isOffice, isPerson, officeRoles, officesBehind } from './office.ts';
import { timesOf } from './times-of.ts';
import { whenOf } from './when.ts';

/**
 * `was president in 1920`, `served as governor from 1920 to 1922`: who held an office at a time had come into it by then;
 * of `from … to` and `until` the end is told too. Without a time nothing is read.
 */
export const officeHeld: FrameReader = {
  frame: 'appointment',
  verbs: words('be serve'),
  nouns: words(
    'president premier chancellor minister governor mayor commander chairman king emperor tsar regent',
  ),
  readClause(clause, context) {
    const office = clause.copula ? clause.objects.find(isOffice) : officesBehind(clause, 'as')[0];
    const [person, ...others] = clause.subject.filter(isPerson);
    if (!office || !person || others.length > 0 || statusOf(clause) !== 'asserted') return [];
    const roles = { person: listFillers([person], context, clause), ...officeRoles(office, clause, context) };
    return timesOf(clause).times.flatMap((tagged) => draftsAt(tagged, roles, context));
  },
};

function draftsAt(tagged: TaggedTime, roles: Roles, context: FrameContext): Draft[] {
  const { relation, link } = tagged.time;
  const isStart = link ? link.from === tagged.from : relation === 'since';
  if (isStart)
    return [draftOf('appointment', at(tagged), roles, context, 'the words give the time in office')];
  if (link || relation === 'until')
    return [draftOf('removal', at(tagged), roles, context, 'the words give the time in office')];
  const reason = 'held the office then, so had come into it by then';
  return [draftOf('appointment', by(tagged), roles, context, reason)];
}

/** One side of a span, as a time of its own. */
function at({ from, to, time }: TaggedTime): TaggedTime {
  return { from, to, time: { ...time, relation: 'at', link: null, cue: null } };
}

/** Held then: come into by then. */
function by({ from, to, time }: TaggedTime): TaggedTime {
  return { from, to, time: { ...time, relation: 'by' } };
}

function draftOf(
  frame: 'appointment' | 'removal',
  tagged: TaggedTime,
  roles: Roles,
  { layout }: FrameContext,
  reason: string,
): Draft {
  const when = whenOf([tagged], 'instant', layout.plain);
  return { frame, roles, when, status: 'asserted', reasons: [reason], inferred: true };
}
