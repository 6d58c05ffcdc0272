import type { Clause } from '../clauses/clause.ts';
import type { NounPhrase } from '../clauses/phrase.ts';
import type { FrameContext } from './context.ts';

/** The participle and relative clauses of a sentence that are said of a noun phrase: `its congress, held in Riga`. */
export function clausesSaidOf(phrase: NounPhrase, { sentence }: FrameContext): readonly Clause[] {
  return sentence.clauses.filter(
    ({ governor, subject, near, objects }) =>
      governor !== null &&
      /^(participle|relative)$/.test(governor.how) &&
      ((near ?? subject[0])?.start === phrase.start || objects[0]?.start === phrase.start),
  );
}
