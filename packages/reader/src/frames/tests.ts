import { isPronoun, nameOf, peoplesOf, type NounPhrase } from '../clauses/phrase.ts';
import { ATTENDANTS, BINDING, BODIES, DECLARING, FORCES, MOVES, PLACES, STATES } from './nouns.ts';
import { isShip } from './ships.ts';
import { townNamed } from './town-named.ts';

/** Head nouns are looked up by their lemma and as written, since lists hold both numbers. */
export function headIn(phrase: NounPhrase, words: ReadonlySet<string>): boolean {
  const { lemma, text } = phrase.head;
  if (words.has(lemma) || words.has(text.toLowerCase())) return true;
  return lemma.includes('-') && lemma.split('-').some((part) => words.has(part));
}

/** Whether a word of the name that the head is, folded, is among `words`: `Republic` in `People's Republic of China`. */
export function nameHas(phrase: NounPhrase, words: ReadonlySet<string>): boolean {
  const text = nameOf(phrase)?.text ?? '';
  return text.split(/[^\p{L}]+/u).some((word) => words.has(word.toLowerCase()));
}

/** Whether the head names something of one of these types. */
export function isNamed(phrase: NounPhrase, ...types: readonly string[]): boolean {
  const named = nameOf(phrase);
  return named !== null && types.includes(named.type);
}

/** Somebody who can take, hold or leave a place: people, organisations, persons, states, forces, pronouns. */
export function isAgent(phrase: NounPhrase): boolean {
  if (isPronoun(phrase)) return /^(he|she|they|it|them|him|her|who)$/i.test(phrase.head.text);
  if (isNamed(phrase, 'sum')) return isCountOfPeople(phrase);
  if (nameOf(phrase)) return isNamed(phrase, 'people', 'organisation', 'person', 'place');
  return (
    headIn(phrase, FORCES) ||
    headIn(phrase, BODIES) ||
    headIn(phrase, ATTENDANTS) ||
    (peoplesOf(phrase).length > 0 && headIn(phrase, MOVES))
  );
}

/** `the 34 delegates`, `5,000 soldiers`. */
function isCountOfPeople(phrase: NounPhrase): boolean {
  const unit = nameOf(phrase)?.amount?.unit ?? '';
  return ATTENDANTS.has(unit) || FORCES.has(unit);
}

/** A body of armed people, by its head noun: `Polish forces`, `the Red Army`. */
export function isForce(phrase: NounPhrase): boolean {
  return headIn(phrase, FORCES);
}

/** A place: named, or a common noun for one. */
export function isPlace(phrase: NounPhrase): boolean {
  if (isShip(phrase)) return false;
  return nameOf(phrase) ? isNamed(phrase, 'place') : headIn(phrase, PLACES);
}

/** A place with a name; a ship that bears one is none. */
export function isNamedPlace(phrase: NounPhrase): boolean {
  return !isShip(phrase) && (isNamed(phrase, 'place') || townNamed(phrase) !== null);
}

/** `the town` is a place taken; `a few villages`, `areas` are not one that a record can hold. */
export function isWholePlace(phrase: NounPhrase): boolean {
  return (
    isPlace(phrase) &&
    nameOf(phrase) === null &&
    /^(the|this|that|its|their|his)$/i.test(phrase.core.atoms[0]!.text)
  );
}

/** Something that is founded and dissolved: an organisation or state, or a common noun for one. */
export function isBody(phrase: NounPhrase): boolean {
  return nameOf(phrase) ? isNamed(phrase, 'organisation') : headIn(phrase, BODIES);
}

/** A state: named as one, or a common noun for one. */
export function isState(phrase: NounPhrase): boolean {
  return (
    headIn(phrase, STATES) ||
    (isNamed(phrase, 'place', 'organisation') && nameHas(phrase, STATES) && !nameHas(phrase, FORCES))
  );
}

/** A document: named, or a common noun for one. */
export function isDocument(phrase: NounPhrase): boolean {
  return nameOf(phrase) ? isNamed(phrase, 'document') : headIn(phrase, BINDING) || headIn(phrase, DECLARING);
}
