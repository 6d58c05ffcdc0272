import type { Filler, Roles } from '@regesta/record';
import type { Atom } from '../clauses/atom.ts';
import type { Clause } from '../clauses/clause.ts';
import { isPronoun, nameOf, type NounPhrase } from '../clauses/phrase.ts';
import { behind } from './arguments.ts';
import { words, type FrameContext } from './context.ts';
import { nameFiller, phraseFiller, wordsOf } from './fillers.ts';
import { OFFICES, POWERS } from './nouns.ts';
import { headIn, isNamed } from './tests.ts';

/** What a title is made of that a reader of names may take for a name: `Prime Minister`. */
const OFFICE_WORDS = new Set([
  ...OFFICES,
  ...words('prime vice grand master supreme chief of war state foreign first interior finance'),
]);

/** Somebody who can hold an office. */
export function isPerson(phrase: NounPhrase): boolean {
  return isPronoun(phrase) ? /^(he|she|him|her|who)$/i.test(phrase.head.text) : isNamed(phrase, 'person');
}

/** `minister of war`, `commander of the Red Army`, `the presidency`. */
export function isOffice(phrase: NounPhrase): boolean {
  if (phrase.core.atoms.some((atom) => atom.named?.type === 'person')) return false;
  const named = nameOf(phrase);
  if (named) return named.text.split(' ').every((word) => OFFICE_WORDS.has(word.toLowerCase()));
  return headIn(phrase, OFFICES) || headIn(phrase, POWERS);
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
export function officeRoles(office: NounPhrase, clause: Clause, context: FrameContext): Roles {
  const inner = office.of ? bodyIn(office.of, clause, context) : null;
  const outer = inner ? -1 : office.core.atoms.findIndex((atom) => atom !== office.head && isBodyName(atom));
  const named = office.core.atoms[outer]?.named;
  const from = named ? afterName(office, outer) : withoutArticle(office);
  const to = office.of && !inner ? office.to : endOfOffice(office, context);
  const body = inner ?? (named ? nameFiller(named) : null);
  return { office: [wordsOf(from, to, context)], ...(body ? { body: [body] } : {}) };
}

/** `captain │general│`, where the second word was read as an adjective. */
function endOfOffice({ core, start }: NounPhrase, { sentence }: FrameContext): number {
  const next = sentence.chunks[start + 1];
  const isPart = next?.kind === 'adjective' && /^(general|superior|elect|designate)$/.test(next.word);
  return isPart ? next.to : core.to;
}

function isBodyName({ named }: Atom): boolean {
  return named !== undefined && /^(place|people|organisation)$/.test(named.type);
}

/** `British prime minister`, `France's envoy`: the office without the name before it. */
function afterName({ core: { atoms }, head }: NounPhrase, name: number): number {
  const next = atoms[name + 1];
  return next && /^['’]s?$/.test(next.text) ? (atoms[name + 2] ?? head).from : (next ?? head).from;
}

/** What an office is of, where it bears a name: war and finance are no bodies. */
function bodyIn(of: NounPhrase, clause: Clause, context: FrameContext): Filler | null {
  return nameOf(of) && !isNamed(of, 'sum') ? phraseFiller(of, context, clause) : null;
}

function withoutArticle({ core, from }: NounPhrase): number {
  const [first, second] = core.atoms;
  return first && second && /^(a|an|the|its|their|his|her)$/i.test(first.text) ? second.from : from;
}
