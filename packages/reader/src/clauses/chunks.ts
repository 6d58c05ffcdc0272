import type { Atom } from './atom.ts';
import type { Chunk, MarkChunk } from './chunk.ts';
import { readNoun } from './noun-chunk.ts';
import { withSubordinators } from './subordinators.ts';
import { readVerb } from './verb-chunk.ts';

const SUBORDINATORS = new Set(
  'although though because since while when whereas if unless until after before once as whether so where how why lest'.split(
    ' ',
  ),
);
const PUNCTUATION: Readonly<Record<string, MarkChunk['kind']>> = {
  ',': 'comma',
  ';': 'semicolon',
  ':': 'semicolon',
  '—': 'comma',
  '–': 'comma',
  '(': 'open',
  '[': 'open',
  ')': 'close',
  ']': 'close',
  '"': 'quote',
  '“': 'quote',
  '”': 'quote',
  '«': 'quote',
  '»': 'quote',
  '„': 'quote',
  '.': 'stop',
  '!': 'stop',
  '?': 'stop',
};

/** Atoms → chunks, left to right, each atom in one chunk. */
export function readChunks(atoms: readonly Atom[]): Chunk[] {
  return withSubordinators(chunksOf(atoms));
}

function chunksOf(atoms: readonly Atom[]): Chunk[] {
  const chunks: Chunk[] = [];
  let index = 0;
  while (index < atoms.length) {
    const chunk =
      readTime(atoms, index) ?? readVerb(atoms, index) ?? readNoun(atoms, index) ?? readMark(atoms, index);
    chunks.push(chunk);
    index = indexAfter(atoms, index, chunk.to);
  }
  return chunks;
}

function indexAfter(atoms: readonly Atom[], index: number, to: number): number {
  let next = index + 1;
  while (next < atoms.length && atoms[next]!.from < to) next++;
  return next;
}

/** A time is a chunk of its own unless it qualifies a noun: `a 1968 stamp`, but `on 17 April volunteers …`. */
function readTime(atoms: readonly Atom[], index: number): Chunk | null {
  const atom = atoms[index]!;
  if (!atom.time) return null;
  const next = atoms[index + 1];
  const qualifies = next?.pos === 'NOUN' && atoms[index - 1]?.pos !== 'ADP';
  return qualifies ? null : { kind: 'time', from: atom.from, to: atom.to, time: atom.time };
}

function readMark(atoms: readonly Atom[], index: number): Chunk {
  const atom = atoms[index]!;
  const word = atom.text.toLowerCase();
  return { kind: markKind(atom, word, atoms[index + 1]), from: atom.from, to: atom.to, word };
}

function markKind(atom: Atom, word: string, next: Atom | undefined): MarkChunk['kind'] {
  if (Object.hasOwn(PUNCTUATION, word)) return PUNCTUATION[word]!;
  if (/^(which|who|whom|that|whose)$/.test(word)) return 'relative';
  if (atom.pos === 'CCONJ' || word === '&') return 'conj';
  if (SUBORDINATORS.has(word) && !isPrepositionHere(word, next)) return 'sub';
  if (atom.pos === 'ADP' || atom.pos === 'SCONJ' || word === 'to' || SUBORDINATORS.has(word)) return 'prep';
  if (atom.pos === 'ADV') return 'adverb';
  return atom.pos === 'ADJ' ? 'adjective' : 'other';
}

/** `after the war`, `since 1919`, `as president` are prepositions; `after they had left` is not, and is told by the verb. */
function isPrepositionHere(word: string, next: Atom | undefined): boolean {
  if (/^(after|before|since|until|as)$/.test(word)) return true;
  return word === 'while' || word === 'when' ? next?.text.endsWith('ing') === true : false;
}
