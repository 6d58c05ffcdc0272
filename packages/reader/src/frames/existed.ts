import type { Clause } from '../clauses/clause.ts';
import { nameOf, type NounPhrase } from '../clauses/phrase.ts';
import { words, type Draft, type FrameReader } from './context.ts';
import { draftOf } from './draft.ts';
import { BODIES, STATES } from './nouns.ts';
import { headIn, isNamed } from './tests.ts';

/** Reads `The republic existed from 1918 to 1920`, `The Rada lasted until May`. */
export const existed: FrameReader = {
  frame: 'existence',
  verbs: words('exist last'),
  readClause(clause, context) {
    const what = clause.subject.filter((phrase) => isLasting(phrase, clause));
    if (clause.form !== 'finite' || clause.times.length === 0 || what.length === 0) return [];
    return draftOf('existence', { what }, clause, context, 'state').filter(hasBounds);
  },
};

/** A state or a body; that something lasted is said of many things, so there it must have a name or be a state. */
function isLasting(phrase: NounPhrase, { lemma }: Clause): boolean {
  if (nameOf(phrase)) return isNamed(phrase, 'organisation', 'place');
  return lemma === 'exist' ? headIn(phrase, BODIES) : headIn(phrase, STATES) && isDefinite(phrase);
}

function isDefinite({ core }: NounPhrase): boolean {
  return /^(the|this|that|their|its)$/i.test(core.atoms[0]!.text);
}

function hasBounds({ when }: Draft): boolean {
  return when.bounds !== null;
}
