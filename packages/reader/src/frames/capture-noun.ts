import type { Chunk } from '../clauses/chunk.ts';
import type { Clause } from '../clauses/clause.ts';
import { hasModifier, listAt, peoplesOf, phraseAt, type NounPhrase } from '../clauses/phrase.ts';
import { SAYING } from '../clauses/saying.ts';
import { statusOf } from '../clauses/status.ts';
import type { TaggedTime } from '../mentions/time/tag-options.ts';
import { words, type Draft, type FrameContext } from './context.ts';
import { listFillers, nameFiller } from './fillers.ts';
import { isAgent, isNamedPlace } from './tests.ts';
import { whenOf } from './when.ts';

/** Nouns for a place being taken; of `the fall of Riga` the place is the one that loses. */
export const TAKING = words('capture recapture conquest seizure annexation liberation occupation fall');
/** Prepositions behind which what is named has happened. */
const HAPPENED = words('after following since upon despite');
/** Verbs whose subject need not have happened: `the capture of Riga was planned`. */
const DOUBTFUL = words(
  'plan propose intend consider order prevent delay attempt fail be require seem appear remain become hope',
);

/** `the alleged capture`, `the failed capture`. */
const ALLEGED = words(
  'alleged supposed reported rumoured rumored purported claimed presumed apparent mythical legendary',
);
const UNDONE = words(
  'failed attempted planned unsuccessful abortive intended proposed imminent expected threatened',
);

/** Verbs that make of their subject a thing only said: `the capture of Riga was denied`. */
const TOLD = words(
  'say claim report allege state announce declare believe think argue assert maintain suggest deny doubt rumor suppose suspect assume dispute predict fear',
);

/** `after the capture of Lida by the Poles in May, …`, `the fall of Riga alarmed them`. */
export function readTakingNouns(context: FrameContext): readonly Draft[] {
  const { chunks } = context.sentence;
  return chunks.flatMap((chunk, index) => {
    const phrase = chunk.kind === 'noun' && TAKING.has(chunk.head.lemma) ? phraseAt(chunks, index) : null;
    const place = phrase?.of;
    if (!phrase || !place || place.of || !isNamedPlace(place)) return [];
    const status = statusOfNoun(phrase, context);
    return status ? [draftOf(phrase, place, status, context)] : [];
  });
}

/** Whether the words give it as having happened, or as told; null where they do neither. */
function statusOfNoun(phrase: NounPhrase, { sentence }: FrameContext): 'asserted' | 'reported' | null {
  if (hasModifier(phrase, UNDONE)) return null;
  const before = sentence.chunks[phrase.start - 1];
  if (before && HAPPENED.has(wordOf(before))) return hasModifier(phrase, ALLEGED) ? 'reported' : 'asserted';
  const said = sentence.clauses.filter((clause) => isSubjectOf(phrase, clause));
  if (said.some(isTold)) return 'reported';
  if (!said.some(tells)) return null;
  return hasModifier(phrase, ALLEGED) ? 'reported' : 'asserted';
}

function isTold({ passive, lemma, modal }: Clause): boolean {
  return passive && modal === null && TOLD.has(lemma);
}

function wordOf(chunk: Chunk): string {
  if (chunk.kind === 'verb') return chunk.head.text.toLowerCase();
  return 'word' in chunk ? chunk.word : '';
}

function isSubjectOf(phrase: NounPhrase, { subject, form }: Clause): boolean {
  return form === 'finite' && subject.length === 1 && subject[0]!.start === phrase.start;
}

function tells(clause: Clause): boolean {
  const isWanted = clause.passive && SAYING.test(clause.lemma);
  return statusOf(clause) === 'asserted' && !isWanted && !DOUBTFUL.has(clause.lemma);
}

function draftOf(
  phrase: NounPhrase,
  place: NounPhrase,
  status: 'asserted' | 'reported',
  context: FrameContext,
): Draft {
  const { chunks } = context.sentence;
  const isFall = phrase.head.lemma === 'fall';
  const named = listAt(chunks, phrase.end + 1);
  const isNamed =
    wordOf(chunks[phrase.end] ?? phrase.core) === (isFall ? 'to' : 'by') && named.every(isAgent);
  const fillers = isNamed
    ? listFillers(named, context)
    : peoplesOf(phrase).map((people) => nameFiller(people));
  const end = isNamed ? named.at(-1)!.end : phrase.end;
  const taker = fillers.length > 0 ? { [isFall ? 'to' : 'agent']: fillers } : {};
  return {
    frame: isFall ? 'loss' : 'capture',
    roles: { ...taker, place: listFillers([place], context) },
    when: whenOf(timesAt(chunks, end), 'instant', context.layout.plain),
    status,
    reasons: [status === 'asserted' ? 'named as something that had happened' : 'named as something told'],
  };
}

/** The time right behind, or behind a preposition: `the capture of Lida in May`. */
function timesAt(chunks: readonly Chunk[], index: number): TaggedTime[] {
  const at = chunks[index]?.kind === 'prep' ? index + 1 : index;
  const chunk = chunks[at];
  return chunk?.kind === 'time' ? [chunk.time] : [];
}
