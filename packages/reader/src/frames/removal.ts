import type { Clause } from '../clauses/clause.ts';
import type { NounPhrase } from '../clauses/phrase.ts';
import { agentsOf, behind, patientsOf } from './arguments.ts';
import { words, type Draft, type FrameContext, type FrameReader } from './context.ts';
import { draftOf } from './draft.ts';
import { listFillers } from './fillers.ts';
import { isPerson, officeRoles, officesBehind } from './office.ts';
import { isAgent, isNamed } from './tests.ts';

/** Verbs of leaving an office oneself. */
const LEAVING = words('resign abdicate step');
const OUSTING = words('dismiss remove oust depose overthrow relieve');

/** `resigned as president`, `was dismissed by the king`, `stepped down`, `was replaced by Y`. */
export const removal: FrameReader = {
  frame: 'removal',
  verbs: new Set([...LEAVING, ...OUSTING, 'replace', 'succeed']),
  readClause(clause, context) {
    const persons = removed(clause);
    const by = OUSTING.has(clause.lemma) ? agentsOf(clause).filter(isAgent) : [];
    const [office] = officesBehind(clause, 'as', 'from', 'of');
    return persons.flatMap((person) =>
      draftOf('removal', { person: [person], by }, clause, context).map((draft) =>
        withOffice(draft, office, clause, context),
      ),
    );
  },
};

function removed(clause: Clause): readonly NounPhrase[] {
  const { lemma, particle, passive, objects, subject } = clause;
  if (lemma === 'step') return particle === 'down' ? subject.filter(isPerson) : [];
  if (LEAVING.has(lemma)) return passive ? [] : subject.filter(isPerson);
  if (OUSTING.has(lemma))
    return patientsOf(clause).filter((phrase) => isPerson(phrase) && !isElsewhere(clause));
  const whole = agentsOf(clause).some(isPerson) || behind(clause, 'with').some(isPerson);
  return whole && (passive || objects.length > 0) ? patientsOf(clause).filter(isPerson) : [];
}

/** `removed him from the train`: from something that is no office. */
function isElsewhere(clause: Clause): boolean {
  const from = behind(clause, 'from');
  return (
    from.length > 0 &&
    !from.some((phrase) => isNamed(phrase, 'organisation')) &&
    officesBehind(clause, 'from').length === 0 &&
    !from.every((phrase) => /^(power|office|post|position|command|duty|duties)$/.test(phrase.head.lemma))
  );
}

function withOffice(
  draft: Draft,
  office: NounPhrase | undefined,
  clause: Clause,
  context: FrameContext,
): Draft {
  if (office) return { ...draft, roles: { ...draft.roles, ...officeRoles(office, clause, context) } };
  const body = behind(clause, 'from').filter((phrase) => isNamed(phrase, 'organisation'));
  if (body.length === 0) return draft;
  return { ...draft, roles: { ...draft.roles, body: listFillers(body, context, clause) } };
}
