import type { FrameName } from '@regesta/record';
import type { Clause } from '../clauses/clause.ts';
import type { NounPhrase } from '../clauses/phrase.ts';
import { statusOf } from '../clauses/status.ts';
import { agentsOf, behind, patientsOf } from './arguments.ts';
import { words, type Draft, type FrameContext, type FrameReader } from './context.ts';
import { listFillers } from './fillers.ts';
import { FORCES, MOVES } from './nouns.ts';
import { headIn, isAgent, isNamed, isNamedPlace } from './tests.ts';
import { whenOf } from './when.ts';

type Parts = Readonly<Record<string, readonly NounPhrase[]>>;

/** A draft whose roles are noun phrases of its clause; roles without one are left out. */
export function draftOf(frame: FrameName, parts: Parts, clause: Clause, context: FrameContext): Draft {
  const filled = Object.entries(parts).filter(([, phrases]) => phrases.length > 0);
  const roles = Object.fromEntries(
    filled.map(([role, phrases]) => [role, listFillers(phrases, context, clause)]),
  );
  return {
    frame,
    roles,
    when: whenOf(clause.times, 'instant', context.layout.plain),
    status: statusOf(clause),
    reasons: [],
  };
}

export const advance: FrameReader = {
  frame: 'advance',
  verbs: words('reach enter invade cross advance march approach'),
  readClause(clause, context) {
    const agent = agentsOf(clause).filter(isAgent);
    if (agent.length === 0) return [];
    const reached = patientsOf(clause).filter(isNamedPlace);
    const towards = behind(clause, 'to', 'into', 'towards', 'toward', 'on', 'against').filter(isNamedPlace);
    if (/^(advance|march)$/.test(clause.lemma))
      return towards.length > 0 && !clause.passive
        ? [draftOf('advance', { agent, towards }, clause, context)]
        : [];
    return reached.length > 0 && !isMember(clause)
      ? [draftOf('advance', { agent, place: reached }, clause, context)]
      : [];
  },
};

/** `Lithuania entered the war` is no advance; nor does a state reach a place: only those who can march. */
function isMember(clause: Clause): boolean {
  return agentsOf(clause).every((agent) => isNamed(agent, 'place')) && clause.lemma === 'reach';
}

export const halt: FrameReader = {
  frame: 'halt',
  verbs: words('stop halt repel repulse check'),
  readClause(clause, context) {
    const stopped = patientsOf(clause).filter(
      (phrase) =>
        headIn(phrase, MOVES) ||
        (clause.lemma !== 'check' && headIn(phrase, FORCES) && clause.lemma !== 'stop'),
    );
    const agent = agentsOf(clause).filter(isAgent);
    if (stopped.length === 0 || (agent.length === 0 && !clause.passive)) return [];
    const place = behind(clause, 'at', 'near', 'outside', 'in', 'before').filter(isNamedPlace);
    return [draftOf('halt', { agent, stopped, place }, clause, context)];
  },
};

export const withdrawal: FrameReader = {
  frame: 'withdrawal',
  verbs: words('withdraw retreat evacuate abandon vacate leave'),
  readClause(clause, context) {
    const agent = agentsOf(clause).filter((phrase) => isAgent(phrase) && !isNamed(phrase, 'person'));
    const left = /^(withdraw|retreat)$/.test(clause.lemma) ? behind(clause, 'from') : patientsOf(clause);
    const place = left.filter(isNamedPlace);
    if (place.length === 0 || (agent.length === 0 && !clause.passive)) return [];
    if (
      clause.lemma === 'leave' &&
      !agent.some((phrase) => headIn(phrase, FORCES) || isNamed(phrase, 'people', 'organisation'))
    )
      return [];
    return [draftOf('withdrawal', { agent, place }, clause, context)];
  },
};

export const loss: FrameReader = {
  frame: 'loss',
  verbs: words('lose fall surrender cede relinquish'),
  readClause(clause, context) {
    const to = behind(clause, 'to').filter(isAgent);
    if (clause.lemma === 'fall') {
      const place = clause.subject.filter(isNamedPlace);
      return place.length > 0 && to.length > 0 ? [draftOf('loss', { place, to }, clause, context)] : [];
    }
    const place = patientsOf(clause).filter(isNamedPlace);
    const agent = agentsOf(clause).filter(isAgent);
    return place.length > 0 && agent.length > 0
      ? [draftOf('loss', { agent, place, to }, clause, context)]
      : [];
  },
};
