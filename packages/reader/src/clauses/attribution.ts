import type { Chunk } from './chunk.ts';
import type { Clause } from './clause.ts';
import { isBehindComma } from './subject.ts';

const TELLING =
  /^(say|report|claim|allege|announce|write|note|state|recall|believe|argue|assert|maintain|suggest)$/;

/**
 * How many of the clauses, from the first, only somebody's word stands for: all of a sentence with `according to`; those
 * before a last `…, the papers reported` or `…, said Weber`.
 */
export function attributedUpTo(chunks: readonly Chunk[], clauses: readonly Clause[]): number {
  if (chunks.some((chunk) => chunk.kind === 'verb' && /^according$/i.test(chunk.head.text)))
    return clauses.length;
  const last = clauses.at(-1);
  return last && isAside(chunks, last) ? clauses.length - 1 : 0;
}

function isAside(chunks: readonly Chunk[], clause: Clause): boolean {
  const { lemma, form, index, start, end, opener } = clause;
  if (!TELLING.test(lemma) || form !== 'finite' || opener !== null || chunks[start - 1]?.kind === 'conj')
    return false;
  const isInverted = isBehindComma(chunks, index) && clause.objects.length === 1;
  const isPlain = chunks[start - 1]?.kind === 'comma' && clause.objects.length === 0;
  return (isInverted || isPlain) && chunks.slice(end).length === 0;
}
