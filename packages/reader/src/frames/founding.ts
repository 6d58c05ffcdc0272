import type { Clause } from '../clauses/clause.ts';
import { hasModifier, isPronoun, nameOf, possessorOf, type NounPhrase } from '../clauses/phrase.ts';
import { agentsOf, behind, isAim, patientsOf } from './arguments.ts';
import { words, type Draft, type FrameContext, type FrameReader } from './context.ts';
import { draftOf } from './draft.ts';
import { meetingTimes } from './meeting-times.ts';
import { FOUNDED_ONLY_NAMED, STATES } from './nouns.ts';
import { clausesSaidOf } from './said-of.ts';
import { headIn, isBody, isAgent, isNamed, isNamedPlace, isState, isWholePlace, nameHas } from './tests.ts';

/** `was founded`, `formed a government`, `set up committees`. */
const MAKING = words('found establish create form organize organise constitute set');
/** `announced the creation of`, `proclaimed the republic`: words, from which alone nothing follows. */
const SAYING = words('declare announce proclaim');
/** What says that a body was not there before. */
const NEW = words('new single newly united unified');
/** `were merged into a single republic`: what they become begins then. */
const JOINING = words('merge unite unify');
const MAKING_NOUNS = words('establishment creation foundation founding formation proclamation');

/** States that others form by joining. */
const UNIONS = words('union confederation federation confederacy league');
const INDEPENDENCE = words('independence');

/** The beginning of a body or a state. */
export const founding: FrameReader = {
  frame: 'founding',
  verbs: new Set([...MAKING, ...SAYING, ...JOINING]),
  readClause(clause, context) {
    if (JOINING.has(clause.lemma)) return readJoining(clause, context);
    return MAKING.has(clause.lemma) ? readMaking(clause, context) : readSaying(clause, context);
  },
};

function readMaking(clause: Clause, context: FrameContext): readonly Draft[] {
  if (clause.lemma === 'set' && clause.particle !== 'up') return [];
  if (isRift(clause)) return [];
  if (clause.lemma.startsWith('organi') && behind(clause, 'into', 'along').length > 0) return [];
  const patients = patientsOf(clause);
  const what = patients.filter((phrase) => isFounded(phrase, clause) || isIt(phrase, clause));
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

/** `created divisions among the allies`: no division of an army. */
function isRift(clause: Clause): boolean {
  const isDivision = patientsOf(clause).some(({ head }) => /^divisions?$/.test(head.lemma));
  return isDivision && behind(clause, 'among', 'amongst', 'between', 'within').length > 0;
}

/** `A and B were united into a colony`: what stands behind `into`, where it is a body or a state that is new. */
function readJoining(clause: Clause, context: FrameContext): readonly Draft[] {
  const parts = patientsOf(clause).length > 0 ? patientsOf(clause) : clause.subject;
  const what = behind(clause, 'into').filter((phrase) => isMadeOf(phrase, parts));
  if (what.length !== 1 || parts.length === 0) return [];
  return draftOf(
    'founding',
    { what, by: clause.passive ? agentsOf(clause).filter(isAgent) : [] },
    clause,
    context,
  );
}

/** A body or state that is new, or any other name that several parts are united into. */
function isMadeOf(phrase: NounPhrase, parts: readonly NounPhrase[]): boolean {
  if (isNamed(phrase, 'place')) return parts.length > 1 && parts.every((part) => nameOf(part) !== null);
  return isNew(phrase) && (isBody(phrase) || isState(phrase));
}

/** `into a single republic`, `into the new Party of Labour`, `into the colony of Libya`: not into what there was before. */
function isNew(phrase: NounPhrase): boolean {
  const [first] = phrase.core.atoms;
  if (phrase.of !== null && nameOf(phrase) === null) return true;
  return /^(a|an|one)$/i.test(first?.text ?? '') || hasModifier(phrase, NEW);
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
  const makesStates = /^(found|establish|create)$/.test(clause.lemma);
  const canBeMade = clause.passive || clause.lemma === 'found' || nameHas(phrase, STATES);
  if (!isNamed(phrase, 'place')) return false;
  return nameHas(phrase, UNIONS) || (makesStates && canBeMade);
}

/** `It was founded in 1918`: what is unresolved, that something was founded is not; without a time or a place it may be `that`. */
function isIt(phrase: NounPhrase, clause: Clause): boolean {
  const isPlaced = clause.times.length > 0 || clause.adjuncts.some(({ word }) => /^(in|at|by)$/.test(word));
  const isNamedVerb = /^(found|establish|create|form|proclaim|declare|set)$/.test(clause.lemma);
  return (
    clause.passive && isPlaced && isNamedVerb && /^(it|they)$/i.test(phrase.head.text) && isPronoun(phrase)
  );
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
  if (headIn(phrase, INDEPENDENCE)) return independent(phrase, clause);
  if (clause.lemma === 'announce' || !(isState(phrase) || isProclaimed(phrase, clause))) return [];
  if (clause.second.length > 0 || clause.adjective !== null) return [];
  return clausesSaidOf(phrase, context).length === 0 ? [phrase] : [];
}

/** `It was proclaimed on 6 April`; declared it may be anything. */
function isProclaimed(phrase: NounPhrase, clause: Clause): boolean {
  return clause.lemma === 'proclaim' && isIt(phrase, clause);
}

/** `declared the independence of X`, `X declared its independence`: X is said to begin. */
function independent(phrase: NounPhrase, clause: Clause): NounPhrase[] {
  if (clause.passive && clause.lemma === 'announce') return [];
  if (phrase.of) return isNamed(phrase.of, 'place', 'organisation') ? [phrase.of] : [];
  const [own, ...others] = clause.passive || possessorIsName(phrase) ? [] : clause.subject;
  return own && others.length === 0 && (isNamed(own, 'place') || isState(own)) ? [own] : [];
}

function possessorIsName(phrase: NounPhrase): boolean {
  const possessor = possessorOf(phrase);
  return possessor !== null && possessor.pos !== 'PRON';
}

function onlySaid(draft: Draft): Draft {
  if (draft.status !== 'asserted') return draft;
  return {
    ...draft,
    status: 'reported',
    reasons: [...draft.reasons, 'declared; the words do not say that it came to be'],
  };
}
