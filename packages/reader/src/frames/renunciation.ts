import type { FrameName } from '@regesta/record';
import type { Clause } from '../clauses/clause.ts';
import type { NounPhrase } from '../clauses/phrase.ts';
import { agentsOf, behind, patientsOf } from './arguments.ts';
import { words, type Draft, type FrameContext, type FrameReader } from './context.ts';
import { isDecider } from './deciders.ts';
import { DOCUMENT_NOUNS, documentFiller, isBetweenStates, isBinding } from './document-phrase.ts';
import { ATTENDANTS, FORCES, OFFICES } from './nouns.ts';
import { headIn, isAgent } from './tests.ts';
import { draftOf } from './draft.ts';

/** Verbs by which a party ends what it has concluded. */
const RENOUNCING = words('renounce repudiate denounce');
/** Verbs that end an agreement between states and a law alike. */
export const ENDING = words('abrogate annul cancel revoke rescind terminate void nullify invalidate');

/** Reads `renounced the Treaty of …`, `denounced the pact`, `withdrew from the agreement`. */
export const renunciation: FrameReader = {
  frame: 'renunciation',
  nouns: DOCUMENT_NOUNS,
  readClause(clause, context) {
    const documents = renounced(clause).filter(isBinding);
    if (documents.length === 0) return [];
    const by = agentsOf(clause).filter(clause.lemma === 'denounce' ? isParty : isDecider);
    if (by.length === 0 && !clause.passive) return [];
    return documents.flatMap((phrase) => endingDrafts('renunciation', phrase, by, clause, context));
  },
};

function renounced(clause: Clause): readonly NounPhrase[] {
  if (clause.lemma === 'withdraw') return behind(clause, 'from').filter(isBetweenStates);
  if (ENDING.has(clause.lemma)) return patientsOf(clause).filter(isBetweenStates);
  if (clause.lemma === 'denounce') return isBlame(clause) ? [] : patientsOf(clause).filter(isBetweenStates);
  return RENOUNCING.has(clause.lemma) ? patientsOf(clause) : [];
}

/** Those who can be bound by a treaty, or speak for one who is; a crowd that denounces it ends nothing. */
function isParty(phrase: NounPhrase): boolean {
  return isAgent(phrase) && !headIn(phrase, ATTENDANTS) && !headIn(phrase, FORCES)
    ? true
    : headIn(phrase, OFFICES);
}

/** `denounced the treaty as a betrayal` blames it, and ends nothing. */
function isBlame(clause: Clause): boolean {
  return behind(clause, 'as', 'for').length > 0;
}

/** The statement that somebody ended what a document put in force; none where the clause only supposes it. */
export function endingDrafts(
  frame: FrameName,
  phrase: NounPhrase,
  by: readonly NounPhrase[],
  clause: Clause,
  context: FrameContext,
): readonly Draft[] {
  return draftOf(frame, { by }, clause, context).map((draft): Draft => {
    const roles = { ...draft.roles, document: [documentFiller(phrase, context, clause)] };
    return Object.assign(draft, { roles });
  });
}
