import type { Atom } from './atom.ts';
import type { VerbChunk } from './chunk.ts';

/**
 * Reads a verb chunk at an atom, or null: auxiliaries, negations and adverbs up to one full verb, or a copula alone.
 *
 *     was generally supported      had not been taken      to occupy      were
 *     ^AUX ^ADV     ^VERB          ^AUX ^PART ^AUX ^VERB   ^PART ^VERB    ^AUX
 */
export function readVerb(atoms: readonly Atom[], start: number): VerbChunk | null {
  const first = atoms[start]!;
  if (!startsVerb(atoms, start) || isNounModifier(atoms, start)) return null;
  let head: Atom | null = null;
  let end = start;
  for (let index = start; index < atoms.length; index++) {
    const atom = atoms[index]!;
    if (atom.pos === 'VERB' && !(atom !== first && isNounModifier(atoms, index)))
      return verbOf(atoms, start, index, atom);
    if (atom.pos === 'AUX') {
      head = atom;
      end = index;
    } else if (!isInside(atom) && index > start) break;
  }
  return head && verbOf(atoms, start, end, head);
}

function startsVerb(atoms: readonly Atom[], start: number): boolean {
  const { pos, text } = atoms[start]!;
  if (pos === 'VERB' || pos === 'AUX') return true;
  const next = atoms[start + 1];
  if (pos === 'PART' && /^to$/i.test(text))
    return (next?.pos === 'VERB' && !next.text.endsWith('ing')) || next?.pos === 'AUX' || next?.pos === 'ADV';
  return /^(not|never)$/i.test(text) && next?.pos === 'VERB';
}

/** `to` begins another verb chunk: `was │ to follow`. */
function isInside(atom: Atom): boolean {
  return atom.pos === 'ADV' || (atom.pos === 'PART' && !/^to$/i.test(atom.text));
}

/** A participle that qualifies a noun: `the occupied towns`, `in German occupied Italy`, `Polish and allied Ukrainian forces`, `retreating German troops`; left to the noun chunk. */
export function isNounModifier(atoms: readonly Atom[], index: number): boolean {
  const atom = atoms[index]!;
  if (atom.pos !== 'VERB' || !/(ing|ed|en)$/.test(atom.text)) return false;
  const before = atoms[index - 1];
  if (before && /^(DET|ADJ|NUM)$/.test(before.pos)) return nounNext(atoms, index);
  if (before?.pos === 'PEOPLE' && atoms[index - 2]?.pos === 'ADP' && !before.text.endsWith('s'))
    return nounNext(atoms, index);
  if (isBehindGoverning(before) && /(ed|en)$/.test(atom.text)) return nounNext(atoms, index);
  if (HELD.test(atom.text) && isInsideNoun(atoms, index)) return true;
  if (before?.pos === 'CCONJ' && /^(PEOPLE|ADJ)$/.test(atoms[index - 2]?.pos ?? ''))
    return nounNext(atoms, index);
  return (
    before?.pos === 'VERB' &&
    atom.text.endsWith('ing') &&
    /^(NOUN|PROPN|PEOPLE|ADJ)$/.test(atoms[index + 1]?.pos ?? '') &&
    nounNext(atoms, index)
  );
}

/** `in │irrigated regions`, `possessing │guided missiles`: no past tense stands behind a preposition or a verb in -ing. */
function isBehindGoverning(before: Atom | undefined): boolean {
  return before?.pos === 'ADP' || (before?.pos === 'VERB' && before.text.endsWith('ing'));
}

/** `the Ruritanian controlled island`: who holds it stands before, without a hyphen. */
const HELD = /^(controlled|held|occupied|backed|led|dominated|ruled|owned|administered)$/;

function isInsideNoun(atoms: readonly Atom[], index: number): boolean {
  return (
    /^(NAME|PEOPLE)$/.test(atoms[index - 1]?.pos ?? '') &&
    /^(DET|ADP)$/.test(atoms[index - 2]?.pos ?? '') &&
    atoms[index + 1]?.pos === 'NOUN' &&
    !atoms[index - 1]!.text.endsWith('s')
  );
}

function nounNext(atoms: readonly Atom[], index: number): boolean {
  let next = index + 1;
  while (atoms[next]?.pos === 'ADJ') next++;
  return /^(NOUN|PROPN|PEOPLE|NAME)$/.test(atoms[next]?.pos ?? '');
}

function verbOf(atoms: readonly Atom[], start: number, end: number, head: Atom): VerbChunk {
  const part = atoms.slice(start, end + 1);
  return { kind: 'verb', from: part[0]!.from, to: part.at(-1)!.to, atoms: part, head };
}
