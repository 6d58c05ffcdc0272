import type { Named } from '../clauses/atom.ts';
import { nameOf, possessorOf, type NounPhrase } from '../clauses/phrase.ts';

/** Kinds whose name may stand before them: the Shandong province is Shandong, the Moscow region is not Moscow. */
const NAMED_BEFORE = /^(city|town|village|province|island|peninsula|oblast|fortress)$/;
const KINDS =
  /^(city|town|village|port|fort|fortress|island|province|peninsula|district|county|region|capital|oblast|governorate|voivodeship|prefecture|department)$/;

/** The name in `the town of Lida`, `Shandong province`, `the city Lida`; null where the kind says a part or has no name. */
export function townNamed(phrase: NounPhrase): Named | null {
  if (!KINDS.test(phrase.head.lemma) || possessorOf(phrase) !== null) return null;
  const named = phrase.of ? (phrase.of.of === null ? nameOf(phrase.of) : null) : nameBefore(phrase);
  const isCapitalOf = phrase.head.lemma === 'capital' && phrase.of !== null;
  return named?.type === 'place' && !isCapitalOf ? named : null;
}

function nameBefore({ core, head }: NounPhrase): Named | null {
  return NAMED_BEFORE.test(head.lemma) ? (core.atoms.at(-2)?.named ?? null) : null;
}
