import { isPronoun, nameOf, peoplesOf, type NounPhrase } from '../clauses/phrase.ts';
import { ATTENDANTS, BINDING, BODIES, DECLARING, FORCES, MOVES, PLACES } from './nouns.ts';

/** Head nouns are looked up by their lemma and as written, since lists hold both numbers. */
export function headIn(phrase: NounPhrase, words: ReadonlySet<string>): boolean {
  return words.has(phrase.head.lemma) || words.has(phrase.head.text.toLowerCase());
}

/** Whether the head names something of one of these types. */
export function isNamed(phrase: NounPhrase, ...types: readonly string[]): boolean {
  const named = nameOf(phrase);
  return named !== null && types.includes(named.type);
}

/** Somebody who can take, hold or leave a place: people, organisations, persons, states, forces, pronouns. */
export function isAgent(phrase: NounPhrase): boolean {
  if (isPronoun(phrase)) return /^(he|she|they|it|them|him|her|who)$/i.test(phrase.head.text);
  if (nameOf(phrase)) return isNamed(phrase, 'people', 'organisation', 'person', 'place');
  return (
    headIn(phrase, FORCES) ||
    headIn(phrase, BODIES) ||
    headIn(phrase, ATTENDANTS) ||
    (peoplesOf(phrase).length > 0 && headIn(phrase, MOVES))
  );
}

/** A place: named, or a common noun for one. */
export function isPlace(phrase: NounPhrase): boolean {
  return nameOf(phrase) ? isNamed(phrase, 'place') : headIn(phrase, PLACES);
}

/** A place with a name. */
export function isNamedPlace(phrase: NounPhrase): boolean {
  return isNamed(phrase, 'place');
}

/** Something that is founded and dissolved: an organisation or state, or a common noun for one. */
export function isBody(phrase: NounPhrase): boolean {
  return nameOf(phrase) ? isNamed(phrase, 'organisation') : headIn(phrase, BODIES);
}

/** A document: named, or a common noun for one. */
export function isDocument(phrase: NounPhrase): boolean {
  return nameOf(phrase) ? isNamed(phrase, 'document') : headIn(phrase, BINDING) || headIn(phrase, DECLARING);
}
