import type { Clause } from '../clauses/clause.ts';
import type { NounPhrase } from '../clauses/phrase.ts';
import { agentsOf, behind, isAim, patientsOf } from './arguments.ts';
import { words, type Draft, type FrameContext, type FrameReader } from './context.ts';
import { draftOf } from './draft.ts';
import { meetingTimes } from './meeting-times.ts';
import { FOUNDED_ONLY_NAMED } from './nouns.ts';
import { clausesSaidOf } from './said-of.ts';
import { headIn, isBody, isAgent, isNamed, isNamedPlace, isState, isWholePlace } from './tests.ts';

/** `was founded`, `formed a government`, `set up committees`. */
const MAKING = words('found establish create form organize organise constitute set');
/** `announced the creation of`, `proclaimed the republic`: words, from which alone nothing follows. */
const SAYING = words('declare announce proclaim');
const MAKING_NOUNS = words('establishment creation foundation founding formation proclamation');

/** The beginning of a body or a state. */
export const founding: FrameReader = {
  frame: 'founding',
  verbs: new Set([...MAKING, ...SAYING]),
  readClause(clause, context) {
    return MAKING.has(clause.lemma) ? readMaking(clause, context) : readSaying(clause, context);
  },
};

function readMaking(clause: Clause, context: FrameContext): readonly Draft[] {
  if (clause.lemma === 'set' && clause.particle !== 'up') return [];
  if (clause.lemma.startsWith('organi') && behind(clause, 'into', 'along').length > 0) return [];
  const patients = patientsOf(clause);
  const what = patients.filter((phrase) => isFounded(phrase, clause));
  const by = agentsOf(clause).filter(isAgent);
  if (
    what.length === 0 ||
    what.length < patients.length ||
    (by.length === 0 && !clause.passive && !isAim(clause))
  )
    return [];
  const place = foundedAt(clause);
  return draftOf('founding', { what, by, place }, clause, context).map((draft) =>
    meetingTimes(draft, clause, context),
  );
}

/** Where: at a named place, or at whatever stands right behind (`republics in the regions they had left`). */
function foundedAt(clause: Clause): readonly NounPhrase[] {
  const first = clause.adjuncts.find((adjunct) => adjunct.from >= clause.verb.to);
  const near = first && /^(in|at)$/.test(first.word) ? first.phrases.filter(isWholePlace) : [];
  return near.length > 0 ? near : behind(clause, 'in', 'at').filter(isNamedPlace);
}

/** A body; a state too, but one is not `formed` or `organized`: what is, is something in it. */
function isFounded(phrase: NounPhrase, clause: Clause): boolean {
  if (headIn(phrase, FOUNDED_ONLY_NAMED) && !isNamed(phrase, 'organisation')) return false;
  if (isBody(phrase)) return true;
  return isNamed(phrase, 'place') && clause.passive && /^(found|establish|create)$/.test(clause.lemma);
}

/** `declared the establishment of X`, `the republic was proclaimed`. */
function readSaying(clause: Clause, context: FrameContext): readonly Draft[] {
  const what = patientsOf(clause).flatMap((phrase) => saidFounded(phrase, clause, context));
  if (what.length === 0) return [];
  const by = agentsOf(clause).filter(isAgent);
  return draftOf('founding', { what, by }, clause, context).map(onlySaid);
}

function saidFounded(phrase: NounPhrase, clause: Clause, context: FrameContext): NounPhrase[] {
  if (headIn(phrase, MAKING_NOUNS))
    return phrase.of && (isBody(phrase.of) || isState(phrase.of)) ? [phrase.of] : [];
  if (clause.lemma === 'announce' || !isState(phrase)) return [];
  if (clause.second.length > 0 || clause.adjective !== null) return [];
  return clausesSaidOf(phrase, context).length === 0 ? [phrase] : [];
}

function onlySaid(draft: Draft): Draft {
  if (draft.status !== 'asserted') return draft;
  return {
    ...draft,
    status: 'reported',
    reasons: [...draft.reasons, 'declared; the words do not say that it came to be'],
  };
}
