import type { Status } from '@regesta/record';
import type { Clause } from '../clauses/clause.ts';
import { isPronoun, type NounPhrase } from '../clauses/phrase.ts';
import { statusOf } from '../clauses/status.ts';
import { agentsOf, behind, patientsOf } from './arguments.ts';
import { words, type Draft, type FrameReader } from './context.ts';
import { draftOf } from './draft.ts';
import { isBody, isAgent, isNamed, isState } from './tests.ts';

/** The end of a body or a state: `was dissolved`, `disbanded the legion`, `ceased to exist`, `merged into`. */
export const dissolution: FrameReader = {
  frame: 'dissolution',
  verbs: words('dissolve disband abolish extinguish merge collapse exist'),
  readClause(clause, context) {
    const what = endedBy(clause).filter((phrase) => isEnded(phrase, clause.lemma));
    if (what.length === 0) return [];
    const by = clause.passive || patientsOf(clause).length > 0 ? agentsOf(clause).filter(isAgent) : [];
    return draftOf('dissolution', { what, by }, clause, context).map((draft) =>
      clause.lemma === 'exist' ? withStatus(draft, statusOf(clause.governor!.clause)) : draft,
    );
  },
};

function endedBy(clause: Clause): readonly NounPhrase[] {
  const { lemma, governor, subject } = clause;
  if (lemma === 'exist') return governor?.how === 'to' && governor.clause.lemma === 'cease' ? subject : [];
  if (lemma === 'collapse') return clause.objects.length === 0 ? subject : [];
  if (lemma === 'merge')
    return clause.objects.length === 0 && behind(clause, 'into').some(isBody) ? subject : [];
  return clause.passive || clause.objects.length > 0 ? patientsOf(clause) : subject;
}

/** A front collapses and is there again; a state does not. */
function isEnded(phrase: NounPhrase, verb: string): boolean {
  if (verb === 'merge' && isNamed(phrase, 'place', 'organisation')) return true;
  if (verb === 'collapse' || verb === 'extinguish') return isState(phrase);
  if (/^(dissolve|disband|abolish)$/.test(verb) && isPronoun(phrase)) return /^it$/i.test(phrase.head.text);
  return isBody(phrase) || isState(phrase) || (verb === 'exist' && isNamed(phrase, 'place'));
}

/** `ceased to exist`: what is asserted is the ceasing. */
function withStatus(draft: Draft, status: Status): Draft {
  return { ...draft, status };
}
