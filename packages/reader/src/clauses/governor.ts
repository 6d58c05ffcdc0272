import type { Chunk, VerbChunk } from './chunk.ts';
import type { Clause, Governor } from './clause.ts';
import { SAYING } from './saying.ts';
import { isBehindComma } from './subject.ts';

/** What a verb hangs on, or null for a main verb. */
export function governorOf(
  chunks: readonly Chunk[],
  before: readonly Clause[],
  index: number,
  form: Clause['form'],
  start: number,
): Governor | null {
  const last = before.at(-1);
  if (!last) return null;
  if (form === 'infinitive') return infinitiveGovernor(chunks, before, index);
  if (form === 'gerund')
    return {
      clause: governing(before, chunks, index),
      how: 'preposition',
      word: wordAt(chunks, prepositionBefore(chunks, index)),
    };
  if (form === 'participle') return participleGovernor(chunks, before, index);
  if (chunks[start]?.kind === 'relative') return relativeGovernor(chunks, last, start);
  return isSaid(chunks, last, start) ? { clause: last, how: 'that', word: '' } : null;
}

/** `took Lida, leaving …`: behind a comma, one in -ing goes with the main verb; else with the verb before it. */
function participleGovernor(chunks: readonly Chunk[], before: readonly Clause[], index: number): Governor {
  const last = before.at(-1)!;
  const isAdverbial =
    isBehindComma(chunks, index) && (chunks[index] as VerbChunk).atoms[0]!.text.endsWith('ing');
  if (!isAdverbial) return { clause: last, how: 'participle', word: '' };
  const main = before.findLast((clause) => clause.form === 'finite');
  return { clause: last.form === 'gerund' ? last : (main ?? last), how: 'participle', word: ',' };
}

/** `by directly invading`: an adverb may stand between. */
function prepositionBefore(chunks: readonly Chunk[], index: number): number {
  return chunks[index - 1]?.kind === 'adverb' ? index - 2 : index - 1;
}

function wordAt(chunks: readonly Chunk[], index: number): string {
  const chunk = chunks[index];
  return chunk && 'word' in chunk ? chunk.word : '';
}

/** `to follow … and create …`: the second infinitive hangs on what the first hangs on. */
function infinitiveGovernor(chunks: readonly Chunk[], before: readonly Clause[], index: number): Governor {
  const last = before.at(-1)!;
  const bare = !/^to$/i.test((chunks[index] as VerbChunk).atoms[0]!.text);
  const coordinated = bare || chunks[index - 1]?.kind === 'conj';
  const sibling = coordinated ? before.findLast((clause) => clause.form === 'infinitive') : undefined;
  return sibling?.governor ?? { clause: last, how: 'to', word: 'to' };
}

/** `X prevented them from taking A and from taking B`: the nearest verb that is no gerund of the same kind. */
function governing(before: readonly Clause[], chunks: readonly Chunk[], index: number): Clause {
  const word = wordAt(chunks, prepositionBefore(chunks, index));
  const last = before.at(-1)!;
  return last.form === 'gerund' && last.governor?.word === word ? last.governor.clause : last;
}

function relativeGovernor(chunks: readonly Chunk[], last: Clause, start: number): Governor {
  const isThat = wordAt(chunks, start) === 'that';
  const noun = chunks[start - 1];
  if (isThat && noun?.kind === 'noun' && CONTENT.test(noun.head.lemma))
    return { clause: last, how: 'that', word: noun.head.lemma };
  const teller = last.subject.at(-1)?.head.lemma ?? '';
  if (isThat && LORE.test(teller)) return { clause: last, how: 'that', word: teller };
  if (isThat && start === afterVerb(last) && HOLDING.test(last.lemma))
    return { clause: last, how: 'that', word: last.lemma };
  const isComplement = isThat && start === afterVerb(last) && SAYING.test(last.lemma);
  return { clause: last, how: isComplement ? 'that' : 'relative', word: wordAt(chunks, start) };
}

/** Nouns behind which `that` opens what is only said or thought: `no evidence that …`. */
const CONTENT =
  /^(evidence|claim|report|rumour|rumor|belief|idea|fear|hope|suggestion|allegation|assertion|theory|view|opinion|doubt|proof|sign|indication|impression|suspicion|assumption|possibility|condition|promise|threat|demand|proposal|expectation)s?$/;

/** `Legend has it that …`, `the story goes that …`. */
const LORE = /^(legend|tradition|folklore|lore|rumour|rumor|story|myth|hearsay|tale)s?$/;

/** Verbs that are none of saying but before `that`: `Historians hold that …`. */
const HOLDING = /^(hold|contend|speculate|surmise|conjecture|infer|hypothesize|insist|reckon|guess|presume)$/;

function afterVerb(clause: Clause): number {
  return clause.index + 1;
}

/** `reported the army had taken Lida`: a clause right behind a verb of saying. */
function isSaid(chunks: readonly Chunk[], last: Clause, start: number): boolean {
  return (
    SAYING.test(last.lemma) &&
    start === afterVerb(last) &&
    (chunks[start] as VerbChunk | undefined)?.kind !== 'verb'
  );
}
