import type { Clause } from '../clauses/clause.ts';
import { agentsOf, behind, patientsOf } from './arguments.ts';
import type { NounPhrase } from '../clauses/phrase.ts';
import { words, type FrameReader } from './context.ts';
import { draftOf } from './draft.ts';
import { FORCES, MOVES } from './nouns.ts';
import { headIn, isAgent, isForce, isNamed, isNamedPlace } from './tests.ts';

/** `stopped the Soviet advance`, `the offensive was halted near Kaunas`, `repelled the invaders`. */
export const halt: FrameReader = {
  frame: 'halt',
  verbs: words('stop halt repel repulse check'),
  readClause(clause, context) {
    const stopped = patientsOf(clause).filter((phrase) => isStopped(phrase, clause));
    const agent = agentsOf(clause).filter(isAgent);
    if (stopped.length === 0 || (agent.length === 0 && !clause.passive)) return [];
    const place = behind(clause, 'at', 'near', 'outside', 'in', 'before').filter(isNamedPlace);
    return draftOf('halt', { agent, stopped, place }, clause, context);
  },
};

/** A movement; of the people themselves only where they were thrown back. */
function isStopped(phrase: NounPhrase, clause: Clause): boolean {
  if (headIn(phrase, MOVES)) return true;
  const isThrownBack = /^(halt|repel|repulse)$/.test(clause.lemma) || isStoppedByForce(clause);
  const isPeople = headIn(phrase, FORCES) || isNamed(phrase, 'people') || /^they$/i.test(phrase.head.text);
  return isThrownBack && isPeople;
}

/** `were stopped by the Whites at Vilppula`: by arms, and at a place; elsewhere people are stopped by anything. */
function isStoppedByForce(clause: Clause): boolean {
  if (clause.lemma !== 'stop' || !clause.passive) return false;
  const isByForce = agentsOf(clause).some((agent) => isForce(agent) || isNamed(agent, 'people'));
  return isByForce && behind(clause, 'at', 'near', 'outside', 'before').some(isNamedPlace);
}
