import type { Clause, Sentence } from '../clauses/clause.ts';
import { nameOf, type NounPhrase } from '../clauses/phrase.ts';
import { agentsOf, behind, isAim, patientsOf } from './arguments.ts';
import { readTakingNouns, TAKING } from './capture-noun.ts';
import { words, type FrameContext, type FrameReader } from './context.ts';
import { isUnknownName } from './deciders.ts';
import { draftOf } from './draft.ts';
import { HOLDS, STRONGHOLDS } from './nouns.ts';
import { meansPlace } from './resolve.ts';
import { isCalledShip } from './ships.ts';
import { isAgent, isNamedPlace, isPlace, isState, isWholePlace } from './tests.ts';
import { withUnnamedPlaces } from './unnamed-places.ts';

/** Verbs that mean it of any place. */
const SURE = words(
  'capture recapture occupy conquer reconquer seize overrun annex liberate subjugate reoccupy',
);
/** Verbs that mean it only of a place with a name: `took Lida`, not `took the train`. */
const NAMED_ONLY = words('take retake regain win gain wrest');

/** `took Lida`, `Kaunas was occupied by the Germans`, `seized control of the harbour`. */
export const capture: FrameReader = {
  frame: 'capture',
  verbs: new Set([...SURE, ...NAMED_ONLY]),
  nouns: TAKING,
  readPassage: readTakingNouns,
  readClause(clause, context) {
    if (!isOwnParticle(clause) || isTakenElsewhere(clause, context) || isPartial(clause)) return [];
    const agent = agentsOf(clause).filter(isAgent);
    const place = takenPlaces(clause, context).filter(
      (phrase) => !isField(phrase, agent) && !isCalledShip(phrase, context),
    );
    if (place.length === 0 || (agent.length === 0 && !clause.passive && !isAim(clause))) return [];
    const from = behind(clause, 'from').filter(isAgent);
    return draftOf('capture', { agent, place, from }, clause, context).map((draft) =>
      withUnnamedPlaces(draft, place),
    );
  },
};

function takenPlaces(clause: Clause, context: FrameContext): readonly NounPhrase[] {
  const patients = patientsOf(clause);
  const held = patients[0];
  if (held && HOLDS.has(held.head.lemma)) return held.of && isPlace(held.of) ? [held.of] : [];
  return SURE.has(clause.lemma)
    ? patients.filter(
        (place) =>
          isNamedPlace(place) ||
          isWholePlace(place) ||
          isAnnexed(place, clause) ||
          meansPlace(place, clause, context),
      )
    : (!clause.passive || patients.every(isPlace)) && !isTakenAback(clause, context)
      ? patients.filter((place) => isNamedPlace(place) || isStronghold(place) || isSecond(place, clause))
      : [];
}

/** `took Lida in May │and Iwon in June`: as the first was a place, so is a name that no table knows. */
function isSecond(place: NounPhrase, { index, start }: Clause): boolean {
  return index < start && isUnknownName(place);
}

/** `The republic was annexed by Soviet Russia`: of states, only to annex them is to take them. */
function isAnnexed(phrase: NounPhrase, { lemma }: Clause): boolean {
  return lemma === 'annex' && isState(phrase) && !/^(a|an)$/i.test(phrase.core.atoms[0]!.text);
}

/** `the land he occupied`: one man holds a field, not a land. */
function isField(place: NounPhrase, agents: readonly NounPhrase[]): boolean {
  const isOne = agents.length > 0 && agents.every((agent) => /^(he|she)$/i.test(agent.head.text));
  return isOne && isWholePlace(place) && !isStronghold(place);
}

/** `took over Lida`, but `took off`, `took up`. */
function isOwnParticle({ lemma, particle }: Clause): boolean {
  return particle === null || (lemma === 'take' && particle === 'over');
}

function isStronghold(place: NounPhrase): boolean {
  return isWholePlace(place) && STRONGHOLDS.has(place.head.lemma);
}

/** `was taken aback`. */
function isTakenAback({ index }: Clause, { sentence }: FrameContext): boolean {
  const next = sentence.chunks[index + 1];
  return next !== undefined && 'word' in next && next.word === 'aback';
}

/** `took the train to Riga`, `took Lida as an example`: what is taken somewhere, or for something, is not held. */
function isTakenElsewhere(clause: Clause, { sentence }: FrameContext): boolean {
  if (clause.lemma !== 'take') return false;
  const isExample = behind(clause, 'as').some((phrase) => nameOf(phrase) === null);
  return isExample || behind(clause, 'to', 'into').length > 0 || isTakenOut(clause, sentence);
}

/** `took Norway out of the war`. */
function isTakenOut({ objects }: Clause, { chunks }: Sentence): boolean {
  const next = chunks[objects.at(-1)?.end ?? -1];
  return next?.kind === 'prep' && next.word === 'out';
}

/** `was partly occupied`: a part of it that the words do not name. */
function isPartial({ adverbs }: Clause): boolean {
  return adverbs.some((word) => /^(partly|partially)$/.test(word));
}
