import type { Filler } from '@regesta/record';
import type { Atom } from '../clauses/atom.ts';
import type { Chunk } from '../clauses/chunk.ts';
import type { Clause } from '../clauses/clause.ts';
import { hasModifier, nameOf, peoplesOf, phraseAt, possessorOf, type NounPhrase } from '../clauses/phrase.ts';
import { clauseAround } from './clause-extent.ts';
import { words, type FrameContext } from './context.ts';
import { isUnknownName } from './deciders.ts';
import { nameFiller, wordsOf } from './fillers.ts';
import { BODIES, FORMER } from './nouns.ts';
import { resolvePhrase } from './resolve.ts';
import { headIn, isNamed, isNamedPlace } from './tests.ts';

const MANNERS = words(
  'temporary provisional wartime interim new de-facto official permanent administrative royal imperial first second summer winter',
);
/** What makes it another time's capital, or no seat of government: `the modern capital`, `the cultural capital`. */
const NOT_THEN = new Set([
  ...FORMER,
  ...words(
    'modern present-day present current today later eventual provincial regional county financial economic',
  ),
]);
const LANDS = words(
  'republic kingdom empire state country nation union federation duchy colony province region county canton',
);

/** A place beside the words that make it somebody's capital. */
export interface CapitalNamed {
  readonly polity: NounPhrase | Filler;
  readonly place: NounPhrase;
  readonly manner: Filler | null;
  readonly clause: Clause | null;
  /** Offset where its words end. */
  readonly end: number;
}

/** `capital`, as the word for the seat of a government: no money, and none of another time. */
export function isCapital(phrase: NounPhrase): boolean {
  return phrase.head.lemma === 'capital' && !hasModifier(phrase, NOT_THEN);
}

/** How it was the capital: the words between the article and `capital` that say so. */
export function mannerOf({ core }: NounPhrase, context: FrameContext): Filler | null {
  const atom = core.atoms.find((part) => MANNERS.has(part.text.toLowerCase()));
  return atom ? wordsOf(atom.from, atom.to, context) : null;
}

/** Whose capital it is: `of Lithuania`, `the Lithuanian capital`, `Lithuania's capital`, `its capital`; null if none says. */
export function polityOf(phrase: NounPhrase, context: FrameContext): NounPhrase | Filler | null {
  if (phrase.of && !isOwnName(phrase)) return isPolity(phrase.of) ? phrase.of : null;
  const [people] = peoplesOf(phrase);
  if (people) return nameFiller(people);
  const body = phrase.core.atoms.at(-2)?.named;
  if (body && /^(place|organisation)$/.test(body.type)) return nameFiller(body);
  const possessor = possessorOf(phrase);
  if (!possessor) return null;
  if (possessor.named)
    return /^(place|organisation)$/.test(possessor.named.type) ? nameFiller(possessor.named) : null;
  return possessor.pos === 'PRON' ? pronounFiller(phrase, possessor, context) : null;
}

/** `the CPC capital of Yenan`: whose it is stands before, and `of` names the place itself. */
function isOwnName(phrase: NounPhrase): boolean {
  const before = phrase.core.atoms.at(-2)?.named;
  return (
    phrase.of !== null &&
    isNamedPlace(phrase.of) &&
    before !== undefined &&
    /^(people|place|organisation)$/.test(before.type)
  );
}

function isPolity(phrase: NounPhrase): boolean {
  return (
    isNamed(phrase, 'place', 'organisation') ||
    (nameOf(phrase) === null && (headIn(phrase, LANDS) || headIn(phrase, BODIES)))
  );
}

function pronounFiller(phrase: NounPhrase, { from, to }: Atom, context: FrameContext): Filler {
  const { entity, unresolved } = resolvePhrase(phrase, context, null);
  return {
    ...wordsOf(from, to, context),
    ...(entity ? { entity } : {}),
    ...(unresolved ? { unresolved } : {}),
  };
}

/** Every place of a sentence that stands beside the words for a capital, without a verb between. */
export function capitalsBeside(context: FrameContext): CapitalNamed[] {
  const { chunks } = context.sentence;
  return chunks.flatMap((chunk, index) => {
    if (chunk.kind !== 'noun' || !chunk.atoms.some((atom) => atom.lemma === 'capital')) return [];
    const phrase = phraseAt(chunks, index);
    const named = phrase && besideOne(phrase, context);
    return named ? [named] : [];
  });
}

function besideOne(phrase: NounPhrase, context: FrameContext): CapitalNamed | null {
  const inside = placeInside(phrase);
  const capital = inside ?? phrase;
  if (!inside && !isCapital(phrase)) return null;
  const place = inside ? phrase : placeBeside(phrase, context.sentence.chunks);
  const polity = place && polityOf(inside ? { ...phrase, of: null } : phrase, context);
  if (!place || !polity) return null;
  const clause = clauseAround(phrase.start, context);
  return { polity, place, manner: mannerOf(capital, context), clause, end: phrase.to };
}

/** `the Lithuanian capital Vilnius`: the name is the head, and `capital` stands before it. */
function placeInside(phrase: NounPhrase): NounPhrase | null {
  if (!isNamedPlace(phrase) || phrase.core.atoms.at(-2)?.lemma !== 'capital') return null;
  return hasModifier(phrase, NOT_THEN) ? null : phrase;
}

/** `X, the capital of P`; `the capital of P, X`; `P's capital X`; `the P capital of X`; `its capital at X`. */
function placeBeside(phrase: NounPhrase, chunks: readonly Chunk[]): NounPhrase | null {
  if (isOwnName(phrase)) return phrase.of;
  const comma = commaBefore(chunks, phrase.start);
  const before = comma > 0 ? placeEndingAt(chunks, comma - 1) : null;
  if (before && closes(chunks[phrase.end])) return before;
  const next = chunks[phrase.end];
  if (next?.kind === 'noun') return asPlace(phraseAt(chunks, phrase.end));
  const isLed =
    next?.kind === 'prep' && /^(at|in)$/.test(next.word) && chunks[phrase.start - 1]?.kind === 'prep';
  if (next?.kind !== 'comma' && !isLed) return null;
  const after = asPlace(phraseAt(chunks, phrase.end + 1));
  return after && (isLed || closes(chunks[after.end])) ? after : null;
}

/** Where the comma stands that an apposition opens with, `then` at most behind it; -1 where none does. */
function commaBefore(chunks: readonly Chunk[], start: number): number {
  const before = chunks[start - 1];
  const at = before?.kind === 'adverb' && before.word === 'then' ? start - 2 : start - 1;
  return chunks[at]?.kind === 'comma' ? at : -1;
}

/** An apposition is closed by a mark or the preposition that goes on; in `X, the capital fell` the capital is another. */
function closes(chunk: Chunk | undefined): boolean {
  return !chunk || /^(comma|semicolon|stop|close|prep|relative|sub|quote)$/.test(chunk.kind);
}

/** The place that ends at a chunk; of `Richmond, Virginia` the first, which lies in the second. */
function placeEndingAt(chunks: readonly Chunk[], index: number): NounPhrase | null {
  const last = chunks[index]?.kind === 'noun' ? asPlace(phraseAt(chunks, index)) : null;
  const outer =
    last && chunks[index - 1]?.kind === 'comma' && chunks[index - 2]?.kind === 'noun'
      ? asPlace(phraseAt(chunks, index - 2))
      : null;
  return outer ?? last;
}

function asPlace(phrase: NounPhrase | null): NounPhrase | null {
  if (!phrase || possessorOf(phrase) !== null) return null;
  return isNamedPlace(phrase) || isUnknownName(phrase) ? phrase : null;
}
