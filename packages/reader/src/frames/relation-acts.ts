import type { Filler } from '@regesta/record';
import type { Clause } from '../clauses/clause.ts';
import type { NounPhrase } from '../clauses/phrase.ts';
import { agentsOf, behind, patientsOf } from './arguments.ts';
import { words, type FrameContext } from './context.ts';
import { phraseFiller, wordsOf } from './fillers.ts';
import { isParty, type Parties } from './relation-parties.ts';
import { headIn } from './tests.ts';

const PARTNERS = words('ally allies enemy enemies rival rivals partner partners');

/** A relation that a clause tells of: its sides, its kind, and whether it holds, begins or ends there. */
export interface Found {
  readonly parties: Parties;
  readonly kind: Filler;
  readonly how: 'holds' | 'begins' | 'ends';
}

/** The two sides where both act: `A and B established …`, `A established … with B`; null where there are more or fewer. */
export function bothActing(clause: Clause, context: FrameContext): Parties | null {
  const agents = agentsOf(clause).filter(isParty);
  const others = behind(clause, 'with').filter(isParty);
  const [a, b] = [...agents, ...others];
  if (!a || !b || agents.length === 0 || agents.length + others.length !== 2) return null;
  return {
    a: phraseFiller(a, context, clause),
    b: phraseFiller(b, context, clause),
  };
}

/** `A and B formed an alliance`, `A made peace with B`, `A allied with B`. */
export function pactMade(clause: Clause, context: FrameContext): Found | null {
  if (clause.lemma === 'ally') return allied(clause, context);
  if (clause.passive || !/^(form|conclude|make|establish|sign|enter)$/.test(clause.lemma)) return null;
  const objects = clause.lemma === 'enter' ? [...clause.objects, ...behind(clause, 'into')] : clause.objects;
  const made = objects.find(({ head }) => /^(alliance|peace)$/.test(head.lemma) && !head.named);
  const parties = made ? bothActing(clause, context) : null;
  if (!made || !parties) return null;
  return { parties, kind: wordsOf(made.head.from, made.head.to, context), how: 'begins' };
}

/** `A allied itself with B` begins it; `A was allied with B` says that it held. */
function allied(clause: Clause, context: FrameContext): Found | null {
  const [a, ...more] = clause.subject.filter(isParty);
  const b = behind(clause, 'with', 'to').find(isParty);
  if (!a || !b || more.length > 0) return null;
  const { head } = clause.verb;
  const parties = { a: phraseFiller(a, context, clause), b: phraseFiller(b, context, clause) };
  return { parties, kind: wordsOf(head.from, head.to, context), how: clause.passive ? 'holds' : 'begins' };
}

/** `A recognised B`, `A recognised the independence of B`. */
export function recognition(clause: Clause, context: FrameContext): Found | null {
  if (!/^recogni[sz]e$/.test(clause.lemma)) return null;
  const [a, ...more] = agentsOf(clause).filter(isParty);
  const b = patientsOf(clause)
    .map(recognised)
    .find((phrase) => phrase !== null);
  if (!a || !b || more.length > 0) return null;
  const { head } = clause.verb;
  const parties = { a: phraseFiller(a, context, clause), b: phraseFiller(b, context, clause) };
  return { parties, kind: wordsOf(head.from, head.to, context), how: 'begins' };
}

function recognised(phrase: NounPhrase): NounPhrase | null {
  const isStanding = /^(independence|sovereignty)$/.test(phrase.head.lemma);
  const state = isStanding ? phrase.of : phrase;
  return state && isParty(state) ? state : null;
}

/** `A and B declared war on C`: each on each. */
export function warsDeclared(clause: Clause, context: FrameContext): Found[] {
  if (clause.lemma !== 'declare' || clause.passive) return [];
  const war = clause.objects.find(({ head }) => head.lemma === 'war');
  if (!war) return [];
  const kind = wordsOf(war.head.from, war.head.to, context);
  const fill = (phrase: NounPhrase): Filler => phraseFiller(phrase, context, clause);
  const sides = agentsOf(clause).filter(isParty).map(fill);
  const others = behind(clause, 'on', 'upon', 'against').filter(isParty).map(fill);
  return sides.flatMap((a) => others.map((b) => ({ parties: { a, b }, kind, how: 'begins' as const })));
}

/** `A was an ally of B`, `A and B were allies`, `A was at war with B`. */
export function partners(clause: Clause, context: FrameContext): Found | null {
  const becomes = clause.lemma === 'become';
  if (!clause.copula && !becomes) return joinedAs(clause, context);
  const named = clause.objects.find((object) => headIn(object, PARTNERS));
  const war = behind(clause, 'at').find(({ head }) => head.lemma === 'war');
  const kind = named?.head ?? war?.head;
  if (!kind) return null;
  const sides = clause.subject.filter(isParty);
  const other = named?.of && isParty(named.of) ? [named.of] : behind(clause, 'with').filter(isParty);
  const [a, b] = [...sides, ...other];
  if (!a || !b || sides.length === 0 || sides.length + other.length !== 2) return null;
  const parties = {
    a: phraseFiller(a, context, clause),
    b: phraseFiller(b, context, clause),
  };
  return { parties, kind: wordsOf(kind.from, kind.to, context), how: becomes ? 'begins' : 'holds' };
}

/** `Spain entered the war as an ally of France`. */
function joinedAs(clause: Clause, context: FrameContext): Found | null {
  const as = clause.passive
    ? undefined
    : behind(clause, 'as').find(({ head }) => /^(ally|partner)$/.test(head.lemma));
  const [a, ...more] = clause.subject.filter(isParty);
  if (!as?.of || !isParty(as.of) || !a || more.length > 0) return null;
  const parties = { a: phraseFiller(a, context, clause), b: phraseFiller(as.of, context, clause) };
  return { parties, kind: wordsOf(as.head.from, as.head.to, context), how: 'holds' };
}
