import { isOf } from './marks.ts';
import type { Chunk, VerbChunk } from './chunk.ts';
import { SAYING } from './saying.ts';
import { formOf } from './verb-form.ts';

/**
 * Index of the chunk where the clause of the verb at `verb` begins; `previous` is the verb before it, or -1.
 *
 *     … stopped the advance │ and prevented …      … a decree │ published in …      … , │ but , in May , the army left
 */
export function clauseStart(chunks: readonly Chunk[], previous: number, verb: number): number {
  if (previous < 0) return indirectQuestion(chunks, verb) ?? behindSemicolon(chunks, verb);
  const before = chunks[verb - 1]!;
  const word = (chunks[verb] as VerbChunk).atoms[0]!.text;
  if (/^to$/i.test(word) || verb - 1 === previous) return verb;
  if (before.kind === 'comma') return appositionStart(chunks, previous, verb) ?? verb;
  if (/^(conj|relative)$/.test(before.kind)) return verb - 1;
  if (before.kind === 'adverb' && /^(conj|relative)$/.test(chunks[verb - 2]?.kind ?? '')) return verb - 2;
  if (word.endsWith('ing') && (before.kind === 'prep' || before.kind === 'sub')) return verb - 1;
  if (word.endsWith('ing') && before.kind === 'adverb' && chunks[verb - 2]?.kind === 'prep') return verb - 2;
  if (formOf(chunks, verb) === 'participle') return verb;
  const opening = openingBefore(chunks, previous, verb);
  if (opening !== null) return opening + 1;
  return lastBreak(chunks, previous, verb) ?? ownSubject(chunks, previous, verb);
}

/** `… A , B and C ( │ born 1825 )`: the bracket that the verb stands in and the verb before does not, or null. */
function openingBefore(chunks: readonly Chunk[], previous: number, verb: number): number | null {
  for (let at = verb - 1; at > previous; at--) {
    if (chunks[at]!.kind === 'close') return null;
    if (chunks[at]!.kind === 'open') return at;
  }
  return null;
}

/** Where the first verb stands behind a semicolon, what is before that had one that was not read. */
function behindSemicolon(chunks: readonly Chunk[], verb: number): number {
  const at = chunks.slice(0, verb).findLastIndex((chunk) => chunk.kind === 'semicolon' && chunk.word === ';');
  return at < 0 ? 0 : at;
}

/** `doubts │ whether they took it`, where the verb of doubting was read as a noun. */
function indirectQuestion(chunks: readonly Chunk[], verb: number): number | null {
  const at = chunks.slice(0, verb).findLastIndex((chunk) => chunk.kind === 'sub' && chunk.word === 'whether');
  return at < 0 ? null : at;
}

/** Whether the clause of a verb is opened by a subordinator: `After Rome had won, …`. */
function isSubordinate(chunks: readonly Chunk[], verb: number): boolean {
  for (let at = verb - 1; at >= 0 && chunks[at]!.kind !== 'verb'; at--)
    if (chunks[at]!.kind === 'sub') return true;
  return false;
}

/** `men led by A and B captured …`: the conjunction joins those who led. */
function isBehindParticiple(chunks: readonly Chunk[], previous: number, conj: number): boolean {
  const noun = conj - 1;
  return (
    chunks[noun]?.kind === 'noun' &&
    chunks[noun - 1]?.kind === 'prep' &&
    noun - 2 === previous &&
    formOf(chunks, previous) === 'participle'
  );
}

/** `…, │ and its commander, General Weber, was dismissed`: an apposition stands between the subject and its verb. */
function appositionStart(chunks: readonly Chunk[], previous: number, verb: number): number | null {
  let comma = verb - 2;
  while (comma > previous && /^(noun|prep|time|adverb|adjective|other)$/.test(chunks[comma]!.kind)) comma--;
  if (comma <= previous || chunks[comma]!.kind !== 'comma') return null;
  let noun = comma - 1;
  while (noun > previous && isOf(chunks[noun - 1])) noun -= 2;
  const opener = chunks[noun - 1]?.kind ?? '';
  const opens = /^(conj|sub)$/.test(opener) || (opener === 'comma' && isSubordinate(chunks, previous));
  const isSubject = chunks[noun]?.kind === 'noun' && opens;
  if (noun - 1 > previous && isSubject) return noun - 1;
  const isBehindLeading = chunks[noun - 1]?.kind === 'comma' && isLeading(chunks, previous);
  return noun - 1 > previous && isBehindLeading && formOf(chunks, verb) === 'finite' ? noun : null;
}

/** A leading clause has its verb within so many chunks. */
const LATEST_LEADING = 12;

/** `After │debating│ it, the Council, on 27 June, published …`: the first verb is that of a clause before the main one. */
function isLeading(chunks: readonly Chunk[], verb: number): boolean {
  const isFirst = verb <= LATEST_LEADING && !chunks.slice(0, verb).some(({ kind }) => kind === 'verb');
  if (!isFirst) return false;
  return /^(gerund|participle)$/.test(formOf(chunks, verb)) || chunks[0]!.kind === 'sub';
}

/** The last word or mark between the verbs that opens a clause with a subject of its own. */
function lastBreak(chunks: readonly Chunk[], previous: number, verb: number): number | null {
  for (let at = verb - 1; at > previous; at--) {
    const { kind } = chunks[at]!;
    if (kind === 'sub' || kind === 'relative' || kind === 'semicolon') return at;
    if (kind === 'conj' && subjectFollows(chunks, at + 1, verb) && !isBehindParticiple(chunks, previous, at))
      return seriesStart(chunks, previous, at) ?? at;
    if (kind === 'comma' && subjectFollows(chunks, at + 1, verb) && !inSeries(chunks, at, verb)) {
      return conjBefore(chunks, previous, at) ?? adjunctStart(chunks, previous, at) ?? at + 1;
    }
  }
  return null;
}

/**
 * `when │A, B and C joined`, `, │and A and B held`: where the nouns before a conjunction reach back to a word that opens
 * a clause, they are its subject together.
 */
function seriesStart(chunks: readonly Chunk[], previous: number, conj: number): number | null {
  let at = conj - 1;
  if (chunks[at]?.kind === 'comma') at--;
  while (at > previous && (chunks[at]!.kind === 'noun' || isOf(chunks[at]))) {
    at--;
    if (chunks[at]?.kind === 'comma' && chunks[at - 1]?.kind === 'noun') at--;
  }
  const { kind } = chunks[at]!;
  const opens = /^(sub|semicolon)$/.test(kind) || (kind === 'conj' && chunks[at - 1]?.kind === 'comma');
  return at > previous && opens ? at : null;
}

/** `but, a few months after …, the Union decided`: what stands between the conjunction and the comma is a leading adjunct. */
function conjBefore(chunks: readonly Chunk[], previous: number, comma: number): number | null {
  for (let at = comma - 1; at > previous; at--) {
    const { kind } = chunks[at]!;
    if (kind === 'conj') return at;
    if (kind === 'noun' && chunks[at - 1]?.kind !== 'prep') return null;
  }
  return null;
}

/** `After they had won, │ on 21 May, he signed …`: a time between the commas leads the clause behind it. */
function adjunctStart(chunks: readonly Chunk[], previous: number, comma: number): number | null {
  let at = comma - 1;
  if (chunks[at]?.kind !== 'time') return null;
  while (at > previous && /^(time|prep)$/.test(chunks[at]!.kind)) at--;
  return at > previous && chunks[at]!.kind === 'comma' ? at + 1 : null;
}

/** Whether a noun that stands behind no preposition lies in between: the subject of the verb. */
function subjectFollows(chunks: readonly Chunk[], from: number, verb: number): boolean {
  for (let at = from; at < verb; at++) {
    const chunk = chunks[at]!;
    if (chunk.kind === 'noun' && chunks[at - 1]?.kind !== 'prep') return true;
    if (chunk.kind === 'other' && /^(a|an|the)$/.test(chunk.word)) return true;
  }
  return false;
}

/** `A, B and C left`: the comma divides members of one subject. */
function inSeries(chunks: readonly Chunk[], comma: number, verb: number): boolean {
  return (
    chunks.slice(comma + 1, verb).some((chunk) => chunk.kind === 'conj') && chunks[comma - 1]?.kind === 'noun'
  );
}

/**
 * Without any mark between: the noun nearest before the verb that stands behind no preposition, if it can be its
 * subject: a pronoun (`the town they had left`), a second noun right behind one (`the town the army left`), or a noun
 * right behind a verb of saying (`said the army left`).
 */
function ownSubject(chunks: readonly Chunk[], previous: number, verb: number): number {
  const { head } = chunks[verb] as VerbChunk;
  for (let at = verb - 1; at > previous && !head.text.endsWith('ing'); at--) {
    const chunk = chunks[at]!;
    if (chunk.kind !== 'noun' || chunks[at - 1]?.kind === 'prep') continue;
    const isSaid = at === previous + 1 && SAYING.test((chunks[previous] as VerbChunk).head.lemma);
    return isSaid || chunk.head.pos === 'PRON' || chunks[at - 1]?.kind === 'noun' ? at : verb;
  }
  return verb;
}
