import { agentsOf, patientsOf } from './arguments.ts';
import { words, type FrameReader } from './context.ts';
import { isDecider } from './deciders.ts';
import { DOCUMENT_NOUNS, isBetweenStates, isBinding, isOneDocument } from './document-phrase.ts';
import { ENDING, endingDrafts } from './renunciation.ts';

const REPEALING = words('repeal abolish suspend withdraw overturn');

/** Reads `repealed the decree`, `the law was annulled`; what states concluded is renounced instead. */
export const repeal: FrameReader = {
  frame: 'repeal',
  nouns: DOCUMENT_NOUNS,
  readClause(clause, context) {
    if (!REPEALING.has(clause.lemma) && !ENDING.has(clause.lemma)) return [];
    const by = agentsOf(clause).filter((phrase) => isDecider(phrase) || isOneDocument(phrase));
    if (by.length === 0 && !clause.passive) return [];
    return patientsOf(clause)
      .filter((phrase) => isBinding(phrase) && isOneDocument(phrase) && !isBetweenStates(phrase))
      .flatMap((phrase) => endingDrafts('repeal', phrase, by, clause, context));
  },
};
