import type { Atom, Named } from './atom.ts';
import type { Chunk, NounChunk } from './chunk.ts';

/** A noun chunk with its `of` phrase: `the capital of Lithuania`. */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  /** The chunk without the `of` phrase. */
  readonly core: NounChunk;
  readonly head: Atom;
  readonly of: NounPhrase | null;
  /** Index of the first chunk, and of the one after the last (a parenthesis that follows counts in). */
  readonly start: number;
  readonly end: number;
}

/** The noun phrase whose first chunk stands at `index`, or null. */
export function phraseAt(chunks: readonly Chunk[], index: number): NounPhrase | null {
  const core = chunks[index];
  if (core?.kind !== 'noun') return null;
  const link = chunks[index + 1];
  const of = link?.kind === 'prep' && link.word === 'of' ? phraseAt(chunks, index + 2) : null;
  const end = afterParenthesis(chunks, of ? of.end : index + 1);
  return { from: core.from, to: of ? of.to : core.to, core, head: core.head, of, start: index, end };
}

const LONGEST_PARENTHESIS = 6;

function afterParenthesis(chunks: readonly Chunk[], index: number): number {
  if (chunks[index]?.kind !== 'open') return index;
  const limit = Math.min(chunks.length, index + LONGEST_PARENTHESIS + 1);
  for (let at = index + 1; at < limit; at++) if (chunks[at]!.kind === 'close') return at + 1;
  return index;
}

/**
 * The coordinated phrases that start at `index`: `A, B and C` gives three, `A, the B` (an apposition) one.
 * `end` is where they must end, unless it lies in a bracket behind one of them and no verb stands outside brackets after it.
 */
export function listAt(chunks: readonly Chunk[], index: number, end = chunks.length): NounPhrase[] {
  const first = phraseAt(chunks, index);
  if (!first || first.start >= end) return [];
  let before = isOnlyBracketed(chunks, first, end) ? chunks.length : end;
  const sure: NounPhrase[] = [first];
  let maybe: NounPhrase[] = [];
  for (let at = first.end; at < before; ) {
    const step = separatorAt(chunks, at);
    const phrase = step && phraseAt(chunks, step.next);
    if (!phrase && step?.conj && maybe.length > 1) sure.push(...maybe.splice(0));
    if (!phrase || phrase.start >= before || opensClause(chunks, phrase, before)) break;
    maybe.push(phrase);
    if (isOnlyBracketed(chunks, phrase, before)) before = chunks.length;
    if (step.conj) {
      sure.push(...maybe);
      maybe = [];
    }
    at = phrase.end;
  }
  const all = [...sure, ...maybe];
  return isRoll(all) ? all : sure;
}

/** `were A ( │ born 1831 ) , B and C ( born 1825 )`: what would end the list is said of one member. */
function isOnlyBracketed(chunks: readonly Chunk[], phrase: NounPhrase, end: number): boolean {
  if (phrase.end <= end || end >= chunks.length) return false;
  let depth = 0;
  for (const { kind } of chunks.slice(phrase.end)) {
    if (kind === 'open') depth++;
    else if (kind === 'close') depth--;
    else if (kind === 'verb' && depth === 0) return false;
  }
  return true;
}

/** Three persons or more side by side are a list without any `and`: no apposition names so many. */
function isRoll(phrases: readonly NounPhrase[]): boolean {
  return phrases.length > 2 && phrases.every((phrase) => nameOf(phrase)?.type === 'person');
}

/** `and X` where X is the subject of the next verb begins a clause, not another member of the list. */
function opensClause(chunks: readonly Chunk[], phrase: NounPhrase, before: number): boolean {
  return before >= chunks.length && chunks[phrase.end]?.kind === 'verb';
}

function separatorAt(chunks: readonly Chunk[], index: number): { next: number; conj: boolean } | null {
  const chunk = chunks[index];
  if (chunk?.kind === 'conj' && isAdding(chunk.word))
    return { next: skipAdded(chunks, index + 1), conj: true };
  if (chunk?.kind !== 'comma') return null;
  const next = chunks[index + 1];
  if (next?.kind === 'conj' && isAdding(next.word)) return { next: skipAdded(chunks, index + 2), conj: true };
  return { next: index + 1, conj: false };
}

function isAdding(word: string): boolean {
  return word === 'and' || word === 'or' || word === '&';
}

function skipAdded(chunks: readonly Chunk[], index: number): number {
  return chunks[index]?.kind === 'adverb' ? index + 1 : index;
}

/** What the head names, or null. */
export function nameOf(phrase: NounPhrase): Named | null {
  return phrase.head.named ?? null;
}

/** The peoples that qualify the head: `Lithuanian and German volunteers` gives two. */
export function peoplesOf(phrase: NounPhrase): Named[] {
  return phrase.core.atoms.flatMap((atom) =>
    atom !== phrase.head && atom.named?.type === 'people' ? [atom.named] : [],
  );
}

/** The name before `'s`, or the possessive pronoun, or null. */
export function possessorOf(phrase: NounPhrase): Atom | null {
  const { atoms } = phrase.core;
  const mark = atoms.findIndex((atom) => /^['’]s?$/.test(atom.text));
  if (mark > 0) return atoms[mark - 1]!;
  const first = atoms[0]!;
  return atoms.length > 1 && first.pos === 'PRON' && /^(his|her|its|their)$/i.test(first.text) ? first : null;
}

/** Whether the phrase is a personal or demonstrative pronoun alone. */
export function isPronoun(phrase: NounPhrase): boolean {
  return phrase.head.pos === 'PRON';
}

/** Whether one of its words before the head, folded, is among `words`. */
export function hasModifier(phrase: NounPhrase, words: ReadonlySet<string>): boolean {
  return phrase.core.atoms.some((atom) => atom !== phrase.head && words.has(atom.text.toLowerCase()));
}

/** Nouns for what somebody means to do: `the goal of the offensive`, `the king's decision`. */
export const PURPOSE =
  /^(goal|aim|plan|purpose|intention|objective|task|mission|attempt|effort|decision|order|desire|wish|bid)s?$/;

/** Whose a phrase is: what stands behind its `of`, or before its `'s`; null where neither does or a pronoun does. */
export function ownerOf(phrase: NounPhrase): NounPhrase | null {
  if (phrase.of) return phrase.of;
  const { atoms } = phrase.core;
  const mark = atoms.findIndex((atom) => /^['’]s?$/.test(atom.text));
  const head = atoms[mark - 1];
  if (!head || head.pos === 'PRON') return null;
  const part = atoms.slice(0, mark);
  const core: NounChunk = { kind: 'noun', from: part[0]!.from, to: head.to, atoms: part, head };
  return { from: core.from, to: core.to, core, head, of: null, start: phrase.start, end: phrase.end };
}
