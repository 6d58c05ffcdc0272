import type { Clause } from '../clauses/clause.ts';
import { nameOf, type NounPhrase } from '../clauses/phrase.ts';
import { statusOf } from '../clauses/status.ts';
import { agentsOf, patientsOf } from './arguments.ts';
import { words, type Draft, type FrameContext, type FrameReader } from './context.ts';
import { listFillers } from './fillers.ts';
import { isAgent, isNamedPlace, isPlace } from './tests.ts';
import { whenOf } from './when.ts';

/** Verbs that mean it of any place; `take` and its like only of a named one. */
const SURE = words(
  'capture recapture occupy conquer reconquer seize overrun annex liberate subjugate reoccupy',
);
const NAMED_ONLY = words('take retake regain win gain');
/** `took part`, `took control of X`, `seized power`: the object decides. */
const HOLD = words('control possession charge');

export const capture: FrameReader = {
  frame: 'capture',
  verbs: words(
    'capture recapture occupy conquer reconquer seize overrun annex liberate subjugate reoccupy take retake regain win gain',
  ),
  readClause(clause, context) {
    if (clause.particle === 'over' || clause.particle === 'off') return [];
    const places = takenPlaces(clause);
    const agents = agentsOf(clause).filter(isAgent);
    if (places.length === 0 || (agents.length === 0 && !clause.passive)) return [];
    return [draftOf(places, agents, clause, context)];
  },
};

function takenPlaces(clause: Clause): readonly NounPhrase[] {
  const patients = patientsOf(clause);
  const held = patients[0];
  if (held && NAMED_ONLY.has(clause.lemma) && HOLD.has(held.head.lemma))
    return held.of && isPlace(held.of) ? [held.of] : [];
  if (!held || !patients.every(isPlace)) return [];
  return SURE.has(clause.lemma)
    ? patients.filter((place) => isNamedPlace(place) || isWhole(place))
    : patients.filter(isNamedPlace);
}

/** `the town` is a place taken; `a few villages`, `areas` are not one that a record can hold. */
function isWhole(place: NounPhrase): boolean {
  return nameOf(place) === null && /^(the|this|that|its|their|his)$/i.test(place.core.atoms[0]!.text);
}

function draftOf(
  places: readonly NounPhrase[],
  agents: readonly NounPhrase[],
  clause: Clause,
  context: FrameContext,
): Draft {
  const from = clause.adjuncts.find((adjunct) => adjunct.word === 'from')?.phrases.filter(isAgent) ?? [];
  return {
    frame: 'capture',
    roles: {
      ...(agents.length > 0 ? { agent: listFillers(agents, context, clause) } : {}),
      place: listFillers(places, context, clause).map((filler) =>
        filler.entity || filler.unresolved ? filler : unnamedPlace(filler),
      ),
      ...(from.length > 0 ? { from: listFillers(from, context, clause) } : {}),
    },
    when: whenOf(clause.times, 'instant', context.layout.plain),
    status: statusOf(clause),
    reasons: [],
  };
}

function unnamedPlace<Filler extends { readonly text: string }>(
  filler: Filler,
): Filler & { readonly unresolved: string } {
  return { ...filler, unresolved: `“${filler.text}” is not named in this sentence` };
}
