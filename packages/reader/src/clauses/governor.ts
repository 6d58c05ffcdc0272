import type { Chunk, VerbChunk } from './chunk.ts';
import type { Clause, Governor } from './clause.ts';

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
    return { clause: governing(before, chunks, index), how: 'preposition', word: wordAt(chunks, index - 1) };
  if (form === 'participle') return { clause: last, how: 'participle', word: '' };
  if (chunks[start]?.kind === 'relative') return relativeGovernor(chunks, last, start);
  return isSaid(chunks, last, start) ? { clause: last, how: 'that', word: '' } : null;
}

function wordAt(chunks: readonly Chunk[], index: number): string {
  const chunk = chunks[index];
  return chunk && 'word' in chunk ? chunk.word : '';
}

/** `to follow … and create …`: the second infinitive hangs on what the first hangs on. */
function infinitiveGovernor(chunks: readonly Chunk[], before: readonly Clause[], index: number): Governor {
  const last = before.at(-1)!;
  const coordinated = /^(conj)$/.test(chunks[index - 1]?.kind ?? '');
  const sibling = coordinated ? before.findLast((clause) => clause.form === 'infinitive') : undefined;
  return sibling?.governor ?? { clause: last, how: 'to', word: 'to' };
}

/** `X prevented them from taking A and from taking B`: the nearest verb that is no gerund of the same kind. */
function governing(before: readonly Clause[], chunks: readonly Chunk[], index: number): Clause {
  const word = wordAt(chunks, index - 1);
  const last = before.at(-1)!;
  return last.form === 'gerund' && last.governor?.word === word ? last.governor.clause : last;
}

function relativeGovernor(chunks: readonly Chunk[], last: Clause, start: number): Governor {
  const isComplement =
    wordAt(chunks, start) === 'that' && start === afterVerb(last) && SAYING.test(last.lemma);
  return { clause: last, how: isComplement ? 'that' : 'relative', word: wordAt(chunks, start) };
}

function afterVerb(clause: Clause): number {
  return clause.index + 1;
}

/** Verbs whose complement is only what somebody says, thinks, wants or fears. */
export const SAYING =
  /^(say|claim|report|allege|state|announce|declare|believe|think|argue|assert|maintain|suggest|note|write|recall|deny|doubt|fear|hope|expect|predict|propose|demand|insist|agree|promise|threaten|warn|assume|imply|suppose|estimate|consider|rumour|rumor|suspect|tell|decide|resolve|order|request|recommend|vote|stipulate|provide|require)$/;

/** `reported the army had taken Lida`: a clause right behind a verb of saying. */
function isSaid(chunks: readonly Chunk[], last: Clause, start: number): boolean {
  return (
    SAYING.test(last.lemma) &&
    start === afterVerb(last) &&
    (chunks[start] as VerbChunk | undefined)?.kind !== 'verb'
  );
}
