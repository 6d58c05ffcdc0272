import type { Clause } from '../clauses/clause.ts';
import { agentsOf, behind, patientsOf } from './arguments.ts';
import { words, type Draft, type FrameContext, type FrameReader } from './context.ts';
import { draftOf } from './draft.ts';
import { isAgent, isNamedPlace, isWholePlace } from './tests.ts';

/** `lost Lida to the Poles`, `Riga fell to the Germans`, `ceded Vilnius to Lithuania`. */
export const loss: FrameReader = {
  frame: 'loss',
  verbs: words('lose fall surrender cede relinquish'),
  readClause(clause, context) {
    if (clause.lemma === 'fall') return readFall(clause, context);
    const to = behind(clause, 'to').filter(isAgent);
    const place = patientsOf(clause).filter(isNamedPlace);
    const agent = agentsOf(clause).filter(isAgent);
    if (place.length === 0 || (agent.length === 0 && to.length === 0)) return [];
    return draftOf('loss', { agent, place, to }, clause, context);
  },
};

/** `Riga fell to the Germans`; a place that only fell, fell to somebody the sentence does not name. */
function readFall(clause: Clause, context: FrameContext): readonly Draft[] {
  const place = clause.subject.filter((phrase) => isNamedPlace(phrase) || isWholePlace(phrase));
  const to = behind(clause, 'to').filter(isAgent);
  const elsewhere = behind(clause, 'into', 'under', 'behind', 'from', 'within', 'upon', 'on', 'silent');
  if (place.length === 0 || elsewhere.length > 0 || clause.particle !== null) return [];
  if (to.length === 0 && (clause.adjective !== null || behind(clause, 'to').length > 0)) return [];
  return draftOf('loss', { place, to }, clause, context);
}
