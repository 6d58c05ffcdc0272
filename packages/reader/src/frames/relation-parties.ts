import type { Filler } from '@regesta/record';
import type { Clause } from '../clauses/clause.ts';
import { isPronoun, listAt, nameOf, peoplesOf, possessorOf, type NounPhrase } from '../clauses/phrase.ts';
import { splitPeoples } from '../mentions/names/split-peoples.ts';
import { agentsOf } from './arguments.ts';
import { words, type FrameContext } from './context.ts';
import { nameFiller, phraseFiller, wordsOf } from './fillers.ts';
import { BODIES } from './nouns.ts';
import { resolvePhrase } from './resolve.ts';
import { headIn, isNamed } from './tests.ts';

const RELATIONS = words('relation relations relationship ties');

/** The two sides of a relation, as far as the words name them. */
export interface Parties {
  readonly a: Filler | null;
  readonly b: Filler | null;
}

/** `relations`, `the relationship`, `ties`. */
export function isRelations(phrase: NounPhrase): boolean {
  return headIn(phrase, RELATIONS);
}

/** A side of a relation: a state, a people, a body. */
export function isParty(phrase: NounPhrase): boolean {
  if (isPronoun(phrase)) return /^(it|they)$/i.test(phrase.head.text);
  return (
    isNamed(phrase, 'place', 'organisation', 'people') || (nameOf(phrase) === null && headIn(phrase, BODIES))
  );
}

/** The sides that the phrase and its clause name: `A–B relations`, `relations between A and B`, `A's relations with B`. */
export function partiesOf(phrase: NounPhrase, clause: Clause, context: FrameContext): Parties | null {
  const [first, second] = peoplesOf(phrase).flatMap(splitPeoples);
  if (first && second) return { a: first, b: second };
  const fill = (other: NounPhrase): Filler => phraseFiller(other, context, clause);
  const end = phrase.start < clause.index ? clause.index : clause.end;
  const [one, two] = behindPhrase(phrase, 'between', end, context).filter(isParty);
  if (one && two) return { a: fill(one), b: fill(two) };
  const other = behindPhrase(phrase, 'with', end, context).find(isParty);
  const own = first ?? possessorFiller(phrase, context) ?? actorFiller(phrase, clause, context);
  return other && own ? { a: own, b: fill(other) } : null;
}

/** What stands right behind a phrase and a preposition, before the chunk at `end`. */
function behindPhrase(
  phrase: NounPhrase,
  word: string,
  end: number,
  { sentence }: FrameContext,
): readonly NounPhrase[] {
  const link = sentence.chunks[phrase.end];
  return link?.kind === 'prep' && link.word === word ? listAt(sentence.chunks, phrase.end + 1, end) : [];
}

function possessorFiller(phrase: NounPhrase, context: FrameContext): Filler | null {
  const possessor = possessorOf(phrase);
  if (!possessor) return null;
  if (possessor.named) return nameFiller(possessor.named);
  if (possessor.pos !== 'PRON') return null;
  const { entity, unresolved } = resolvePhrase(phrase, context, null);
  const filler = wordsOf(possessor.from, possessor.to, context);
  return {
    ...filler,
    ...(entity ? { entity } : {}),
    ...(unresolved ? { unresolved } : {}),
  };
}

/** `A severed relations with B`: the one who does it is a side. */
function actorFiller(phrase: NounPhrase, clause: Clause, context: FrameContext): Filler | null {
  const agents = agentsOf(clause).filter((agent) => agent.start !== phrase.start && isParty(agent));
  return agents.length === 1 ? phraseFiller(agents[0]!, context, clause) : null;
}

const KINDS = /^(diplomatic|consular|trade|commercial|friendly)$/i;

/** What kind of relations the words before the noun say: `diplomatic relations`; without any, the noun itself. */
export function kindBefore(phrase: NounPhrase, context: FrameContext): Filler {
  const atom = phrase.core.atoms.find(
    (part) => part !== phrase.head && (part.pos === 'ADJ' || KINDS.test(part.text)),
  );
  return atom ? wordsOf(atom.from, atom.to, context) : wordsOf(phrase.head.from, phrase.head.to, context);
}

/** The adjective behind the verb, with its place; null where none stands there. */
export function adjectiveOf(clause: Clause, context: FrameContext): Filler | null {
  const { chunks } = context.sentence;
  for (let at = clause.index + 1; at < clause.end; at++) {
    const chunk = chunks[at]!;
    if (chunk.kind === 'adjective') return wordsOf(chunk.from, chunk.to, context);
    if (chunk.kind !== 'adverb' && !('word' in chunk && /^(not|no)$/.test(chunk.word))) return null;
  }
  return null;
}
