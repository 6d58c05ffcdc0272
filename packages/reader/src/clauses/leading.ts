import type { Chunk } from './chunk.ts';
import type { Clause } from './clause.ts';

/**
 * `After taking Lida, the army advanced`, `Weakened by hunger, they left`: verbs before the first finite one that have
 * no subject of their own take its subject, and hang on it.
 */
export function withLeading(chunks: readonly Chunk[], clauses: readonly Clause[]): readonly Clause[] {
  const main = clauses.findIndex((clause) => clause.form === 'finite' && clause.subject.length > 0);
  const first = clauses[main];
  if (main < 1 || !first) return clauses;
  return clauses.map((clause, index) =>
    index < main && clause.subject.length === 0 && clause.form !== 'finite'
      ? { ...clause, subject: first.subject, governor: clause.governor ?? hangingOn(chunks, clause, first) }
      : clause,
  );
}

function hangingOn(chunks: readonly Chunk[], { form, index }: Clause, clause: Clause): Clause['governor'] {
  const opener = chunks[index - 1];
  if (form === 'infinitive') return { clause, how: 'preposition', word: 'for' };
  return form === 'gerund' && opener && 'word' in opener
    ? { clause, how: 'preposition', word: opener.word }
    : { clause, how: 'participle', word: ',' };
}
