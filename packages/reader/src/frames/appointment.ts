import type { Roles } from '@regesta/record';
import type { Clause } from '../clauses/clause.ts';
import type { NounPhrase } from '../clauses/phrase.ts';
import { agentsOf, behind, patientsOf } from './arguments.ts';
import { words, type Draft, type FrameContext, type FrameReader } from './context.ts';
import { draftOf } from './draft.ts';
import { isUnknownName } from './deciders.ts';
import { isOffice, isPerson, officeRoles, officesBehind } from './office.ts';
import { isAgent } from './tests.ts';

/** Verbs by which others make somebody something. */
const MAKING = words(
  'appoint reappoint choose elect reelect name make install nominate designate swear inaugurate',
);

/** `was appointed commander of the army by the king`, `became president`, `succeeded Denikin as commander`. */
export const appointment: FrameReader = {
  frame: 'appointment',
  verbs: new Set([...MAKING, ...words('become succeed replace assume take')]),
  readClause(clause, context) {
    const found = appointed(clause);
    if (!found) return successor(clause, context);
    return found.persons.flatMap((person) => draftsOf(person, found, clause, context));
  },
};

/** `was replaced by X`, `X succeeded Y`: somebody came into an office that the words do not name. */
function successor(clause: Clause, context: FrameContext): readonly Draft[] {
  const isOfPersons = patientsOf(clause).some(isPerson) && (clause.passive || clause.objects.length > 0);
  const [person, ...more] = /^(replace|succeed)$/.test(clause.lemma) ? newcomers(clause) : [];
  if (!isOfPersons || !person || !isPerson(person) || more.length > 0) return [];
  if (officesBehind(clause, 'as').length > 0) return [];
  return draftOf('appointment', { person: [person] }, clause, context).map((draft) =>
    Object.assign({}, draft, { reasons: [...draft.reasons, 'the words do not name the office'] }),
  );
}

interface Appointed {
  readonly persons: readonly NounPhrase[];
  readonly offices: readonly NounPhrase[];
  readonly by: readonly NounPhrase[];
}

function appointed(clause: Clause): Appointed | null {
  const offices = officesIn(clause);
  const persons = personsIn(clause);
  if (offices.length === 0 || persons.length === 0) return null;
  const by = MAKING.has(clause.lemma)
    ? agentsOf(clause).filter((phrase) => isAgent(phrase) && !persons.includes(phrase))
    : [];
  return { persons, offices, by };
}

/** `became │minister of war and commander-in-chief│`. */
function officesIn(clause: Clause): readonly NounPhrase[] {
  const { lemma, objects, second } = clause;
  if (lemma === 'become' || lemma === 'assume' || lemma === 'take') return objects.filter(isOffice);
  const behindAs = officesBehind(clause, 'as');
  if (!MAKING.has(lemma)) return behindAs;
  const named = second.filter(isOffice);
  if (named.length > 0) return named;
  return behindAs.length > 0 ? behindAs : officesBehind(clause, 'to');
}

function personsIn(clause: Clause): readonly NounPhrase[] {
  const { lemma, passive, subject } = clause;
  if (MAKING.has(lemma)) return patientsOf(clause).filter(isSomebody);
  if (lemma === 'become' || lemma === 'assume' || lemma === 'take')
    return passive ? [] : subject.filter(isPerson);
  return newcomers(clause).filter(isPerson);
}

/** Who is made something by others is a person, also where no table knows the name. */
function isSomebody(phrase: NounPhrase): boolean {
  return isPerson(phrase) || (isUnknownName(phrase) && phrase.core.atoms[0]!.pos !== 'DET');
}

/** Who comes in: `X succeeded Y`, `Y was replaced by X`, `the king replaced Y with X`. */
function newcomers(clause: Clause): readonly NounPhrase[] {
  const given = behind(clause, 'with');
  return given.length > 0 ? given : agentsOf(clause);
}

function draftsOf(
  person: NounPhrase,
  { offices, by }: Appointed,
  clause: Clause,
  context: FrameContext,
): readonly Draft[] {
  return offices.flatMap((office) => {
    const roles = officeRoles(office, clause, context);
    return draftOf('appointment', { person: [person], by }, clause, context).map((draft) =>
      withRoles(draft, roles, clause.lemma === 'nominate'),
    );
  });
}

/** Whoever is only nominated does not hold the office yet. */
function withRoles(draft: Draft, roles: Roles, onlyNominated: boolean): Draft {
  const status = onlyNominated && draft.status === 'asserted' ? 'planned' : draft.status;
  return { ...draft, roles: { ...draft.roles, ...roles }, status };
}
