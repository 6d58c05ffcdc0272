import type { Clause } from '../clauses/clause.ts';
import type { NounPhrase } from '../clauses/phrase.ts';
import { agentsOf, behind, patientsOf } from './arguments.ts';
import { words, type FrameReader } from './context.ts';
import { draftOf } from './draft.ts';
import { STRONGHOLDS } from './nouns.ts';
import { isAgent, isForce, isNamed, isNamedPlace, isWholePlace } from './tests.ts';
import { withUnnamedPlaces } from './unnamed-places.ts';

/** Verbs of going whose goal stands behind a preposition. */
const GOING = words('advance march');

/** `reached Lida`, `entered the city of Lida`, `advanced on Kaunas`. */
export const advance: FrameReader = {
  frame: 'advance',
  verbs: words('reach enter invade cross advance march approach'),
  readClause(clause, context) {
    const agent = agentsOf(clause).filter(isAgent);
    if (agent.length === 0 || clause.passive !== (clause.lemma === 'invade' && clause.passive)) return [];
    if (GOING.has(clause.lemma)) {
      const towards = behind(clause, 'to', 'into', 'towards', 'toward', 'on', 'upon', 'against').filter(
        isNamedPlace,
      );
      return towards.length > 0 ? draftOf('advance', { agent, towards }, clause, context) : [];
    }
    const place = patientsOf(clause).filter((phrase) => isNamedPlace(phrase) || isEntered(phrase, clause));
    if (place.length === 0 || !canReach(clause)) return [];
    return draftOf('advance', { agent, place }, clause, context).map((draft) =>
      withUnnamedPlaces(draft, place),
    );
  },
};

/** `entered the city`: a town or fort that the sentence does not name; forces enter a valley without meaning to. */
function isEntered(phrase: NounPhrase, { lemma }: Clause): boolean {
  return /^(enter|reach)$/.test(lemma) && isWholePlace(phrase) && STRONGHOLDS.has(phrase.head.lemma);
}

/** States reach and enter nothing on foot, and persons may be only travelling: they invade, and their armies reach. */
function canReach(clause: Clause): boolean {
  return clause.lemma === 'invade' || agentsOf(clause).some((agent) => isForce(agent) || !isOne(agent));
}

function isOne(phrase: NounPhrase): boolean {
  return isNamed(phrase, 'place', 'person') || /^(he|she|him|her|who)$/i.test(phrase.head.text);
}
