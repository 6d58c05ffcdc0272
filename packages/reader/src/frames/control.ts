import type { Filler } from '@regesta/record';
import type { Clause } from '../clauses/clause.ts';
import { nameOf, peoplesOf, type NounPhrase } from '../clauses/phrase.ts';
import { agentsOf, behind, patientsOf } from './arguments.ts';
import { words, type Draft, type FrameContext, type FrameReader } from './context.ts';
import { draftOf } from './draft.ts';
import { nameFiller } from './fillers.ts';
import { isUnknownName } from './deciders.ts';
import { BODIES, HOLDS, MEETINGS, OFFICES, POWERS, STRONGHOLDS } from './nouns.ts';
import { isAgent, isNamedPlace, isWholePlace } from './tests.ts';
import { withUnnamedPlaces } from './unnamed-places.ts';

/** Verbs that say that somebody has a place, not that they take it. */
const HOLDING = words('hold control govern rule administer');
/** `kept control of Lida`. */
const KEEPING = words('keep retain maintain exercise have');
const BEING = words('be remain stay');
/** What a place is under: `under Soviet rule`. */
const RULE = words('control rule occupation administration sovereignty');
const WAKING = new Set([...RULE, ...HOLDS]);

/** `held Lida from May to August`, `Lida was governed by the Poles`, `kept control of the port of Lida`, `remained under Polish rule`. */
export const control: FrameReader = {
  frame: 'control',
  verbs: new Set([...HOLDING, ...KEEPING, ...BEING]),
  nouns: WAKING,
  readClause(clause, context) {
    if (clause.particle !== null) return [];
    if (BEING.has(clause.lemma)) return underRule(clause, context);
    const agent = agentsOf(clause).filter((phrase) => isAgent(phrase) || isUnknownHolder(phrase, clause));
    const place = heldPlaces(clause);
    return place.length > 0 && agent.length > 0
      ? draftOf('control', { agent, place }, clause, context, 'state').map((draft) =>
          place.some(isUnknownPlace) ? draft : withUnnamedPlaces(draft, place),
        )
      : [];
  },
};

/** A place with a name, `the city` for a time, or behind a passive verb that lasts a name that no table knows: `Iwon was held by …`. */
function isHeld(phrase: NounPhrase, clause: Clause): boolean {
  if (isNamedPlace(phrase)) return true;
  if (isWholePlace(phrase) && STRONGHOLDS.has(phrase.head.lemma)) return clause.times.length > 0;
  return isLasting(clause) && isUnknownPlace(phrase);
}

/** A congress is held as well, but not until, since or through a time. */
function isLasting({ passive, lemma, times }: Clause): boolean {
  const lasts = times.some(({ time }) => /^(until|since|from-to|throughout)$/.test(time.relation));
  return passive && (lasts || /^(govern|rule|administer)$/.test(lemma));
}

/** A bare name of nothing that sits or is sat in: `Souda`, not `Parliament`. */
function isUnknownPlace(phrase: NounPhrase): boolean {
  const isBare = isUnknownName(phrase) && phrase.core.atoms[0]!.pos !== 'DET' && phrase.of === null;
  return (
    isBare && ![BODIES, MEETINGS, OFFICES, POWERS].some((nouns) => nouns.has(phrase.head.text.toLowerCase()))
  );
}

function isUnknownHolder(phrase: NounPhrase, clause: Clause): boolean {
  return isLasting(clause) && isUnknownName(phrase);
}

/** Places, and nothing else beside them: `held Lida`, not `held the congress in Lida`. */
function heldPlaces(clause: Clause): readonly NounPhrase[] {
  const patients = patientsOf(clause);
  if (!KEEPING.has(clause.lemma)) return patients.every((phrase) => isHeld(phrase, clause)) ? patients : [];
  const place = patients.find((phrase) => HOLDS.has(phrase.head.lemma))?.of;
  return place && isNamedPlace(place) ? [place] : [];
}

/** `Lida was under Polish administration until 1920`: the people whose rule it is, or the owner behind `of`. */
function underRule(clause: Clause, context: FrameContext): readonly Draft[] {
  const place = clause.subject.filter(isNamedPlace);
  const rule = behind(clause, 'under').find((phrase) => RULE.has(phrase.head.lemma));
  if (!rule || place.length === 0) return [];
  const owner = rule.of && isAgent(rule.of) && nameOf(rule.of) ? [rule.of] : [];
  const peoples = peoplesOf(rule).map(nameFiller);
  if (owner.length === 0 && peoples.length === 0) return [];
  const drafts = draftOf('control', { agent: owner, place }, clause, context, 'state');
  return owner.length > 0 ? drafts : drafts.map((draft) => heldBy(peoples, draft));
}

function heldBy(agent: readonly Filler[], draft: Draft): Draft {
  return { ...draft, roles: { agent, ...draft.roles } };
}
