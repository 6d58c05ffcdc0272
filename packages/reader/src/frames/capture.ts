import type { Clause } from '../clauses/clause.ts';
import { nameOf, type NounPhrase } from '../clauses/phrase.ts';
import { agentsOf, behind, patientsOf } from './arguments.ts';
import { words, type Draft, type FrameReader } from './context.ts';
import { draftOf } from './draft.ts';
import { isAgent, isNamedPlace, isPlace } from './tests.ts';

/** Verbs that mean it of any place. */
const SURE = words(
  'capture recapture occupy conquer reconquer seize overrun annex liberate subjugate reoccupy',
);
/** Verbs that mean it only of a place with a name: `took Lida`, not `took the train`. */
const NAMED_ONLY = words('take retake regain win gain');
/** `took control of X`: what is had of the place. */
const HOLD = words('control possession charge');

/** `took Lida`, `Kaunas was occupied by the Germans`, `seized control of the harbour`. */
export const capture: FrameReader = {
  frame: 'capture',
  verbs: new Set([...SURE, ...NAMED_ONLY]),
  readClause(clause, context) {
    if (clause.particle !== null) return [];
    const place = takenPlaces(clause);
    const agent = agentsOf(clause).filter(isAgent);
    if (place.length === 0 || (agent.length === 0 && !clause.passive)) return [];
    const from = behind(clause, 'from').filter(isAgent);
    return draftOf('capture', { agent, place, from }, clause, context).map((draft) =>
      withUnnamed(draft, place),
    );
  },
};

function takenPlaces(clause: Clause): readonly NounPhrase[] {
  const patients = patientsOf(clause);
  const held = patients[0];
  if (held && HOLD.has(held.head.lemma)) return held.of && isPlace(held.of) ? [held.of] : [];
  if (!held || !patients.every(isPlace)) return [];
  return SURE.has(clause.lemma)
    ? patients.filter((place) => isNamedPlace(place) || isWhole(place))
    : patients.filter(isNamedPlace);
}

/** `the town` is a place taken; `a few villages`, `areas` are not one that a record can hold. */
function isWhole(place: NounPhrase): boolean {
  return nameOf(place) === null && /^(the|this|that|its|their|his)$/i.test(place.core.atoms[0]!.text);
}

/** A place without any name in it is one that a record cannot tell from another. */
function withUnnamed(draft: Draft, phrases: readonly NounPhrase[]): Draft {
  const place = draft.roles['place']!.map((filler, index) =>
    filler.unresolved || hasName(phrases[index]!)
      ? filler
      : Object.assign({}, filler, { unresolved: `“${filler.text}” is not named in this sentence` }),
  );
  return { ...draft, roles: { ...draft.roles, place } };
}

function hasName(phrase: NounPhrase): boolean {
  return phrase.core.atoms.some((atom) => atom.named) || (phrase.of !== null && hasName(phrase.of));
}
