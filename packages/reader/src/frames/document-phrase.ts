import type { Filler } from '@regesta/record';
import type { Clause } from '../clauses/clause.ts';
import { nameOf, possessorOf, type NounPhrase } from '../clauses/phrase.ts';
import { words, type FrameContext } from './context.ts';
import { ownDate } from './dates.ts';
import { phraseFiller, wordsOf } from './fillers.ts';
import { BINDING, DECLARING } from './nouns.ts';
import { headIn, isDocument } from './tests.ts';

/** Nouns that are documents only where a verb makes them so (`signed the act`), never where they merely do something. */
const LOOSE = words(
  `order orders act acts alliance note notes report reports newspaper newspapers statement statements programme program
platform appeal appeals letter letters resolution`,
);
const NO_DOCUMENT = words('newspaper newspapers');

/** The words one of which makes a passage worth reading for documents. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set([
  ...BINDING,
  ...DECLARING,
  ...words('peace plan compact covenant bull oath bill code ukase'),
]);

/** A document that a record can hold: named, or one of a kind; `laws were passed` tells of none in particular. */
export function isOneDocument(phrase: NounPhrase): boolean {
  if (!isDocument(phrase) || headIn(phrase, NO_DOCUMENT)) return false;
  return nameOf(phrase) !== null || (!isPlural(phrase) && !isLawAtLarge(phrase));
}

/** `Soviet law`, `the law of nature`: no law in particular; `Law 10/59` is one. */
function isLawAtLarge({ head, core, of, start }: NounPhrase): boolean {
  const isNumbered = start > 0 && head.text.startsWith('L');
  if (head.lemma !== 'law' || isNumbered) return false;
  const [first] = core.atoms;
  const isSingled =
    /^(DET|PRON|NUM)$/.test(first!.pos) ||
    core.atoms.some(({ text, time }) => time !== undefined || /^['’]s?$/.test(text));
  return !isSingled || (of !== null && of.head.named === undefined);
}

/** The same, where the words around do not say that it is a document. */
export function isSurelyDocument(phrase: NounPhrase): boolean {
  return isOneDocument(phrase) && (nameOf(phrase) !== null || !headIn(phrase, LOOSE));
}

function isPlural({ head }: NounPhrase): boolean {
  const text = head.text.toLowerCase();
  const single = text.endsWith('ies') ? `${text.slice(0, -3)}y` : text.slice(0, -1);
  return text.endsWith('s') && (text !== head.lemma || DOCUMENT_NOUNS.has(single)) && text !== 'accords';
}

/** Documents that states conclude with one another. */
const BETWEEN_STATES = words(
  'treaty pact agreement accord accords armistice truce alliance convention protocol concordat ceasefire cease-fire peace compact',
);

/** The word that says what kind of document it is, lower case, with its place; null where no word does. */
function kindOf(phrase: NounPhrase): { word: string; from: number; to: number } | null {
  const { head } = phrase;
  if (!nameOf(phrase)) return { word: head.lemma, from: head.from, to: head.to };
  const found = [...head.text.matchAll(/\p{L}+(-\p{L}+)*/gu)].map(({ 0: text, index }) => ({
    word: text.toLowerCase(),
    from: head.from + index,
    to: head.from + index + text.length,
  }));
  return (
    found.find(({ word }) => BINDING.has(word) || DECLARING.has(word)) ??
    found.find(({ word }) => DOCUMENT_NOUNS.has(word)) ??
    null
  );
}

/** Whether it is one that states conclude: such a one is renounced, a law is repealed. */
export function isBetweenStates(phrase: NounPhrase): boolean {
  const kind = kindOf(phrase);
  return kind !== null && BETWEEN_STATES.has(kind.word);
}

/** Whether it binds: named or common noun, its kind is one of those in force until ended. */
export function isBinding(phrase: NounPhrase): boolean {
  const kind = kindOf(phrase);
  return isDocument(phrase) && (kind === null || !DECLARING.has(kind.word));
}

/** The kind as a filler, in a list for a role. */
export function kindFillers(phrase: NounPhrase, context: FrameContext): readonly Filler[] {
  const kind = kindOf(phrase);
  return kind ? [wordsOf(kind.from, kind.to, context)] : [];
}

/** The document as a filler; `the treaty` that no word of the phrase tells apart is not resolved. */
export function documentFiller(phrase: NounPhrase, context: FrameContext, clause: Clause | null): Filler {
  const filler = withoutIndefinite(phraseFiller(phrase, context, clause));
  if (filler.entity || filler.unresolved || !isBareDefinite(phrase, context)) return filler;
  const entity = namedBefore(phrase, context);
  if (entity) return { ...filler, entity };
  return {
    ...filler,
    unresolved: `“${filler.text}” is not named in this sentence`,
  };
}

/** `the Treaty of Paris was signed, and Congress ratified the treaty`: the one of its kind named before in the sentence. */
function namedBefore({ head }: NounPhrase, { names }: FrameContext): string | null {
  const before = names.filter(
    ({ type, to, text }) => type === 'document' && to <= head.from && text.toLowerCase().includes(head.lemma),
  );
  const entities = new Set(before.map(({ entity }) => entity));
  return entities.size === 1 ? (before[0]!.entity ?? null) : null;
}

/** `a decree` is a `decree`. */
function withoutIndefinite(filler: Filler): Filler {
  const article = /^an?\s+/i.exec(filler.text)?.[0].length ?? 0;
  return {
    ...filler,
    text: filler.text.slice(article),
    from: filler.from + article,
  };
}

function isBareDefinite(phrase: NounPhrase, context: FrameContext): boolean {
  const { atoms } = phrase.core;
  const definite = /^(the|this|that)$/i.test(atoms[0]!.text) && atoms.length === 2;
  return definite && phrase.of === null && possessorOf(phrase) === null && !ownDate(phrase, context);
}
