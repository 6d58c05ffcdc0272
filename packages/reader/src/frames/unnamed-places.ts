import type { NounPhrase } from '../clauses/phrase.ts';
import type { Draft } from './context.ts';
import { isUnknownName } from './deciders.ts';

/** Marks the places of a draft that have no name in them: a record cannot tell one such from another. */
export function withUnnamedPlaces(draft: Draft, phrases: readonly NounPhrase[]): Draft {
  const place = draft.roles['place']!.map((filler, index) =>
    filler.entity || filler.unresolved || hasName(phrases[index]!)
      ? filler
      : Object.assign({}, filler, { unresolved: `“${filler.text}” is not named in this sentence` }),
  );
  return { ...draft, roles: { ...draft.roles, place } };
}

function hasName(phrase: NounPhrase): boolean {
  return (
    phrase.core.atoms.some((atom) => atom.named) ||
    isUnknownName(phrase) ||
    (phrase.of !== null && hasName(phrase.of))
  );
}
