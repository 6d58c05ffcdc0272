import { isBy } from './marks.ts';
import type { Chunk, VerbChunk } from './chunk.ts';
import { needsObject } from './verbs.ts';
import { isOnlyParticiple, isPast } from './words.ts';

/** `took`, `to take`, `from taking`, and `taken` or `taking` without an auxiliary. */
export type VerbForm = 'finite' | 'infinitive' | 'gerund' | 'participle';

const MODALS = /^(would|could|might|may|should|will|shall|must|can|'d|'ll)$/i;

/** The auxiliary that makes a verb modal, lower case, or null. */
export function modalOf(verb: VerbChunk): string | null {
  const atom = verb.atoms.find((part) => part !== verb.head && MODALS.test(part.text));
  return atom ? atom.text.toLowerCase() : null;
}

/** Whether the verb itself is negated: `did not take`, `never reached`, `could not`. */
export function isNegated(verb: VerbChunk): boolean {
  return verb.atoms.some((atom) => /^(not|never|n't|n’t|hardly|scarcely|cannot)$/i.test(atom.text));
}

function hasAux(verb: VerbChunk, lemma: string): boolean {
  return verb.atoms.some((atom) => atom !== verb.head && atom.pos === 'AUX' && atom.lemma === lemma);
}

/** Whether the verb is passive: with a form of `be` (its own or shared), or a past participle standing alone. */
export function isPassive(chunks: readonly Chunk[], index: number, form: VerbForm): boolean {
  const verb = chunks[index] as VerbChunk;
  if (verb.head.pos === 'AUX' || !isPast(verb.head)) return false;
  if (hasAux(verb, 'be') || hasAux(verb, 'get') || sharesAuxiliary(chunks, index)) return true;
  return form === 'participle' && !hasAnyAux(verb);
}

/**
 * Whether the auxiliary of a passive before serves this verb too.
 *
 *     was dissolved and replaced by a council      was captured , lost and retaken
 */
function sharesAuxiliary(chunks: readonly Chunk[], index: number): boolean {
  const verb = chunks[index] as VerbChunk;
  const joint = chunks[index - 1]?.kind === 'adverb' ? index - 2 : index - 1;
  const previous = previousVerb(chunks, index);
  if (previous === null || hasAnyAux(verb) || !isPast(verb.head)) return false;
  const joined =
    chunks[joint]?.kind === 'conj' || (chunks[joint]?.kind === 'comma' && previous === joint - 1);
  if (!joined || !isPassiveFinite(chunks, previous)) return false;
  return isOnlyParticiple(verb.head) || isBy(chunks[index + 1]) || lacksObject(chunks, index);
}

function isPassiveFinite(chunks: readonly Chunk[], index: number): boolean {
  const verb = chunks[index] as VerbChunk;
  return (hasAux(verb, 'be') && isPast(verb.head)) || sharesAuxiliary(chunks, index);
}

/** `the congress which the delegates held`, `the town they left`: the object stands before the subject. */
function hasRelativeObject(chunks: readonly Chunk[], index: number): boolean {
  const subject = chunks[index - 1];
  const before = chunks[index - 2];
  if (subject?.kind !== 'noun' || subject.head.pos === 'TIME') return false;
  return subject.head.pos === 'PRON' || before?.kind === 'relative' || before?.kind === 'noun';
}

/** A verb that needs an object when it is active and has none: neither behind it nor behind the verb it is joined to. */
function lacksObject(chunks: readonly Chunk[], index: number): boolean {
  const verb = chunks[index] as VerbChunk;
  if (!needsObject(verb.head.lemma)) return false;
  let at = index + 1;
  while (/^(adverb|quote|open)$/.test(chunks[at]?.kind ?? '')) at++;
  const kind = chunks[at]?.kind;
  if (kind === 'noun' || kind === 'sub' || kind === 'relative') return false;
  const joined = /^(conj|comma)$/.test(kind ?? '') && chunks[at + 1]?.kind === 'verb';
  return !joined || lacksObject(chunks, at + 1);
}

function hasAnyAux(verb: VerbChunk): boolean {
  return verb.atoms.some((atom) => atom.pos === 'AUX' && atom !== verb.head);
}

/** The form of the verb chunk at `index`, told from its words and its neighbours. */
export function formOf(chunks: readonly Chunk[], index: number): VerbForm {
  const verb = chunks[index] as VerbChunk;
  if (/^to$/i.test(verb.atoms[0]!.text) || endsPerfect(chunks, index)) return 'infinitive';
  const alone = !hasAnyAux(verb);
  if (/ing$/.test(verb.atoms[0]!.text) || (alone && /ing$/.test(verb.head.text) && verb.head.pos === 'VERB'))
    return ingForm(chunks, index);
  if (!alone || verb.head.pos === 'AUX' || sharesAuxiliary(chunks, index)) return 'finite';
  if (hasRelativeObject(chunks, index)) return 'finite';
  if (isOnlyParticiple(verb.head) || (isPast(verb.head) && lacksObject(chunks, index))) return 'participle';
  if (!isPast(verb.head)) return followsInfinitive(chunks, index) ? 'infinitive' : 'finite';
  return isReducedRelative(chunks, index) ? 'participle' : 'finite';
}

/** `is said to have │been taken`: the rest of an infinitive whose `have` was taken for a verb of its own. */
function endsPerfect(chunks: readonly Chunk[], index: number): boolean {
  const before = chunks[index - 1];
  const [first] = (chunks[index] as VerbChunk).atoms;
  if (before?.kind !== 'verb' || !/^been$/i.test(first!.text)) return false;
  return /^to$/i.test(before.atoms[0]!.text) && before.head.lemma === 'have';
}

function ingForm(chunks: readonly Chunk[], index: number): VerbForm {
  const before = chunks[chunks[index - 1]?.kind === 'adverb' ? index - 2 : index - 1]?.kind;
  return before === 'prep' || before === 'sub' ? 'gerund' : 'participle';
}

function isBare(verb: VerbChunk): boolean {
  return verb.head.text.toLowerCase() === verb.head.lemma && verb.head.pos === 'VERB' && !hasAnyAux(verb);
}

/** `to follow the troops, create republics and hold them`: a bare verb goes on with the infinitive before. */
function followsInfinitive(chunks: readonly Chunk[], index: number): boolean {
  const before = previousVerb(chunks, index);
  if (before === null || !/^(conj|comma|adverb)$/.test(chunks[index - 1]!.kind)) return false;
  const verb = chunks[before] as VerbChunk;
  return /^to$/i.test(verb.atoms[0]!.text) || (isBare(verb) && followsInfinitive(chunks, before));
}

/**
 * A past form without auxiliary is a participle (`a decree published in 1919`) where no noun could be its object and
 * another verb is the finite one of its stretch; else it is a past tense (`The army advanced to Riga`).
 */
function isReducedRelative(chunks: readonly Chunk[], index: number): boolean {
  const before = chunks[index - 1];
  const after = chunks[index + 1];
  if (
    !before ||
    before.kind === 'conj' ||
    before.kind === 'relative' ||
    before.kind === 'adverb' ||
    before.kind === 'sub'
  )
    return false;
  if (after?.kind === 'noun') return false;
  if (before.kind === 'comma') return !closesInterruption(chunks, index) || isBy(after);
  if (before.kind !== 'noun' && before.kind !== 'close' && before.kind !== 'time') return false;
  return isBy(after)
    ? hasOtherFinite(chunks, index)
    : finiteBefore(chunks, index) || resumedAfter(chunks, index);
}

/** `The army, weakened by hunger, retreated to Riga`: the comma before `retreated` closes what another opened. */
function closesInterruption(chunks: readonly Chunk[], index: number): boolean {
  for (let at = index - 2; at >= 0; at--) {
    const kind = chunks[at]!.kind;
    if (kind === 'comma')
      return chunks.slice(0, at).some((chunk) => chunk.kind === 'noun') && !finiteBefore(chunks, at);
    if (kind === 'semicolon') return false;
  }
  return false;
}

function hasOtherFinite(chunks: readonly Chunk[], index: number): boolean {
  return chunks.some((chunk, at) => at !== index && chunk.kind === 'verb' && isFiniteAlone(chunk));
}

function isFiniteAlone(verb: VerbChunk): boolean {
  return (
    !/^to$/i.test(verb.atoms[0]!.text) && !/ing$/.test(verb.atoms[0]!.text) && !isOnlyParticiple(verb.head)
  );
}

/** Whether a finite verb stands before in the same stretch, so that the noun before is its object or stands behind a preposition. */
function finiteBefore(chunks: readonly Chunk[], index: number): boolean {
  for (let at = index - 1; at >= 0; at--) {
    const chunk = chunks[at]!;
    if (chunk.kind === 'verb' && !/^to$|ing$/i.test(chunk.atoms[0]!.text)) return true;
    if (chunk.kind === 'semicolon' || chunk.kind === 'sub') return false;
    if (chunk.kind === 'conj' && opensWithNoun(chunks, at) && !joinsNouns(chunks, at)) return false;
    if (chunk.kind === 'conj' && chunks[at + 1]?.kind === 'time' && chunks[at + 2]?.kind === 'noun')
      return false;
    if (chunk.kind === 'comma' && chunks[at + 1]?.kind === 'noun' && !behindPreposition(chunks, at + 1))
      return false;
  }
  return false;
}

/** `and the town …`, `and on 21 October the town …`. */
function opensWithNoun(chunks: readonly Chunk[], conj: number): boolean {
  let at = conj + 1;
  const time = chunks[at]?.kind === 'prep' ? at + 1 : at;
  if (chunks[time]?.kind === 'time') at = time + 1;
  if (at > conj + 1 && chunks[at]?.kind === 'comma') at++;
  return chunks[at]?.kind === 'noun';
}

function joinsNouns(chunks: readonly Chunk[], at: number): boolean {
  return chunks[at - 1]?.kind === 'noun' && behindPreposition(chunks, at - 1);
}

function behindPreposition(chunks: readonly Chunk[], at: number): boolean {
  return chunks[at - 1]?.kind === 'prep';
}

/** `The treaty signed in Riga ended the war`: the next verb is finite and has no subject of its own. */
function resumedAfter(chunks: readonly Chunk[], index: number): boolean {
  for (let at = index + 1; at < chunks.length; at++) {
    const chunk = chunks[at]!;
    if (chunk.kind === 'verb') return isFiniteAlone(chunk) && chunks[at - 1]?.kind !== 'prep';
    if (/^(conj|sub|relative|comma|semicolon|quote)$/.test(chunk.kind)) return false;
    if (chunk.kind === 'noun' && chunks[at - 1]?.kind !== 'prep') return false;
  }
  return false;
}

function previousVerb(chunks: readonly Chunk[], index: number): number | null {
  for (let at = index - 1; at >= 0; at--) if (chunks[at]!.kind === 'verb') return at;
  return null;
}
