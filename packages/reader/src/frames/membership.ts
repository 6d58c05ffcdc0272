import type { Filler, Problem } from '@regesta/record';
import type { Clause } from '../clauses/clause.ts';
import { hasModifier, nameOf, possessorOf, type NounPhrase } from '../clauses/phrase.ts';
import { statusOf } from '../clauses/status.ts';
import { behind, patientsOf } from './arguments.ts';
import { words, type Draft, type FrameContext, type FrameReader } from './context.ts';
import { phraseFiller } from './fillers.ts';
import { bodyOfMembers } from './member-body.ts';
import { statusUntil, timesUntil } from './not-until.ts';
import { ORGANISED, STATES } from './nouns.ts';
import { headIn, isForce, isNamed, nameHas } from './tests.ts';
import { timesOf } from './times-of.ts';
import { lastingFrom, whenOf } from './when.ts';

/** Treaties that states join as they join a league. */
const ALLIANCES = words('pact alliance entente');
const OTHER = words('other others remaining');

/** Who belonged to what: `Its members were A, B and C`, `the council consisted of A and B`, `A joined the party`. */
export const membership: FrameReader = {
  frame: 'membership',
  verbs: words('include comprise consist compose join be become elect appoint serve'),
  nouns: words('member members'),
  readClause(clause, context) {
    const found = belonging(clause, context);
    return found ? draftsOf(found, clause, context) : [];
  },
};

interface Belonging {
  readonly members: readonly NounPhrase[];
  readonly body: Filler;
  /** Whether the verb says that it began (`joined`), not that it was so. */
  readonly begins: boolean;
  /** The word that shows that others, not named here, belonged too. */
  readonly other?: NounPhrase;
}

function belonging(clause: Clause, context: FrameContext): Belonging | null {
  const { lemma } = clause;
  if (lemma === 'join') return joined(clause, context);
  if (/^(elect|appoint|serve)$/.test(lemma)) return seated(clause, context);
  if (clause.copula || lemma === 'become') return equated(clause, context);
  return listed(clause, context);
}

/** `A joined the party`. */
function joined(clause: Clause, context: FrameContext): Belonging | null {
  const [body] = clause.objects;
  const members = clause.subject.filter(isMember);
  if (clause.passive || !body || !isJoinable(body) || members.length === 0) return null;
  return { members, body: phraseFiller(body, context, clause), begins: true };
}

/** `elected A and B to the committee`, `A served on the council`. */
function seated(clause: Clause, context: FrameContext): Belonging | null {
  const serves = clause.lemma === 'serve';
  const body = behind(clause, ...(serves ? ['on', 'in'] : ['to'])).find(isJoinable);
  const members = (serves ? clause.subject : patientsOf(clause)).filter(isMember);
  if (!body || members.length === 0) return null;
  return { members, body: phraseFiller(body, context, clause), begins: !serves };
}

/** `Its other members were A and B`, `A was a member of the party`. */
function equated(clause: Clause, context: FrameContext): Belonging | null {
  const [left] = clause.subject;
  const [right] = clause.objects;
  const named = clause.objects.filter(isMember);
  if (left && isMembers(left) && right && isMember(right)) return ofMembers(left, named, clause, context);
  const body = right && isMembers(right) ? bodyOfMembers(right, context, clause) : null;
  const members = clause.subject.filter(isMember);
  return body && members.length > 0 ? { members, body, begins: clause.lemma === 'become' } : null;
}

/** `The members included A and B`, `the council consisted of A and B`. */
function listed(clause: Clause, context: FrameContext): Belonging | null {
  const [whole] = clause.subject;
  const named = /^(consist|compose)$/.test(clause.lemma) ? behind(clause, 'of') : clause.objects;
  const members = named.filter(isMember);
  if (!whole || !/^(finite|participle)$/.test(clause.form) || !named[0] || !isMember(named[0])) return null;
  if (isMembers(whole)) return ofMembers(whole, members, clause, context);
  return isJoinable(whole) ? { members, body: phraseFiller(whole, context, clause), begins: false } : null;
}

function ofMembers(
  head: NounPhrase,
  members: readonly NounPhrase[],
  clause: Clause,
  context: FrameContext,
): Belonging | null {
  const body = bodyOfMembers(head, context, clause);
  return body && { members, body, begins: false, ...(hasModifier(head, OTHER) ? { other: head } : {}) };
}

function isMembers(phrase: NounPhrase): boolean {
  return /^members?$/.test(phrase.head.text.toLowerCase()) && nameOf(phrase) === null;
}

function isMember(phrase: NounPhrase): boolean {
  return isNamed(phrase, 'person', 'place', 'organisation') && possessorOf(phrase) === null;
}

/** A body that has members; `the war`, `the army's ranks`, `the attack` have none. */
function isJoinable(phrase: NounPhrase): boolean {
  if (isNamed(phrase, 'place')) return nameHas(phrase, STATES);
  if (isNamed(phrase, 'document')) return nameHas(phrase, ALLIANCES);
  return nameOf(phrase) ? isNamed(phrase, 'organisation') && !isForce(phrase) : headIn(phrase, ORGANISED);
}

function draftsOf(
  { members, body, begins, other }: Belonging,
  clause: Clause,
  context: FrameContext,
): Draft[] {
  const status = statusUntil(clause, statusOf(clause));
  if (status === 'generic') return [];
  const { times, reasons } = timesOf(clause);
  const { plain } = context.layout;
  const said = timesUntil(clause, times, begins ? 'instant' : 'state');
  const when = begins ? lastingFrom(whenOf(said, 'instant', plain)) : whenOf(said, 'state', plain);
  const missing = other ? [memberMissing(other, context)] : [];
  const why = other ? [...reasons, '“other” says that at least one member is named elsewhere'] : reasons;
  return members.map((member, index) => ({
    frame: 'membership',
    roles: { member: [phraseFiller(member, context, clause)], body: [body] },
    when,
    status,
    reasons: why,
    problems: index === 0 ? missing : [],
  }));
}

function memberMissing(head: NounPhrase, { layout }: FrameContext): Problem {
  const { from, to } = head;
  const { id, text } = layout.source;
  return {
    code: 'member-missing',
    message: `“${text.slice(from, to)}” says that at least one more member was named, and none is`,
    severity: 'warning',
    at: { source: id, from, to },
  };
}
