import type { Filler } from '@regesta/record';
import type { Chunk } from '../clauses/chunk.ts';
import type { Clause } from '../clauses/clause.ts';
import { isBehindComma } from '../clauses/subject.ts';
import type { TaggedTime } from '../mentions/time/tag-options.ts';
import type { FrameContext } from './context.ts';
import { wordsOf } from './fillers.ts';

const EDGE = /^(comma|semicolon|stop|conj|sub|relative|open|quote)$/;

/** The words from an offset to the end of the chunk before `end`, without the marks and conjunctions that close them. */
export function wordsUpTo(from: number, end: number, context: FrameContext): Filler {
  const { chunks } = context.sentence;
  let last = semicolonBefore(from, end, context) - 1;
  while (last > 0 && chunks[last]!.from > from && isEdge(chunks, last)) last--;
  const closing = closingQuote(chunks, from, last);
  return wordsOf(from, Math.max(chunks[closing ?? last]?.to ?? from, from), context);
}

/** The quotation mark right behind the words that closes one opened in them; null where none does. */
function closingQuote(chunks: readonly Chunk[], from: number, last: number): number | null {
  let marks = 0;
  for (let at = last; at >= 0 && chunks[at]!.from >= from; at--) if (chunks[at]!.kind === 'quote') marks++;
  return marks % 2 === 1 && chunks[last + 1]?.kind === 'quote' ? last + 1 : null;
}

/** A mark or a conjunction; an adverb behind a comma belongs to what follows: `…, quickly │ crossing`. */
function isEdge(chunks: readonly Chunk[], at: number): boolean {
  const { kind } = chunks[at]!;
  return EDGE.test(kind) || (kind === 'adverb' && chunks[at - 1]?.kind === 'comma');
}

/** The first semicolon between an offset and a chunk, or that chunk: no clause goes on beyond one. */
function semicolonBefore(from: number, end: number, { sentence }: FrameContext): number {
  let first = end;
  for (let at = end - 1; at >= 0; at--) {
    const chunk = sentence.chunks[at]!;
    if (chunk.from < from) break;
    if ('word' in chunk && chunk.word === ';') first = at;
  }
  return first;
}

/** Where a clause stands among the clauses of its sentence, in the order of the text. */
function placeOf(clause: Clause, clauses: readonly Clause[]): number {
  let low = 0;
  let high = clauses.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (clauses[middle]!.index < clause.index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** More clauses than this hang on one verb only where a sentence was not told apart from the next. */
const MOST = 12;

/** The clauses right after this one that hang on it, directly or through one another: `decided │ to take … │ including …`. */
export function hangingOn(clause: Clause, { sentence }: FrameContext): readonly Clause[] {
  const inside = [clause];
  const first = placeOf(clause, sentence.clauses) + 1;
  for (const next of sentence.clauses.slice(first, first + MOST)) {
    const { governor } = next;
    if (!governor || !inside.some(({ index }) => index === governor.clause.index)) break;
    inside.push(next);
  }
  return inside.slice(1);
}

/**
 * Of those, the ones that belong to what the verb says: up to a relative clause or a participle that a comma sets apart
 * (`…, which ended …`, `…, crossing the river`), but `…, including …` goes on.
 */
export function saidUnder(clause: Clause, context: FrameContext): readonly Clause[] {
  const hanging = hangingOn(clause, context);
  const end = hanging.findIndex((other) => isSetApart(other, context));
  return end < 0 ? hanging : hanging.slice(0, end);
}

function isSetApart({ start, index, form, lemma, opener }: Clause, { sentence }: FrameContext): boolean {
  if (form === 'participle' && lemma !== 'include' && isBehindComma(sentence.chunks, index)) return true;
  if (sentence.chunks[start - 1]?.kind !== 'comma') return false;
  return /^(which|who|whose|whom)$/.test(opener ?? '');
}

/** The clause that holds the chunk at an index, or the last one that begins before it; null where none does. */
export function clauseAround(index: number, { sentence }: FrameContext): Clause | null {
  return sentence.clauses.findLast((clause) => clause.start <= index) ?? sentence.clauses[0] ?? null;
}

/**
 * The times a clause without any of its own takes from what it hangs on: `prevented … from taking A` is as old as the
 * preventing. A relative or reported clause has a time of its own, said or not.
 */
export function timesAbove(clause: Clause): readonly TaggedTime[] {
  const { times, governor } = clause;
  if (times.length > 0 || governor === null) return times;
  return /^(to|preposition|participle)$/.test(governor.how) ? timesAbove(governor.clause) : times;
}
