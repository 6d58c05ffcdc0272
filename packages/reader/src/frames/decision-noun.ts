import type { Filler } from '@regesta/record';
import type { Chunk } from '../clauses/chunk.ts';
import type { Clause } from '../clauses/clause.ts';
import { phraseAt, possessorOf, type NounPhrase } from '../clauses/phrase.ts';
import { statusOf } from '../clauses/status.ts';
import { saidUnder, wordsUpTo } from './clause-extent.ts';
import { words, type Draft, type FrameContext, type FrameReader } from './context.ts';
import { isDecider } from './deciders.ts';
import { agentFillers, nameFiller } from './fillers.ts';
import { timesOf } from './times-of.ts';
import { UNDATED, whenOf } from './when.ts';

const TAKING = words('make take reach');

/** Reads `took the decision to leave`, `the king's decision to leave`. */
export const decisionNoun: FrameReader = {
  frame: 'decision',
  nouns: words('decision'),
  readPassage: (context) =>
    context.sentence.clauses.flatMap((clause) => {
      const phrase = decisionBefore(clause, context.sentence.chunks);
      return phrase ? draftsOf(phrase, clause, context) : [];
    }),
};

/** The noun right before an infinitive, where it is a decision. */
function decisionBefore({ form, index }: Clause, chunks: readonly Chunk[]): NounPhrase | null {
  const phrase = form === 'infinitive' ? phraseAt(chunks, index - 1) : null;
  return phrase?.head.lemma === 'decision' ? phrase : null;
}

function draftsOf(phrase: NounPhrase, infinitive: Clause, context: FrameContext): Draft[] {
  const taking = context.sentence.clauses.find(
    ({ lemma, objects }) => TAKING.has(lemma) && objects.some(({ start }) => start === phrase.start),
  );
  const by = taking ? agentFillers(taking.subject.filter(isDecider), context, taking) : ownersOf(phrase);
  const status = taking ? statusOf(taking) : 'asserted';
  if (by.length === 0 || status === 'generic') return [];
  const end = saidUnder(infinitive, context).at(-1)?.end ?? infinitive.end;
  const { times, reasons } = taking ? timesOf(taking) : { times: [], reasons: [] };
  const when = times.length > 0 ? whenOf(times, 'instant', context.layout.plain) : UNDATED;
  const what = wordsUpTo(infinitive.verb.from, end, context);
  return [{ frame: 'decision', roles: { by, what: [what] }, when, status, reasons }];
}

/** `the king's decision` names nobody; `Hitler's decision` does. */
function ownersOf(phrase: NounPhrase): Filler[] {
  const named = possessorOf(phrase)?.named;
  return named && named.type !== 'sum' ? [nameFiller(named)] : [];
}
