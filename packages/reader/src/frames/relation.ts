import type { Filler, Status, When } from '@regesta/record';
import type { Clause } from '../clauses/clause.ts';
import { statusOf } from '../clauses/status.ts';
import type { TaggedTime } from '../mentions/time/tag-options.ts';
import { patientsOf } from './arguments.ts';
import { words, type Draft, type FrameContext, type FrameReader } from './context.ts';
import { wordsOf } from './fillers.ts';
import { HEDGES } from './nouns.ts';
import { adjectiveOf, isRelations, kindBefore, partiesOf } from './relation-parties.ts';
import { bothActing, pactMade, partners, recognition, warsDeclared, type Found } from './relation-acts.ts';
import { endedBy } from './state-times.ts';
import { timesOf } from './times-of.ts';
import { lastingFrom, UNDATED, whenOf } from './when.ts';

const BEGIN = words('establish restore resume open normalise normalize');
const END = words('sever break suspend cut end');
const TURN = words(
  'become grow turn deteriorate worsen improve sour cool normalise normalize warm stabilise stabilize',
);
const STAY = words('be remain stay');

/** Reads how two sides stood to one another: `relations were friendly`, `established diplomatic relations`, `declared war on`. */
export const relation: FrameReader = {
  frame: 'relation',
  nouns: words(
    `relations relation relationship ties war peace alliance ally allies allied enemy enemies rival rivals partner partners
recognise recognises recognised recognize recognizes recognized`,
  ),
  readClause(clause, context) {
    const found = [foundIn(clause, context), ...warsDeclared(clause, context)].filter((one) => one !== null);
    const status = found.length > 0 ? statusOf(clause) : 'generic';
    return status === 'generic' ? [] : found.map((one) => draftOf(one, status, clause, context));
  },
};

function foundIn(clause: Clause, context: FrameContext): Found | null {
  return (
    relationsAsSubject(clause, context) ??
    relationsAsObject(clause, context) ??
    pactMade(clause, context) ??
    recognition(clause, context) ??
    partners(clause, context)
  );
}

/** `Relations between A and B were strained`, `A–B relations deteriorated`. */
function relationsAsSubject(clause: Clause, context: FrameContext): Found | null {
  const [subject] = clause.subject;
  if (!subject || clause.subject.length !== 1 || !isRelations(subject)) return null;
  const parties = partiesOf(subject, clause, context);
  if (!parties) return null;
  if (clause.passive && !TURN.has(clause.lemma) && (BEGIN.has(clause.lemma) || END.has(clause.lemma))) {
    const kind = kindBefore(subject, context);
    return { parties, kind, how: BEGIN.has(clause.lemma) ? 'begins' : 'ends' };
  }
  const kind = kindOfState(clause, context);
  return kind && { parties, kind, how: TURN.has(clause.lemma) ? 'begins' : 'holds' };
}

/** `friendly`, `strained`, or the verb that says what became of them. */
function kindOfState(clause: Clause, context: FrameContext): Filler | null {
  const adjective = STAY.has(clause.lemma) || TURN.has(clause.lemma) ? adjectiveOf(clause, context) : null;
  if (adjective) return adjective;
  const { head } = clause.verb;
  if (clause.passive)
    return /^(strain|normalise|normalize)$/.test(clause.lemma) ? wordsOf(head.from, head.to, context) : null;
  return TURN.has(clause.lemma) && !/^(become|grow|turn)$/.test(clause.lemma)
    ? wordsOf(head.from, head.to, context)
    : null;
}

/** `A established diplomatic relations with B`, `A and B broke off relations`. */
function relationsAsObject(clause: Clause, context: FrameContext): Found | null {
  const begins = BEGIN.has(clause.lemma);
  if (clause.passive || (!begins && !END.has(clause.lemma))) return null;
  const object = patientsOf(clause).find(isRelations);
  if (!object) return null;
  const parties = partiesOf(object, clause, context) ?? bothActing(clause, context);
  return (
    parties && {
      parties,
      kind: kindBefore(object, context),
      how: begins ? 'begins' : 'ends',
    }
  );
}

function draftOf(
  { parties, kind, how }: Found,
  status: Status,
  clause: Clause,
  context: FrameContext,
): Draft {
  const hedge = hedgeOf(clause, context);
  const { times, reasons } = timesOf(clause);
  const when = whenStood(how, times, context);
  return {
    frame: 'relation',
    roles: {
      ...(parties.a ? { a: [parties.a] } : {}),
      ...(parties.b ? { b: [parties.b] } : {}),
      kind: [kind],
    },
    when: hedge ? neverCertain(when) : when,
    status,
    reasons: hedge
      ? [...reasons, `“${hedge}”: it did not hold throughout, so on no day is it certain`]
      : reasons,
  };
}

function whenStood(how: Found['how'], times: readonly TaggedTime[], { layout }: FrameContext): When {
  if (how === 'holds') return whenOf(times, 'state', layout.plain);
  const when = whenOf(times, 'instant', layout.plain);
  return how === 'begins' ? lastingFrom(when) : endedBy(when);
}

/** The word that softens what the clause says, or null. */
function hedgeOf(clause: Clause, { sentence }: FrameContext): string | null {
  const inVerb = clause.adverbs.find((word) => HEDGES.has(word));
  if (inVerb) return inVerb;
  for (let at = clause.start; at < clause.end; at++) {
    const chunk = sentence.chunks[at]!;
    if (chunk.kind === 'adverb' && HEDGES.has(chunk.word)) return chunk.word;
  }
  return null;
}

/** Somewhere within the bounds, and on no day for sure; bounds that leave no room say nothing. */
function neverCertain(when: When): When {
  if (when.bounds === null) return when;
  const [first, startLatest, endEarliest, last] = when.bounds;
  if (startLatest > endEarliest) return when;
  return first < last ? { ...when, bounds: [first, last, first, last] } : { ...UNDATED, text: when.text };
}
