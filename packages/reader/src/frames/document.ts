import type { Filler, Status, When } from '@regesta/record';
import type { Chunk } from '../clauses/chunk.ts';
import type { Clause } from '../clauses/clause.ts';
import { hasModifier, type NounPhrase } from '../clauses/phrase.ts';
import { statusOf } from '../clauses/status.ts';
import type { TaggedTime } from '../mentions/time/tag-options.ts';
import { saidUnder, wordsUpTo } from './clause-extent.ts';
import { words, type Draft, type FrameContext, type FrameReader } from './context.ts';
import { dateFiller, dayOn, firstDated, isDate, ownDate } from './dates.ts';
import { documentFacts, isSaid, issuersOf, isTakingEffect, type DocumentFacts } from './document-facts.ts';
import { DOCUMENT_NOUNS, documentFiller, kindFillers } from './document-phrase.ts';
import { agentFillers } from './fillers.ts';
import { statusUntil, timesUntil } from './not-until.ts';
import { timesOf } from './times-of.ts';
import { whenOf } from './when.ts';

/** What is not in force, whatever it says. */
const PROPOSED = words('proposed draft planned intended projected abortive unratified unsigned');

/** Reads what a sentence says of a document: who issued it when, what dates it bears, what it provides. */
export const document: FrameReader = {
  frame: 'document',
  nouns: DOCUMENT_NOUNS,
  readPassage(context) {
    const all = documentFacts(context);
    const borne = datesByDocument(all, context);
    return all.flatMap((facts) => draftOf(facts, borne.get(facts) ?? [], context));
  },
};

function draftOf(facts: DocumentFacts, borne: readonly TaggedTime[], context: FrameContext): Draft[] {
  const { phrase } = facts;
  const issues = facts.issues.filter(
    (clause) => clause.lemma !== 'print' || clause.times.some(isDate) || borne.length > 0,
  );
  const provisions = facts.provisions.filter(isSaid);
  const terms = facts.terms.filter(isSaid);
  const said = [...provisions, ...terms];
  if (issues.every((clause) => issueStatus(clause) === 'generic') && said.length === 0) return [];
  const status = statusFrom(phrase, issues, said);
  const roles = {
    document: [documentFiller(phrase, context, issues[0] ?? provisions[0] ?? terms[0] ?? null)],
    kind: kindFillers(phrase, context),
    issuer: issues.flatMap((clause) => agentFillers(issuersOf(clause), context, clause)),
    'date-borne': [...borne, ...(borne.length === 0 ? signedBefore(issues) : [])].map((time) =>
      dateFiller(time, context),
    ),
    'date-printed': datesOf(issues, 'print', context),
    'date-published': datesOf(issues, 'publish', context),
    provision: [
      ...provisions.map((clause) => provisionOf(clause.verb.from, clause, context)),
      ...terms.map((clause) => provisionOf(clause.subject[0]!.from, clause, context)),
    ],
  };
  const filled = Object.fromEntries(Object.entries(roles).filter(([, fillers]) => fillers.length > 0));
  const when = whenIssued(facts, context);
  return [
    {
      frame: 'document',
      roles: filled,
      when,
      status,
      reasons: [],
    },
  ];
}

/** That it was issued is as sure as the surest clause that says so; without one, as sure as the surest that says what it says. */
function statusFrom(phrase: NounPhrase, issues: readonly Clause[], said: readonly Clause[]): Status {
  const statuses = issues.map(issueStatus).filter((status) => status !== 'generic');
  const issued = statuses.find((status) => status === 'asserted') ?? statuses[0];
  if (issued) return issued;
  if (hasModifier(phrase, PROPOSED)) return 'planned';
  return said.some((clause) => statusOf(clause) === 'asserted') ? 'asserted' : 'reported';
}

/** `until the treaty was signed on 3 September` says that it was, where it says when. */
function issueStatus(clause: Clause): Status {
  const status = statusUntil(clause, statusOf(clause));
  const isDated =
    /^(until|before|once|as)$/.test(clause.opener ?? '') &&
    clause.modal === null &&
    clause.times.some(isDate);
  return status === 'generic' && isDated && !clause.quoted ? 'asserted' : status;
}

/** The words of a provision, with what hangs on its verb; one that says *that* something is goes on to its end. */
function provisionOf(from: number, clause: Clause, context: FrameContext): Filler {
  const { clauses, chunks } = context.sentence;
  const said = saidUnder(clause, context);
  const isThat = firstWordAfter(clause, chunks) === 'that';
  const end = isThat ? clauses.at(-1)!.end : (said.at(-1) ?? clause).end;
  return wordsUpTo(from, end, context);
}

function firstWordAfter({ index }: Clause, chunks: readonly Chunk[]): string {
  const next = chunks[index + 1];
  return next && 'word' in next ? next.word : '';
}

/** When it was issued: by the clause that says when it came into force, by the first that says it was issued (printing aside), else by the date in the document's own phrase. */
export function whenIssued({ phrase, issues }: DocumentFacts, context: FrameContext): When {
  const effect = issues.find(isDatedEffect);
  const dated = (effect ? [effect, ...issues] : issues)
    .filter((clause) => clause.lemma !== 'print')
    .map((clause) =>
      whenOf(
        timesUntil(clause, timesOf(clause).times).filter((time) => !isOwn(time, phrase)),
        'instant',
        context.layout.plain,
      ),
    );
  const own = ownDate(phrase, context);
  return firstDated([...dated, ...(own ? [dayOn(own, context)] : [])]);
}

/** `… and entered into force on 28 March`, `was to enter …`: what begins then began no earlier. */
function isDatedEffect(clause: Clause): boolean {
  const isMeant = isSaid(clause) || statusOf(clause) === 'planned';
  return isTakingEffect(clause) && !clause.timesShared && clause.times.some(isDate) && isMeant;
}

/** `signed on 20 October and in force from 28 March`: the day it was signed is the date it bears. */
function signedBefore(issues: readonly Clause[]): readonly TaggedTime[] {
  if (!issues.some(isDatedEffect)) return [];
  const signed = issues.find((clause) => clause.lemma === 'sign' && statusOf(clause) === 'asserted');
  const day = signed?.times.filter((time) => isDate(time) && time.time.relation === 'at') ?? [];
  return day.length === 1 ? day : [];
}

function isOwn(time: TaggedTime, { from, to }: DocumentFacts['phrase']): boolean {
  return from <= time.from && time.to <= to;
}

/** The dates of printing or publishing that the clauses of that verb give. */
function datesOf(issues: readonly Clause[], verb: string, context: FrameContext): Filler[] {
  return issues
    .filter((clause) => clause.lemma === verb && isSaid(clause))
    .flatMap((clause) => clause.times.filter((time) => isDate(time) && time.time.relation !== 'date-on'))
    .map((time) => dateFiller(time, context));
}

/** The dates that stand on documents, each said of the last document that is named before it. */
function datesByDocument(
  all: readonly DocumentFacts[],
  context: FrameContext,
): ReadonlyMap<DocumentFacts, readonly TaggedTime[]> {
  const borne = new Map<DocumentFacts, TaggedTime[]>();
  for (const time of context.times) {
    if (time.time.relation !== 'date-on' && !isBorne(time, context)) continue;
    const facts = all.findLast(({ phrase }) => phrase.from < time.from);
    if (facts) borne.set(facts, [...(borne.get(facts) ?? []), time]);
  }
  return borne;
}

/** `which bore the date of 16 December`, `carrying the date 3 May`. */
function isBorne({ from }: TaggedTime, { layout, sentence }: FrameContext): boolean {
  if (!/\bdate (?:of )?(?:the )?$/i.test(layout.plain.slice(Math.max(0, from - 14), from))) return false;
  return sentence.clauses.some(
    ({ lemma, verb, end }) =>
      /^(bear|carry)$/.test(lemma) && verb.to < from && from < (sentence.chunks[end - 1]?.to ?? 0),
  );
}
