import type { Amount, Filler, When } from '@regesta/record';
import type { Named } from '../clauses/atom.ts';
import { hasModifier, nameOf, peoplesOf, type NounPhrase } from '../clauses/phrase.ts';
import type { Clause } from '../clauses/clause.ts';
import { words, type FrameContext } from './context.ts';
import { MOVES } from './nouns.ts';
import { resolvePhrase } from './resolve.ts';
import { townNamed } from './town-named.ts';

/** Words of the source as a filler. */
export function wordsOf(from: number, to: number, context: FrameContext): Filler {
  return { text: context.layout.source.text.slice(from, to), from, to };
}

/** A name as a filler. */
export function nameFiller(named: Named): Filler {
  const { text, from, to, entity, amount } = named;
  return { text, from, to, ...(entity ? { entity } : {}), ...(amount ? { amount } : {}) };
}

/** A time of the source as a filler. */
export function whenFiller(from: number, to: number, when: When, context: FrameContext): Filler {
  return { ...wordsOf(from, to, context), when };
}

/** A quantity as a filler. */
export function amountFiller(from: number, to: number, amount: Amount, context: FrameContext): Filler {
  return { ...wordsOf(from, to, context), amount };
}

/**
 * A noun phrase as a filler: a name where its head is one, else its words; pronouns and phrases that need another
 * sentence to be understood are resolved where the sentence itself leaves one candidate, else marked unresolved.
 */
export function phraseFiller(
  phrase: NounPhrase,
  context: FrameContext,
  clause: Clause | null = null,
): Filler {
  const named = nameOf(phrase) ?? townNamed(phrase);
  if (named && named.type !== 'sum' && !isOnlyPartOf(phrase)) return nameFiller(named);
  const resolution = resolvePhrase(phrase, context, clause);
  const core = wordsOf(withoutArticle(phrase), phrase.to, context);
  return { ...core, ...resolution };
}

/** `southern Indochina` and `Soviet Lithuania` are not Indochina and Lithuania. */
function isOnlyPartOf(phrase: NounPhrase): boolean {
  return hasModifier(phrase, PART_OF) || (nameOf(phrase)?.type === 'place' && isOfPeople(phrase));
}

/** `Soviet Lithuania`, `German occupied Italy`; in `the Estonian capital Tallinn` the people belong to the noun between. */
function isOfPeople({ core }: NounPhrase): boolean {
  const last = core.atoms.findLastIndex((atom) => atom.named?.type === 'people');
  return last >= 0 && core.atoms.slice(last + 1, -1).every((atom) => /^(ADJ|VERB)$/.test(atom.pos));
}

/** Words that make of a place a part of it: `southern Indochina` is not Indochina. */
const PART_OF = words(
  'northern southern eastern western central upper lower inner outer northeastern northwestern southeastern southwestern north south east west mainland rural coastal',
);

/** Where the phrase begins without `a` or `the`; possessives and demonstratives stay. */
function withoutArticle(phrase: NounPhrase): number {
  const [first, second] = phrase.core.atoms;
  return second && first && first.pos === 'DET' && /^(a|an|the)$/i.test(first.text) && !isBare(phrase)
    ? second.from
    : phrase.from;
}

/** `The government`: nothing but the article and a common noun; the article shows that it must be known. */
function isBare(phrase: NounPhrase): boolean {
  return phrase.core.atoms.length === 2 && phrase.of === null && nameOf(phrase) === null;
}

/** Every phrase of a list as a filler. */
export function listFillers(
  phrases: readonly NounPhrase[],
  context: FrameContext,
  clause: Clause | null = null,
): Filler[] {
  return phrases.map((phrase) => phraseFiller(phrase, context, clause));
}

/** As `listFillers`, of those who act: in `the goal of the Soviet offensive was to …` it is the people whose offensive it is. */
export function agentFillers(
  phrases: readonly NounPhrase[],
  context: FrameContext,
  clause: Clause | null = null,
): Filler[] {
  return phrases.map((phrase) => {
    const [people, ...others] = MOVES.has(phrase.head.lemma) ? peoplesOf(phrase) : [];
    return people && others.length === 0 ? nameFiller(people) : phraseFiller(phrase, context, clause);
  });
}
