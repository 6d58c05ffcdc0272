import type { Named } from '../clauses/atom.ts';
import { nameOf, possessorOf, type NounPhrase } from '../clauses/phrase.ts';

/** Kinds whose name may stand before them: the Shandong province is Shandong, the Moscow region is not Moscow. */
const NAMED_BEFORE = /^(city|town|village|province|island|peninsula|oblast|fortress)$/;
const KINDS =
  /^(city|town|village|port|fort|fortress|castle|citadel|island|province|peninsula|district|county|region|capital|oblast|governorate|voivodeship|prefecture|department)$/;

/** The name in `the town of Lida`, `Shandong province`, `the city Lida`; null where the kind says a part or has no name. */
export function townNamed(phrase: NounPhrase): Named | null {
  if (!KINDS.test(phrase.head.text.toLowerCase()) || isNewOrOwned(phrase)) return null;
  const { of } = phrase;
  const named = of ? nameInside(phrase, of) : nameBefore(phrase);
  return named?.type === 'place' ? named : null;
}

/** `a governorate of Estonia` is not Estonia, nor is `their town of birth`. */
function isNewOrOwned(phrase: NounPhrase): boolean {
  return possessorOf(phrase) !== null || /^(a|an)$/i.test(phrase.core.atoms[0]!.text);
}

/** The capital of a land is not the land. */
function nameInside(phrase: NounPhrase, of: NounPhrase): Named | null {
  return of.of === null && phrase.head.lemma !== 'capital' ? nameOf(of) : null;
}

function nameBefore({ core, head }: NounPhrase): Named | null {
  return NAMED_BEFORE.test(head.lemma) ? (core.atoms.at(-2)?.named ?? null) : null;
}
