import type { TaggedTime } from '../mentions/time/tag-options.ts';
import { isBy, isOf } from './marks.ts';
import type { Chunk } from './chunk.ts';
import type { Clause } from './clause.ts';
import { phraseAt, type NounPhrase } from './phrase.ts';

/**
 * `After taking Lida, the army advanced`, `Weakened by hunger, they left`: verbs before the first finite one hang on it,
 * and take its subject where they have none of their own.
 */
export function withLeading(chunks: readonly Chunk[], clauses: readonly Clause[]): readonly Clause[] {
  const main = clauses.findIndex((clause) => clause.form === 'finite' && clause.subject.length > 0);
  const first = clauses[main];
  if (main < 1 || !first) return clauses;
  const times = openingTimes(chunks);
  return clauses.map((clause, index) => {
    if (index === main) return clause.times.length === 0 && times.length > 0 ? { ...clause, times } : clause;
    if (index > main || clause.form === 'finite' || clause.governor !== null) return clause;
    return hung(chunks, { ...clause, times: clause.times.filter((time) => !times.includes(time)) }, first);
  });
}

/** `In May, after trying to take Lida, they left`: a time that opens the sentence is the main verb's. */
function openingTimes(chunks: readonly Chunk[]): readonly TaggedTime[] {
  const end = chunks.findIndex((chunk) => !/^(prep|time|comma|adverb|conj)$/.test(chunk.kind));
  return chunks.slice(0, Math.max(end, 0)).flatMap((chunk) => (chunk.kind === 'time' ? [chunk.time] : []));
}

function hung(chunks: readonly Chunk[], clause: Clause, first: Clause): Clause {
  const governor = hangingOn(chunks, clause, first);
  if (clause.form === 'infinitive' && chunks[clause.index - 1]?.kind === 'noun')
    return { ...clause, governor, subject: ownerOf(chunks, clause.index) };
  return clause.subject.length > 0
    ? { ...clause, governor }
    : { ...clause, subject: first.subject, governor };
}

/** `an attempt to take Lida`, `the decision of the council to leave`: said of whoever the noun before says, or of nobody. */
function ownerOf(chunks: readonly Chunk[], index: number): readonly NounPhrase[] {
  const phrase = phraseAt(chunks, isOf(chunks[index - 2]) ? index - 3 : index - 1);
  return phrase ? [phrase] : [];
}

/** The noun of an aim before its infinitive: `the attempt to take it`, `an attempt by the army to take it`. */
function aimBefore(chunks: readonly Chunk[], index: number): string {
  const near = chunks[index - 1];
  const by = chunks[index - 2];
  const noun = isBy(by) || isOf(by) ? chunks[index - 3] : near;
  return noun?.kind === 'noun' ? noun.head.lemma : '';
}

/** `the decision to leave`, `to win the war`: an infinitive before the verb is a purpose, not something that happened. */
function hangingOn(
  chunks: readonly Chunk[],
  { form, index, subject }: Clause,
  clause: Clause,
): Clause['governor'] {
  const opener = chunks[index - 1];
  if (form === 'infinitive') return { clause, how: 'aim', word: aimBefore(chunks, index) };
  if (subject.length > 0) return { clause, how: 'participle', word: '' };
  return form === 'gerund' && opener && 'word' in opener
    ? { clause, how: 'preposition', word: opener.word }
    : { clause, how: 'participle', word: ',' };
}
