import { OFFICES } from '../words/offices.ts';
import type { Atom } from './atom.ts';
import type { NounChunk } from './chunk.ts';
import { isNounModifier } from './verb-chunk.ts';

/**
 * Reads a noun chunk at an atom, or null.
 *
 *     the newly formed Red Army      Lithuania 's independence      34 delegates      Their forces      it
 *     ^DET ^ADV  ^VERB ^NAME         ^NAME     ^PART ^NOUN          ^SUM              ^PRON ^NOUN       ^PRON
 */
export function readNoun(atoms: readonly Atom[], start: number): NounChunk | null {
  const first = atoms[start]!;
  if (first.pos === 'PRON' && isPronoun(first)) return pronounOrPossessive(atoms, start);
  const end = endOfNoun(atoms, hasGradedAdjective(atoms, start) ? start + 1 : start);
  return end === null ? null : chunkOf(atoms, start, end);
}

/** `with │remarkably little │fighting`: behind a preposition an adverb may qualify the adjective. */
function hasGradedAdjective(atoms: readonly Atom[], start: number): boolean {
  const isGraded = atoms[start]!.pos === 'ADV' && atoms[start - 1]?.pos === 'ADP';
  return isGraded && atoms[start + 1]?.pos === 'ADJ';
}

const POSSESSIVE = /^(his|her|its|their|our|my|your)$/i;
const RELATIVE = /^(which|who|whom|that|whose|what)$/i;

/** Whether a chunk's word is a personal or demonstrative pronoun, possessives included. */
function isPronoun(atom: Atom): boolean {
  return !RELATIVE.test(atom.text);
}

function pronounOrPossessive(atoms: readonly Atom[], start: number): NounChunk {
  if (!POSSESSIVE.test(atoms[start]!.text) && !isDemonstrativeBeforeNoun(atoms, start))
    return chunkOf(atoms, start, start);
  return chunkOf(atoms, start, endOfNoun(atoms, start + 1) ?? start);
}

function isDemonstrativeBeforeNoun(atoms: readonly Atom[], start: number): boolean {
  return (
    /^(this|these|those|all|some|many|both|several)$/i.test(atoms[start]!.text) && isNounish(atoms[start + 1])
  );
}

function isNounish(atom: Atom | undefined): boolean {
  return atom !== undefined && /^(NOUN|PROPN|NAME|PEOPLE|SUM)$/.test(atom.pos);
}

/** Index of the last atom (the head) of the noun chunk that starts here; null where none does. */
function endOfNoun(atoms: readonly Atom[], start: number): number | null {
  let last: number | null = null;
  for (let index = start; index < atoms.length; index++) {
    const atom = atoms[index]!;
    if (isNounish(atom)) {
      if (last !== null && startsAnother(atoms, index)) break;
      last = index;
    } else if (!isModifier(atoms, index, start) || (last === index - 1 && isHolder(atoms, index))) break;
    else if (last !== null && !continuesAfterNoun(atoms, index)) break;
  }
  return last;
}

/** `elected Anna Weiss │ president`; and two names side by side are two chunks unless the first only qualifies (`Soviet Russia` is found as one name). */
function startsAnother(atoms: readonly Atom[], index: number): boolean {
  const before = atoms[index - 1]!;
  if (before.named?.type === 'person' && opensOffice(atoms, index)) return true;
  return atoms[index]!.pos === 'NAME' && before.pos === 'NAME' && before.text !== "'s";
}

/** `appointed Anna Weiss │prime minister`. */
function isHolder(atoms: readonly Atom[], index: number): boolean {
  return atoms[index - 1]!.named?.type === 'person' && opensOffice(atoms, index);
}

/** `prime minister`, `military governor`: nouns and adjectives up to an office. */
function opensOffice(atoms: readonly Atom[], index: number): boolean {
  for (let at = index; at < index + 3 && at < atoms.length; at++) {
    if (!/^(NOUN|PROPN|ADJ|NAME)$/.test(atoms[at]!.pos)) return false;
    if (isOffice(atoms[at]!)) return true;
  }
  return false;
}

/** `president`, `minister-president`. */
function isOffice({ lemma }: Atom): boolean {
  return OFFICES.has(lemma) || (lemma.includes('-') && OFFICES.has(lemma.slice(lemma.lastIndexOf('-') + 1)));
}

function isModifier(atoms: readonly Atom[], index: number, start: number): boolean {
  const atom = atoms[index]!;
  if (atom.pos === 'DET') return index === start || /^(all|both|half)$/i.test(atoms[index - 1]!.text);
  if (/^(ADJ|NUM)$/.test(atom.pos)) return true;
  if (atom.pos === 'PART')
    return atom.text === "'s" || atom.text === '’s' || atom.text === "'" || atom.text === '’';
  if (atom.pos === 'TIME') return nounFollows(atoms, index);
  if (atom.pos === 'PUNCT' && /^[-–/]$/.test(atom.text)) return joins(atoms, index);
  if (atom.pos === 'VERB')
    return index > start ? nounFollows(atoms, index) : isLeadingParticiple(atoms, index);
  if (atom.pos === 'ADV') return index > start && /^(ADJ|VERB)$/.test(atoms[index + 1]?.pos ?? '');
  return atom.pos === 'CCONJ' && joinsPeoples(atoms, index);
}

/** `Lithuanian and German volunteers`, `Polish and allied Ukrainian forces`: two qualifiers of one noun. */
function joinsPeoples(atoms: readonly Atom[], index: number): boolean {
  const before = atoms[index - 1];
  const after = atoms[index + 1];
  if (before?.pos === 'PEOPLE' && after?.pos === 'PEOPLE')
    return isNounish(atoms[index + 2]) || atoms[index + 2]?.pos === 'ADJ';
  if (before?.pos === 'PEOPLE' && isQualifier(after)) return nounFollows(atoms, index + 1);
  return before?.pos === 'ADJ' && after?.pos === 'ADJ' && isNounish(atoms[index + 2]);
}

function isQualifier(atom: Atom | undefined): boolean {
  return atom?.pos === 'ADJ' || (atom?.pos === 'VERB' && atom.text.endsWith('ed'));
}

function joins(atoms: readonly Atom[], index: number): boolean {
  const before = atoms[index - 1];
  const after = atoms[index + 1];
  return (
    before !== undefined &&
    after !== undefined &&
    before.to === atoms[index]!.from &&
    atoms[index]!.to === after.from
  );
}

/** `retreating German troops`: a participle that begins a noun chunk; never one in -ed, which may be a past tense. */
function isLeadingParticiple(atoms: readonly Atom[], index: number): boolean {
  const before = atoms[index - 1];
  if (!atoms[index]!.text.endsWith('ing') || before === undefined) return false;
  return (
    before.pos === 'VERB' &&
    /^(NOUN|PROPN|PEOPLE|ADJ)$/.test(atoms[index + 1]?.pos ?? '') &&
    nounFollows(atoms, index)
  );
}

function nounFollows(atoms: readonly Atom[], index: number): boolean {
  for (let next = index + 1; next < atoms.length; next++) {
    const atom = atoms[next]!;
    if (isNounish(atom)) return true;
    if (atom.pos !== 'ADJ') return false;
  }
  return false;
}

function continuesAfterNoun(atoms: readonly Atom[], index: number): boolean {
  const atom = atoms[index]!;
  if (atom.pos === 'PART') return true;
  if (atom.pos === 'CCONJ') return joinsPeoples(atoms, index);
  if (atom.pos === 'PUNCT') return joins(atoms, index);
  if (atom.pos === 'TIME') return false;
  if (atoms[index - 1]!.pos === 'CCONJ') return nounFollows(atoms, index);
  if (atom.pos === 'VERB' && isNounModifier(atoms, index)) return true;
  return atom.pos === 'ADJ' ? nounFollows(atoms, index) : /^['’]s?$/.test(atoms[index - 1]!.text);
}

function chunkOf(atoms: readonly Atom[], start: number, end: number): NounChunk {
  const part = atoms.slice(start, end + 1);
  return { kind: 'noun', from: part[0]!.from, to: part.at(-1)!.to, atoms: part, head: part.at(-1)! };
}
