import type { Chunk } from './chunk.ts';
import type { Clause } from './clause.ts';
import { nameOf, type NounPhrase } from './phrase.ts';

/**
 * Of whom something said of a predicate is said, or null: the named subject before the copula.
 *
 *     Ezo was a state │that existed until 1869        Lida was a town in Poland │captured in 1919
 *     ^        ^near                                  ^               ^near
 */
export function behindPredicate(
  chunks: readonly Chunk[],
  last: Clause | undefined,
  near: NounPhrase,
  start: number,
): NounPhrase | null {
  const [subject, ...subjects] = last?.subject ?? [];
  const predicate = last?.objects.at(-1);
  if (!last?.copula || !subject || !predicate || subjects.length > 0) return null;
  if (last.objects.slice(0, -1).some((other) => nameOf(other)?.type !== 'people')) return null;
  if (nameOf(subject) === null || nameOf(predicate) !== null || predicate.of !== null) return null;
  const isPredicate = near.start === predicate.start;
  const isInPlace = near.start > predicate.start && nameOf(near)?.type === 'place';
  const between = chunks.slice(predicate.end, start);
  const isUnbroken = between.every(({ kind }) => /^(prep|noun|adverb|adjective)$/.test(kind));
  return (isPredicate || isInPlace) && isUnbroken ? subject : null;
}
