import type { TaggedTime } from '../mentions/time/tag-options.ts';
import { isOf } from './marks.ts';
import type { Chunk } from './chunk.ts';
import type { Clause, Governor } from './clause.ts';
import { behindPredicate } from './predicate.ts';
import { OFFICES } from '../words/offices.ts';
import { listAt, nameOf, phraseAt, possessorOf, PURPOSE, type NounPhrase } from './phrase.ts';

/** Where a verb stands among the chunks, and what is known of it before its subject is. */
export interface Place {
  readonly index: number;
  readonly start: number;
  readonly form: Clause['form'];
  readonly governor: Governor | null;
  readonly passive: boolean;
}

/** Of whom a verb is said; empty where the sentence does not tell. */
export interface Subject {
  readonly phrases: readonly NounPhrase[];
  readonly near: NounPhrase | null;
  /** Where the subject begins among the chunks (the end of what leads the clause). */
  readonly from: number;
  /** Times that a clause without words of its own before it shares with the one it goes on from. */
  readonly times: readonly TaggedTime[];
}

/** Who the verb is said of. */
export function subjectOf(chunks: readonly Chunk[], before: readonly Clause[], place: Place): Subject {
  const own = place.form === 'finite' ? ownSubject(chunks, place.start, place.index) : null;
  if (own) return { ...own, near: null, times: coordinatedTimes(chunks, before, place.start) };
  const from = place.start;
  if (place.form === 'participle') return { ...participleSubject(chunks, before, place), from, times: [] };
  if (place.governor?.how === 'relative')
    return { phrases: antecedent(chunks, before, place.start), near: null, from, times: [] };
  if (place.governor) {
    const phrases = forWhom(chunks, place) ?? ownerOfPurpose(chunks, place) ?? controlled(place.governor);
    return { phrases, near: null, from, times: [] };
  }
  if (hasUnreadSubject(chunks, place)) return { phrases: [], near: null, from, times: [] };
  const resumed = resumedSubject(chunks, before, place);
  if (resumed) return { phrases: [resumed], near: null, from, times: [] };
  const shared = goesOnRelative(chunks, before, place.start) ?? sharedWith(before);
  return {
    phrases: shared?.subject ?? leftover(chunks, place.index),
    near: null,
    from,
    times: leadingTimes(shared),
  };
}

/** An article between the start and the verb shows a subject of its own that could not be read: `and a “soviet” was set up`. */
function hasUnreadSubject(chunks: readonly Chunk[], { start, index }: Place): boolean {
  return chunks
    .slice(start, index)
    .some((chunk) => chunk.kind === 'other' && /^(a|an|the)$/.test(chunk.word));
}

function ownSubject(
  chunks: readonly Chunk[],
  start: number,
  verb: number,
): { phrases: NounPhrase[]; from: number } | null {
  for (let at = start; at < verb; at++) {
    const chunk = chunks[at]!;
    if (chunk.kind === 'relative' && /^(which|who|that)$/.test(chunk.word) && at === verb - 1) return null;
    if (chunk.kind !== 'noun' || chunks[at - 1]?.kind === 'prep') continue;
    if (isBehindPrepositionList(chunks, start, at)) continue;
    return {
      phrases: listAt(chunks, at, verb).map((phrase) => namedBeside(chunks, phrase) ?? phrase),
      from: at,
    };
  }
  return null;
}

/** `its commander, │Anna Weiss│, was dismissed`: an office with its holder's name beside it is the holder. */
function namedBeside(chunks: readonly Chunk[], phrase: NounPhrase): NounPhrase | null {
  if (!OFFICES.has(phrase.head.lemma) || chunks[phrase.end]?.kind !== 'comma') return null;
  const beside = phraseAt(chunks, phrase.end + 1);
  const isName = beside !== null && nameOf(beside)?.type === 'person';
  return isName && chunks[beside.end]?.kind === 'comma' ? beside : null;
}

/** `by Stalin and the Party, …`: the second noun hangs on the preposition too. */
function isBehindPrepositionList(chunks: readonly Chunk[], start: number, at: number): boolean {
  for (let index = start; index < at; index++) {
    if (chunks[index]!.kind !== 'prep') continue;
    const list = listAt(chunks, index + 1, at + 1);
    if (list.some((phrase) => phrase.start <= at && at < phrase.end)) return true;
  }
  return false;
}

/** A relative clause is said of the noun phrase before its pronoun; in `The law was passed, which …` of the subject. */
function antecedent(
  chunks: readonly Chunk[],
  before: readonly Clause[],
  relative: number,
): readonly NounPhrase[] {
  const near = nearest(chunks, relative);
  const last = before.at(-1);
  if (near) return [behindPredicate(chunks, last, near, relative) ?? near];
  return last?.passive && chunks[relative - 1]?.kind === 'comma' ? last.subject : [];
}

/** The whole noun phrase (with its `of`) that ends nearest before a chunk. */
function nearest(chunks: readonly Chunk[], before: number): NounPhrase | null {
  let at = before - 1;
  while (/^(adverb|comma)$/.test(chunks[at]?.kind ?? '')) at--;
  at = beforeParenthesis(chunks, at);
  while (at >= 0 && chunks[at]!.kind !== 'noun') {
    if (/^(verb|stop|semicolon)$/.test(chunks[at]!.kind)) return null;
    at--;
  }
  at = beforeOf(chunks, at);
  return at < 0 ? null : phraseAt(chunks, at);
}

/** `the government of workers and peasants`: back to the first noun of the phrase. */
function beforeOf(chunks: readonly Chunk[], index: number): number {
  let at = index;
  if (chunks[at - 1]?.kind === 'conj' && chunks[at - 2]?.kind === 'noun' && isOf(chunks[at - 3])) at -= 2;
  while (at >= 2 && isOf(chunks[at - 1]) && chunks[at - 2]!.kind === 'noun') at -= 2;
  return at;
}

/** `Iwon (in the north), captured …`: what stands in brackets is passed over. */
function beforeParenthesis(chunks: readonly Chunk[], index: number): number {
  if (chunks[index]?.kind !== 'close') return index;
  const open = chunks.slice(0, index).findLastIndex((chunk) => chunk.kind === 'open');
  return open < 0 ? index : open - 1;
}

/**
 * `a decree published in 1919 prohibiting …`: a participle is said of the noun before it, or of what the participle
 * before is said of; after a comma, one in -ing is said of the subject of the main verb, and the noun is only near.
 */
function participleSubject(chunks: readonly Chunk[], before: readonly Clause[], place: Place) {
  const last = before.at(-1);
  if (last?.form === 'participle' && chunks[place.index - 1]?.kind === 'conj')
    return { phrases: last.subject, near: last.near };
  const chained = last?.form === 'participle' ? (last.near ?? last.subject[0] ?? null) : null;
  const beside =
    place.passive && chunks[place.index - 1]?.kind === 'noun' ? nearest(chunks, place.index) : null;
  const found = beside ?? chained ?? nearest(chunks, place.index) ?? last?.objects[0] ?? null;
  const near = (found && behindPredicate(chunks, last, found, place.index)) ?? found;
  const main = before.findLast((clause) => clause.form === 'finite');
  const afterComma = isBehindComma(chunks, place.index);
  if (afterComma && !place.passive && main && main.subject.length > 0) return { phrases: main.subject, near };
  return { phrases: near ? [near] : [], near };
}

/** `called for the states to send troops`: the noun behind `for` does it. */
function forWhom(chunks: readonly Chunk[], { form, index }: Place): NounPhrase[] | null {
  const before = chunks[index - 2];
  const isFor = form === 'infinitive' && before?.kind === 'prep' && before.word === 'for';
  const phrase = isFor ? phraseAt(chunks, index - 1) : null;
  return phrase && [phrase];
}

/** `described the king's decision to leave`, `the attempt of the army to take Lida`: whose purpose it is does it. */
function ownerOfPurpose(chunks: readonly Chunk[], { form, index }: Place): NounPhrase[] | null {
  if (form !== 'infinitive') return null;
  const phrase = phraseAt(chunks, isOf(chunks[index - 2]) ? index - 3 : index - 1);
  if (!phrase || !PURPOSE.test(phrase.head.lemma)) return null;
  const isOwned = phrase.of !== null || /^(NAME|PEOPLE|NOUN|PROPN)$/.test(possessorOf(phrase)?.pos ?? '');
  return isOwned ? [phrase] : null;
}

const OBJECT_CONTROL =
  /^(prevent|stop|keep|ban|bar|prohibit|forbid|order|force|allow|permit|require|oblige|compel|authorize|authorise|command|help|enable|instruct|urge|invite|ask|expect|send|dispatch|lead|cause|persuade|encourage|appeal|call|want|detail|assign)$/;

/** `decided to occupy`: the subject decides and occupies; `prevented them from taking`: they would take;
 * `blamed them for taking` does not tell. */
function controlled(governor: Governor): readonly NounPhrase[] {
  const { clause } = governor;
  if (governor.word === 'for' && clause.objects.length > 0) return [];
  if (OBJECT_CONTROL.test(clause.lemma) && clause.objects.length > 0) return clause.objects;
  return clause.form === 'participle' && clause.near ? [clause.near] : clause.subject;
}

/** `…, but │a decree issued by the king prohibited …`: a participle stands between the subject of a new clause and its verb. */
function resumedSubject(
  chunks: readonly Chunk[],
  before: readonly Clause[],
  { form, index }: Place,
): NounPhrase | null {
  const last = before.at(-1);
  const noun = last?.form === 'participle' && last.passive ? last.near : null;
  const isJoined = chunks[index - 1]?.kind === 'conj' || chunks[index - 1]?.kind === 'comma';
  if (!noun || form !== 'finite' || isJoined || last!.start !== noun.end) return null;
  const opener = chunks[noun.start - 1];
  if (opener?.kind === 'sub' || opener?.kind === 'semicolon') return noun;
  if (opener?.kind !== 'conj' || !before.some((clause) => clause.form === 'finite')) return null;
  return opener.word !== 'and' || chunks[noun.start - 2]?.kind === 'comma' ? noun : null;
}

/** `a manifesto, which bore a date │and proclaimed …`: without a comma before `and`, the relative clause goes on. */
function goesOnRelative(chunks: readonly Chunk[], before: readonly Clause[], start: number): Clause | null {
  const last = before.at(-1);
  if (last?.governor?.how !== 'relative' || chunks[start]?.kind !== 'conj') return null;
  const isSubject = chunks[last.start]?.kind === 'relative' && last.index === last.start + 1;
  const isSetApart = chunks[last.start - 1]?.kind === 'comma' && chunks[start - 1]?.kind !== 'comma';
  return isSubject && isSetApart ? last : null;
}

/** `stopped the advance and prevented …`: the finite clause whose subject this one shares. */
function sharedWith(before: readonly Clause[]): Clause | null {
  return before.findLast((clause) => clause.form === 'finite' && clause.governor?.how !== 'relative') ?? null;
}

/** `In April the Poles took A and the Lithuanians took B`: what leads the first clause leads the one joined to it. */
function coordinatedTimes(chunks: readonly Chunk[], before: readonly Clause[], start: number) {
  const first = before[0];
  const opener = chunks[start];
  const joined = opener !== undefined && 'word' in opener && /^(and|but|while|whereas)$/.test(opener.word);
  return joined && first?.form === 'finite' && before.every((clause) => clause.governor?.how !== 'that')
    ? leadingTimes(first)
    : [];
}

/** Whether a comma stands before a verb, an adverb between at most: `, quickly taking …`. */
export function isBehindComma(chunks: readonly Chunk[], index: number): boolean {
  return chunks[chunks[index - 1]?.kind === 'adverb' ? index - 2 : index - 1]?.kind === 'comma';
}

/** `By May they had lost Lida and fled`: the second need not have happened by then. */
function leadingTimes(shared: Clause | null): readonly TaggedTime[] {
  return shared
    ? shared.times.filter(({ to, time }) => to <= shared.verb.from && time.relation !== 'by')
    : [];
}

/** `The final version, edited by …, eliminated …`: the first noun phrase of the sentence that no verb has taken. */
function leftover(chunks: readonly Chunk[], verb: number): NounPhrase[] {
  return ownSubject(chunks, 0, verb)?.phrases ?? [];
}
