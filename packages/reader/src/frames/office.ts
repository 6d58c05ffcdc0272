import type { Filler } from '@regesta/record';
import type { Clause } from '../clauses/clause.ts';
import { isPronoun, nameOf, type NounPhrase } from '../clauses/phrase.ts';
import { behind } from './arguments.ts';
import type { FrameContext } from './context.ts';
import { nameFiller, phraseFiller, wordsOf } from './fillers.ts';
import { OFFICES, POWERS } from './nouns.ts';
import { headIn, isNamed } from './tests.ts';

/** Somebody who can hold an office. */
export function isPerson(phrase: NounPhrase): boolean {
  return isPronoun(phrase) ? /^(he|she|him|her|who)$/i.test(phrase.head.text) : isNamed(phrase, 'person');
}

/** `minister of war`, `commander of the Red Army`, `the presidency`. */
export function isOffice(phrase: NounPhrase): boolean {
  return nameOf(phrase) === null && (headIn(phrase, OFFICES) || headIn(phrase, POWERS));
}

/** The offices that a clause names behind a preposition: `as president`, `to the post of governor`, `of his command`. */
export function officesBehind(clause: Clause, ...prepositions: readonly string[]): readonly NounPhrase[] {
  return behind(clause, ...prepositions).flatMap((phrase) => {
    if (phrase.of && /^(post|office|position|rank|role)$/.test(phrase.head.lemma))
      return isOffice(phrase.of) ? [phrase.of] : [];
    return isOffice(phrase) ? [phrase] : [];
  });
}

/** An office as roles: `commander of the Red Army` is the office `commander` of the body `Red Army`; `minister of war` one office. */
export function officeRoles(
  office: NounPhrase,
  clause: Clause,
  context: FrameContext,
): { readonly office: readonly Filler[]; readonly body?: readonly Filler[] } {
  const inner = office.of ? bodyIn(office.of, clause, context) : null;
  const to = office.of && !inner ? office.to : office.core.to;
  const words = wordsOf(withoutArticle(office), to, context);
  const qualifier = office.core.atoms.find(
    (atom) => atom !== office.head && atom.named && atom.named.type !== 'sum',
  );
  const body = inner ?? (qualifier?.named ? nameFiller(qualifier.named) : null);
  return { office: [words], ...(body ? { body: [body] } : {}) };
}

/** What an office is of, where it bears a name: war and finance are no bodies. */
function bodyIn(of: NounPhrase, clause: Clause, context: FrameContext): Filler | null {
  return nameOf(of) && !isNamed(of, 'sum') ? phraseFiller(of, context, clause) : null;
}

function withoutArticle({ core, from }: NounPhrase): number {
  const [first, second] = core.atoms;
  return first && second && /^(a|an|the|its|their|his|her)$/i.test(first.text) ? second.from : from;
}
