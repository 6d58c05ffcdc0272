import type { Filler, When } from '@regesta/record';
import type { Clause } from '../clauses/clause.ts';
import { statusOf } from '../clauses/status.ts';
import type { TaggedTime } from '../mentions/time/tag-options.ts';
import { hangingOn, wordsUpTo } from './clause-extent.ts';
import type { Draft, FrameContext, FrameReader } from './context.ts';
import { whenIssued } from './document.ts';
import { documentFacts } from './document-facts.ts';
import { DOCUMENT_NOUNS, documentFiller } from './document-phrase.ts';
import { listFillers, wordsOf } from './fillers.ts';
import { limitIn, type Limit } from './norm-limit.ts';
import { endOfNorm, inForce, startOfEnd } from './norm-end.ts';
import { isLimiting, normShape, RULING, type NormShape } from './norm-shape.ts';

/** Reads what a document lays down: `a decree … prohibiting banks to pay more than …`, `the law limited rents to …`. */
export const norm: FrameReader = {
  frame: 'norm',
  nouns: DOCUMENT_NOUNS,
  readClause(clause, context) {
    if (!RULING.has(clause.lemma)) return [];
    const shape = normShape(clause, context);
    const status = statusOf(clause);
    if (shape === null || status === 'generic') return [];
    const limit = limitOf(clause, shape, context);
    if (isLimiting(clause) && limit === null) return [];
    const end = endOfNorm(clause, context);
    const what = whatOf(clause, shape, limit, context);
    if (what === null) return [];
    return [draftOf(clause, shape, { what: withoutEnd(what, end, context), limit, end, status }, context)];
  },
};

interface Parts {
  readonly what: Filler;
  readonly limit: Limit | null;
  readonly end: TaggedTime | null;
  readonly status: Draft['status'];
}

function draftOf(clause: Clause, shape: NormShape, parts: Parts, context: FrameContext): Draft {
  const who = listFillers(shape.who, context, clause);
  return {
    frame: 'norm',
    roles: {
      document: [documentFiller(shape.document, context, clause)],
      ...(who.length > 0 ? { who } : {}),
      mode: [modeFiller(clause, shape, context)],
      what: [parts.what],
      ...(parts.limit ? { limit: [parts.limit.filler] } : {}),
    },
    when: inForce(whenOfDocument(shape, context), parts.end, context),
    status: parts.status,
    reasons: [],
  };
}

function modeFiller({ verb }: Clause, { mode }: NormShape, context: FrameContext): Filler {
  return {
    ...wordsOf(verb.head.from, verb.head.to, context),
    value: mode,
  };
}

/** A norm is in force with its document: from the day that one was issued. */
function whenOfDocument({ document }: NormShape, context: FrameContext): When {
  const key = document.head.from;
  const entity = document.head.named?.entity;
  const facts = documentFacts(context).find(
    ({ phrase }) =>
      phrase.head.from === key || (entity !== undefined && phrase.head.named?.entity === entity),
  );
  return whenIssued(facts ?? { phrase: document, issues: [], provisions: [], terms: [] }, context);
}

function limitOf(clause: Clause, { act, mode }: NormShape, context: FrameContext): Limit | null {
  const rule = { mode, isLimiting: isLimiting(clause) };
  if (!act) return limitIn(clause.index, clause.end, rule, context);
  const end = hangingOn(clause, context).at(-1)?.end ?? clause.end;
  return limitIn(act.index + (act.particle !== null && act.particle !== 'up' ? 2 : 1), end, rule, context);
}

/** The act from its verb, or the thing, up to the limit. */
function whatOf(clause: Clause, shape: NormShape, limit: Limit | null, context: FrameContext): Filler | null {
  const { act, thing } = shape;
  if (!act) {
    const [first] = thing;
    return first ? wordsOf(first.from, thing.at(-1)!.to, context) : null;
  }
  const end = hangingOn(clause, context).at(-1)?.end ?? act.end;
  const whole = wordsUpTo(act.verb.head.from, end, context);
  return limit && limit.from < whole.to ? upTo(whole, limit.from, context) : whole;
}

/** `selling books │until 1530`: the end is said of the norm, not of what it rules. */
function withoutEnd(what: Filler, end: TaggedTime | null, context: FrameContext): Filler {
  if (end === null || what.to !== (end.time.link?.to ?? end.to)) return what;
  const start = startOfEnd(end, context);
  return start > what.from ? upTo(what, start, context) : what;
}

function upTo({ from, text }: Filler, end: number, context: FrameContext): Filler {
  return wordsOf(from, from + text.slice(0, end - from).trimEnd().length, context);
}
