import { agentsOf, behind, patientsOf } from './arguments.ts';
import type { NounPhrase } from '../clauses/phrase.ts';
import { words, type FrameReader } from './context.ts';
import { draftOf } from './draft.ts';
import { FORCES, MOVES } from './nouns.ts';
import { headIn, isAgent, isNamed, isNamedPlace } from './tests.ts';

/** `stopped the Soviet advance`, `the offensive was halted near Kaunas`, `repelled the invaders`. */
export const halt: FrameReader = {
  frame: 'halt',
  verbs: words('stop halt repel repulse check'),
  readClause(clause, context) {
    const stopped = patientsOf(clause).filter((phrase) => isStopped(phrase, clause.lemma));
    const agent = agentsOf(clause).filter(isAgent);
    if (stopped.length === 0 || (agent.length === 0 && !clause.passive)) return [];
    const place = behind(clause, 'at', 'near', 'outside', 'in', 'before').filter(isNamedPlace);
    return draftOf('halt', { agent, stopped, place }, clause, context);
  },
};

/** A movement; of the people themselves only where they were thrown back. */
function isStopped(phrase: NounPhrase, verb: string): boolean {
  if (headIn(phrase, MOVES)) return true;
  return /^(halt|repel|repulse)$/.test(verb) && (headIn(phrase, FORCES) || isNamed(phrase, 'people'));
}
