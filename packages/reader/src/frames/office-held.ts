import type { Roles } from '@regesta/record';
import type { Clause } from '../clauses/clause.ts';
import { hasModifier, isPronoun, type NounPhrase } from '../clauses/phrase.ts';
import { statusOf } from '../clauses/status.ts';
import type { TaggedTime } from '../mentions/time/tag-options.ts';
import { agentsOf, patientsOf } from './arguments.ts';
import { words, type Draft, type FrameContext, type FrameReader } from './context.ts';
import { listFillers, wordsOf } from './fillers.ts';
import { FORMER, ORGANISED } from './nouns.ts';
import { isOffice, isPerson, officeRoles, officesBehind } from './office.ts';
import { orGroups } from './or-times.ts';
import { headIn, isNamed } from './tests.ts';
import { timesOf } from './times-of.ts';
import { UNDATED, whenOf } from './when.ts';

/** Verbs for holding the first place in a body, which the verb itself names. */
const LEADING = words('head lead chair command');

/**
 * `was president in 1920`, `served as governor from 1920 to 1922`, `its chairman was A`, `the council, headed by A`: who
 * held an office at a time had come into it by then; of `from … to` and `until` the end is told too.
 */
export const officeHeld: FrameReader = {
  frame: 'appointment',
  verbs: new Set([...LEADING, 'be', 'serve']),
  nouns: words(
    'president premier chancellor minister governor mayor commander chairman king emperor tsar regent leader commissar secretary head',
  ),
  readClause(clause, context) {
    if (statusOf(clause) !== 'asserted') return [];
    const roles = LEADING.has(clause.lemma) ? rolesOfLeader(clause, context) : rolesOfHolder(clause, context);
    if (!roles) return [];
    const { times } = timesOf(clause);
    if (times.length === 0) return isUndatedRead(clause) ? [undated(roles)] : [];
    return orGroups(times, context.layout.plain).flatMap((group) => draftsAt(group, roles, context));
  },
};

/** `A headed the council`, `a government led by A`; who led it somewhere only went before it. */
function rolesOfLeader(clause: Clause, context: FrameContext): Roles | null {
  const [person, ...others] = agentsOf(clause);
  const body = patientsOf(clause).filter(isLed);
  const isSomewhere = clause.adjuncts.some(({ word }) =>
    /^(into|to|against|through|out|from|across|over|in|at|during)$/.test(word),
  );
  if (!person || !isPerson(person) || others.length > 0 || body.length !== 1 || isSomewhere) return null;
  const { from, to } = clause.verb.head;
  return {
    person: listFillers([person], context, clause),
    office: [wordsOf(from, to, context)],
    body: listFillers(body, context, clause),
  };
}

/** A body with a name or with members: no revolt, no men. */
function isLed(phrase: NounPhrase): boolean {
  const isIndefinite = /^(a|an)$/i.test(phrase.core.atoms[0]!.text);
  return isNamed(phrase, 'organisation') || (headIn(phrase, ORGANISED) && !isIndefinite);
}

function rolesOfHolder(clause: Clause, context: FrameContext): Roles | null {
  const [left] = clause.subject;
  const isTurned = clause.copula && left !== undefined && isOffice(left);
  const office = isTurned ? left : heldOffice(clause);
  const [person, ...others] = (isTurned ? clause.objects : clause.subject).filter(isPerson);
  if (!office || !person || others.length > 0) return null;
  return { person: listFillers([person], context, clause), ...officeRoles(office, clause, context) };
}

function heldOffice(clause: Clause): NounPhrase | undefined {
  return clause.copula ? clause.objects.find(isOffice) : officesBehind(clause, 'as')[0];
}

/** Without a time only of one office whose holder is named: `its president was A`, not `A was president`. */
function isUndatedRead(clause: Clause): boolean {
  if (LEADING.has(clause.lemma)) return !agentsOf(clause).some(isPronoun);
  const [office] = clause.copula ? clause.subject : [];
  return office !== undefined && isOffice(office) && isOneOffice(office) && !clause.objects.some(isPronoun);
}

function isOneOffice(phrase: NounPhrase): boolean {
  const [first] = phrase.core.atoms;
  const isOfMany = /^(a|an|one)$/i.test(first!.text) || hasModifier(phrase, FORMER);
  return !isOfMany && (phrase.of !== null || phrase.core.atoms.length > 1);
}

function undated(roles: Roles): Draft {
  const reason = 'held the office at a time that the words do not give';
  return {
    frame: 'appointment',
    roles,
    when: UNDATED,
    status: 'asserted',
    reasons: [reason],
    inferred: true,
  };
}

/** Of a time, or of several of which one is meant. */
function draftsAt(group: readonly TaggedTime[], roles: Roles, context: FrameContext): Draft[] {
  const [tagged] = group;
  const { relation, link } = tagged!.time;
  const isStart = link ? link.from === tagged!.from : relation === 'since';
  const given = 'the words give the time in office';
  if (isStart) return [draftOf('appointment', group.map(at), roles, context, given)];
  if (link || relation === 'until') return [draftOf('removal', group.map(at), roles, context, given)];
  const reason = 'held the office then, so had come into it by then';
  return [draftOf('appointment', group.map(by), roles, context, reason)];
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
  times: readonly TaggedTime[],
  roles: Roles,
  { layout }: FrameContext,
  reason: string,
): Draft {
  const when = whenOf(times, 'instant', layout.plain);
  return { frame, roles, when, status: 'asserted', reasons: [reason], inferred: true };
}
