import { foldName, knownName } from '@regesta/gazetteer';
import type { Clause } from '../clauses/clause.ts';
import { isPronoun, nameOf, type NounPhrase } from '../clauses/phrase.ts';
import { agentsOf, behind, patientsOf } from './arguments.ts';
import { words, type Draft, type FrameContext, type FrameReader } from './context.ts';
import { draftOf } from './draft.ts';
import { HOLDS } from './nouns.ts';
import { isAgent, isBody, isForce, isNamed, isNamedPlace, isWholePlace } from './tests.ts';
import { withUnnamedPlaces } from './unnamed-places.ts';

/** Verbs that mean it only where somebody who can hold a place gets it: `gave Fiume to Italy`. */
const GIVING = words('give transfer award hand return restore assign deliver');

/** `lost Lida to the Poles`, `Riga fell to the Germans`, `ceded Vilnius to Lithuania`. */
export const loss: FrameReader = {
  frame: 'loss',
  verbs: new Set([...words('lose fall surrender capitulate cede relinquish drive expel evict'), ...GIVING]),
  readClause(clause, context) {
    if (clause.lemma === 'fall') return isFallOfAnotherKind(clause, context) ? [] : readFall(clause, context);
    if (/^(drive|expel|evict)$/.test(clause.lemma)) return readExpulsion(clause, context);
    if (isOwnSurrender(clause)) return clause.subject.some(isLandOrForce) ? [] : readFall(clause, context);
    const to = behind(clause, 'to').filter(isAgent);
    if (GIVING.has(clause.lemma) && !to.some(isTaker)) return [];
    const place = lostPlaces(clause).filter((phrase) => isNamedPlace(phrase) || isWholePlace(phrase));
    const agent = agentsOf(clause).filter(isAgent);
    if (place.length === 0 || (agent.length === 0 && to.length === 0)) return [];
    return draftOf('loss', { agent, place, to }, clause, context).map((draft) =>
      withUnnamedPlaces(draft, place),
    );
  },
};

/** `fell apart`, `fell silent`, `fell ill`, `fell behind`: no place is lost by it. */
function isFallOfAnotherKind({ index, particle }: Clause, { sentence }: FrameContext): boolean {
  const next = sentence.chunks[index + 1];
  const word = next && 'word' in next ? next.word : '';
  return (
    particle !== null || /^(apart|silent|ill|behind|short|quiet|asleep|out|off|back|away|down)$/.test(word)
  );
}

/** A state, a people, an organisation: a town is not returned to a person or to order. */
function isTaker(phrase: NounPhrase): boolean {
  if (isPronoun(phrase)) return /^(it|them)$/i.test(phrase.head.text);
  const isBodyHere = /^the$/i.test(phrase.core.atoms[0]!.text) && isBody(phrase);
  return isNamed(phrase, 'place', 'people', 'organisation') || isForce(phrase) || isBodyHere;
}

/** `The fortress surrendered on 24 June`. */
function isOwnSurrender({ lemma, passive, objects }: Clause): boolean {
  return /^(surrender|capitulate)$/.test(lemma) && !passive && objects.length === 0;
}

/** A land or a people's garrison that surrenders is beaten, not handed over as a town is. */
function isLandOrForce(phrase: NounPhrase): boolean {
  const named = nameOf(phrase);
  return named ? knownName(foldName(named.text)) !== null : isForce(phrase);
}

/** What is lost; of `lost control of X`, X. */
function lostPlaces(clause: Clause): readonly NounPhrase[] {
  const patients = patientsOf(clause);
  const held = patients[0];
  return held && HOLDS.has(held.head.lemma) ? (held.of ? [held.of] : []) : patients;
}

/** `drove the Germans out of Riga`, `were expelled from Lida`: who is driven out loses the place. */
function readExpulsion(clause: Clause, context: FrameContext): readonly Draft[] {
  const agent = patientsOf(clause).filter(
    (phrase) => isForce(phrase) || isNamed(phrase, 'people', 'organisation'),
  );
  const place = behind(clause, 'from', 'of').filter(isNamedPlace);
  return agent.length > 0 && place.length > 0 ? draftOf('loss', { agent, place }, clause, context) : [];
}

/** `Riga fell to the Germans`; a place that only fell, fell to somebody the sentence does not name. */
function readFall(clause: Clause, context: FrameContext): readonly Draft[] {
  const place = clause.subject.filter((phrase) => isNamedPlace(phrase) || isWholePlace(phrase));
  const to = behind(clause, 'to').filter(isAgent);
  const elsewhere = behind(clause, 'into', 'under', 'behind', 'from', 'within', 'upon', 'on');
  if (place.length === 0 || elsewhere.length > 0 || clause.particle !== null) return [];
  if (to.length === 0 && (clause.adjective !== null || behind(clause, 'to').length > 0)) return [];
  return draftOf('loss', { place, to }, clause, context).map((draft) => withUnnamedPlaces(draft, place));
}
