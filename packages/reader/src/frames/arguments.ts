import type { Clause } from '../clauses/clause.ts';
import { ownerOf, PURPOSE, type NounPhrase } from '../clauses/phrase.ts';

/** Who does it, of plans and orders whoever's they are: the subject of an active verb, what stands behind `by` at a passive one. */
export function agentsOf(clause: Clause): readonly NounPhrase[] {
  const phrases = clause.passive ? byWhom(clause) : clause.subject;
  return phrases.flatMap((phrase) => (PURPOSE.test(phrase.head.lemma) ? (ownerOf(phrase) ?? []) : phrase));
}

/** `After a revolt by workers, it was taken │by the army`: only behind the verb. */
function byWhom({ adjuncts, verb }: Clause): readonly NounPhrase[] {
  return adjuncts.flatMap(({ word, from, phrases }) => (word === 'by' && from >= verb.to ? phrases : []));
}

/** What it is done to: the object of an active verb, the subject of a passive one. */
export function patientsOf(clause: Clause): readonly NounPhrase[] {
  return clause.passive ? clause.subject : clause.objects;
}

/** The noun phrases behind a preposition of the clause. */
export function behind(clause: Clause, ...prepositions: readonly string[]): readonly NounPhrase[] {
  return clause.adjuncts.flatMap((adjunct) => (prepositions.includes(adjunct.word) ? adjunct.phrases : []));
}

/** `The plan was to take Lida`, `the attempt to take Lida failed`: nobody need be named who would do it. */
export function isAim(clause: Clause): boolean {
  return clause.form === 'infinitive' && clause.subject.some((phrase) => PURPOSE.test(phrase.head.lemma));
}
