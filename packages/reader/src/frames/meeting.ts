import type { Filler } from '@regesta/record';
import type { Clause } from '../clauses/clause.ts';
import { isPronoun, nameOf, type NounPhrase } from '../clauses/phrase.ts';
import { behind, patientsOf } from './arguments.ts';
import { words, type Draft, type FrameContext, type FrameReader } from './context.ts';
import { draftOf } from './draft.ts';
import { nameFiller } from './fillers.ts';
import { ATTENDANTS, MEETINGS, OFFICES, PARLIAMENTS, STATES } from './nouns.ts';
import { isPerson } from './office.ts';
import { headIn, isAgent, isBody, isNamed, isNamedPlace, nameHas } from './tests.ts';

/** `its congress, held in Riga`, `a conference took place`, `the delegates met in Geneva`. */
export const meeting: FrameReader = {
  frame: 'meeting',
  verbs: words('hold convene meet gather assemble take attend'),
  readClause(clause, context) {
    const body = metBy(clause);
    if (body.length === 0) return [];
    const place = behind(clause, 'in', 'at').filter(isNamedPlace);
    return draftOf('meeting', { body, place }, clause, context, 'span').flatMap((draft) =>
      withCount(draft, clause, context),
    );
  },
};

function metBy(clause: Clause): readonly NounPhrase[] {
  const { lemma, objects, subject, passive } = clause;
  if (lemma === 'take') return objects[0]?.head.lemma === 'place' ? subject.filter(isMeeting) : [];
  if (lemma === 'hold') return heldBy(clause);
  if (lemma === 'attend') return passive ? subject.filter(isMeeting) : [];
  if (lemma === 'convene' && (passive || objects.length > 0)) return patientsOf(clause).filter(isMeeting);
  if (passive || objects.length > 0 || !isPlaced(clause)) return [];
  if (lemma === 'convene') return subject.filter((phrase) => isMeeting(phrase) || isBody(phrase));
  return subject.every(isPerson) && subject.length > 1 ? subject : subject.filter(isGathered);
}

/** `the party held a congress`: who met is the subject; of a congress that was held, the congress names them. */
function heldBy(clause: Clause): readonly NounPhrase[] {
  const held = patientsOf(clause).filter(isHeld);
  const { passive, subject } = clause;
  const hosted = !passive && held.length > 0 && subject.length > 0 && subject.every(isHost);
  return hosted ? subject : held;
}

/** A body that meets; persons and delegates who meet are not one. */
function isHost(phrase: NounPhrase): boolean {
  return (
    isAgent(phrase) && !isNamed(phrase, 'person', 'sum') && !isPronoun(phrase) && !headIn(phrase, ATTENDANTS)
  );
}

/** What meets: a congress, a parliament, or many of one kind: `the delegates`, `Allied leaders`, `both governments`. */
function isGathered(phrase: NounPhrase): boolean {
  if (isMeeting(phrase) || headIn(phrase, ATTENDANTS) || isMeetingBody(phrase)) return true;
  if (isPronoun(phrase)) return /^it$/i.test(phrase.head.text);
  const { text, lemma } = phrase.head;
  return text.endsWith('s') && text.toLowerCase() !== lemma && (OFFICES.has(lemma) || STATES.has(lemma));
}

function isMeeting(phrase: NounPhrase): boolean {
  if (nameOf(phrase)) return isNamed(phrase, 'event', 'organisation') && nameHas(phrase, MEETINGS);
  return headIn(phrase, MEETINGS);
}

/** A congress is held, a parliament is not: `the Estates held …`. */
function isHeld(phrase: NounPhrase): boolean {
  return isMeeting(phrase) && !headIn(phrase, PARLIAMENTS);
}

function isMeetingBody(phrase: NounPhrase): boolean {
  return (
    isBody(phrase) &&
    (headIn(phrase, PARLIAMENTS) || headIn(phrase, words('committee council party soviet league')))
  );
}

/** Who `met` without place or time only came across another. */
function isPlaced(clause: Clause): boolean {
  return clause.times.length > 0 || behind(clause, 'in', 'at').some(isNamedPlace);
}

/** `the 34 delegates`, `attended by 120 deputies`: the one number of people in the sentence, said beside the meeting. */
function withCount(draft: Draft, clause: Clause, context: FrameContext): Draft[] {
  const counts = countsBeside(clause, context);
  const [count] = counts;
  return [count && counts.length === 1 ? { ...draft, roles: { ...draft.roles, count: [count] } } : draft];
}

function countsBeside(clause: Clause, { names, sentence }: FrameContext): Filler[] {
  const from = sentence.chunks[clause.governor?.clause.start ?? clause.start]?.from ?? 0;
  return names
    .filter(
      ({ type, amount, from: at }) => type === 'sum' && at >= from && ATTENDANTS.has(amount?.unit ?? ''),
    )
    .map((named) => nameFiller(named));
}
