import type { NounPhrase } from '../clauses/phrase.ts';
import { words } from './context.ts';
import { OFFICES } from './nouns.ts';
import { headIn, isAgent } from './tests.ts';

const LEADERS = words(
  `leader leaders leadership command staff headquarters council electors voters deputies workers peasants sailors generals
commanders ministers authorities authority officials administration rulers powers congress conference assembly convention
parliament senate duma sejm diet courts presidium politburo bureau junta clergy nobles merchants king queen
state states nation nations country countries colony colonies province provinces canton cantons side sides government governments
delegation delegations envoys diplomats belligerents signatories`,
);

/** Somebody who can decide, issue or renounce: whoever can act, holders of offices, meetings. */
export function isDecider(phrase: NounPhrase): boolean {
  return isAgent(phrase) || headIn(phrase, LEADERS) || headIn(phrase, OFFICES) || isUnknownName(phrase);
}

/** A name that nobody knows: `the Commons`. */
export function isUnknownName({ core, head, of, start }: NounPhrase): boolean {
  const [first] = core.atoms;
  if (
    head.pos !== 'PROPN' ||
    !/^\p{Lu}/u.test(head.text) ||
    !core.atoms.every(({ pos }) => pos === 'DET' || pos === 'PROPN')
  )
    return false;
  return (head !== first || of === null) && (start > 0 || core.atoms.length > 1);
}
