import type { Clause } from '../clauses/clause.ts';
import { agentsOf, behind, patientsOf } from './arguments.ts';
import { words, type FrameReader } from './context.ts';
import { draftOf } from './draft.ts';
import { meansPlace } from './resolve.ts';
import { isAgent, isForce, isNamed, isNamedPlace, isWholePlace } from './tests.ts';
import { withUnnamedPlaces } from './unnamed-places.ts';

/** Verbs whose place stands behind `from`. */
const BACK = words('withdraw retreat');

/** `withdrew from Lida`, `abandoned Kaunas`, `the city was evacuated`. */
export const withdrawal: FrameReader = {
  frame: 'withdrawal',
  verbs: words('withdraw retreat evacuate abandon vacate leave'),
  readClause(clause, context) {
    const agent = agentsOf(clause).filter(isAgent);
    const place = (BACK.has(clause.lemma) ? behind(clause, 'from') : patientsOf(clause)).filter(
      (phrase) =>
        isNamedPlace(phrase) ||
        (clause.lemma !== 'leave' && isWholePlace(phrase)) ||
        meansPlace(phrase, clause, context),
    );
    if (place.length === 0 || (agent.length === 0 && !clause.passive) || !canLeave(clause)) return [];
    return draftOf('withdrawal', { agent, place }, clause, context).map((draft) =>
      withUnnamedPlaces(draft, place),
    );
  },
};

/** Anybody leaves a place; only forces, peoples and organisations leave it to the enemy. */
function canLeave(clause: Clause): boolean {
  if (clause.lemma !== 'leave') return true;
  return (
    !clause.passive &&
    agentsOf(clause).some((agent) => isForce(agent) || isNamed(agent, 'people', 'organisation'))
  );
}
