import type { Atom } from './atom.ts';
import type { Chunk, VerbChunk } from './chunk.ts';
import type { Clause, Sentence } from './clause.ts';
import { adverbsOf } from './adverbs.ts';
import { attributedUpTo } from './attribution.ts';
import { readChunks } from './chunks.ts';
import { clauseStart } from './clause-start.ts';
import { readComplements } from './complements.ts';
import { withSharedComplements } from './shared-complements.ts';
import { withLeading } from './leading.ts';
import { gapsIn, isPlaced, nounAfter } from './gaps.ts';
import { listAt, phraseAt, type NounPhrase } from './phrase.ts';
import { governorOf } from './governor.ts';
import { subjectOf, type Subject } from './subject.ts';
import { timeBeforeWhen } from './when-clause.ts';
import { formOf, isNegated, isPassive, modalOf } from './verb-form.ts';

/** Reads the atoms of a passage into chunks and clauses, one clause a verb (more where it has gaps), in the order of the text. */
export function readSentence(atoms: readonly Atom[]): Sentence {
  const chunks = readChunks(atoms);
  const verbs = chunks.flatMap((chunk, index) => (chunk.kind === 'verb' ? [index] : []));
  const starts = verbs.map((verb, nth) => clauseStart(chunks, nth === 0 ? -1 : verbs[nth - 1]!, verb));
  const clauses: Clause[] = [];
  for (const [nth, verb] of verbs.entries()) {
    clauses.push(...readVerbs(chunks, clauses, verb, starts[nth]!, starts[nth + 1] ?? chunks.length));
  }
  return {
    from: atoms[0]?.from ?? 0,
    to: atoms.at(-1)?.to ?? 0,
    chunks,
    clauses: withAttribution(chunks, withSharedComplements(chunks, withLeading(chunks, clauses))),
  };
}

function withAttribution(chunks: readonly Chunk[], clauses: readonly Clause[]): readonly Clause[] {
  const upTo = attributedUpTo(chunks, clauses);
  return clauses.map((clause, nth) =>
    nth < upTo ? Object.assign({}, clause, { attributed: true }) : clause,
  );
}

/** The clause of a verb, and one more for each gap in which the verb is left out. */
function readVerbs(
  chunks: readonly Chunk[],
  before: readonly Clause[],
  index: number,
  start: number,
  end: number,
): Clause[] {
  const gaps = gapsIn(chunks, index + 1, end);
  const first = readClause(chunks, before, { index, start, end: gaps[0] ?? end });
  return [first, ...gaps.map((gap, nth) => fillGap(chunks, first, gap, gaps[nth + 1] ?? end))];
}

/** `took A in May and B in June`: the second part has an object and a time of its own, all else is the first's. */
function fillGap(chunks: readonly Chunk[], first: Clause, gap: number, end: number): Clause {
  const noun = nounAfter(chunks, gap);
  if (isPlaced(chunks, noun)) return elsewhere(chunks, first, noun, { start: gap, end });
  const phrases = listAt(chunks, noun, end);
  const { adjuncts, times } = readComplements(chunks, phrases.at(-1)?.end ?? noun, end, true);
  const filled = first.objects.length > 0 ? { objects: phrases } : { subject: phrases };
  const leading = first.times.filter((time) => time.to <= first.verb.from);
  const said = times.length > 0 ? times : leading;
  return { ...first, ...filled, adjuncts, times: said, timesShared: times.length === 0, start: gap, end };
}

/** `moved to A in May, and │to B in June`: all is the first's but where and when. */
function elsewhere(
  chunks: readonly Chunk[],
  first: Clause,
  from: number,
  place: Pick<Clause, 'start' | 'end'>,
): Clause {
  const { adjuncts, times } = readComplements(chunks, from, place.end, true);
  return { ...first, ...place, adjuncts, times, timesShared: false };
}

function readClause(
  chunks: readonly Chunk[],
  before: readonly Clause[],
  { index, start, end }: { readonly index: number; readonly start: number; readonly end: number },
): Clause {
  const verb = chunks[index] as VerbChunk;
  const form = formOf(chunks, index);
  const passive = isPassive(chunks, index, form);
  const governor = governorOf(chunks, before, index, form, start);
  const subject = subjectOf(chunks, before, { index, start, form, governor, passive });
  const after = readComplements(chunks, index + 1, end, passive);
  const leading = readComplements(chunks, start, subject.from, true);
  const adverbs = adverbsOf(chunks, start, index);
  const said = [...leading.times, ...timesBetween(chunks, subject, index), ...after.times];
  const own = said.length > 0 ? said : timeBeforeWhen(chunks, start);
  return {
    verb,
    index,
    lemma: verb.head.lemma,
    form,
    passive,
    copula: verb.head.pos === 'AUX' && /^(be|was|were|is|are|been|being)$/.test(verb.head.lemma),
    negated:
      isNegated(verb) ||
      adverbs.some((word) => /^(never|not)$/.test(word)) ||
      isDeniedBehind(chunks, index) ||
      isOfNeither(chunks, subject, { start, index }),
    modal: modalOf(verb),
    adverbs,
    particle: after.particle,
    subject: subject.phrases,
    near: subject.near,
    objects:
      after.objects.length > 0 || passive
        ? after.objects
        : relativeObject(chunks, { start, verb: index }, subject),
    second: after.second,
    adjective: after.adjective,
    adjuncts: [...leading.adjuncts, ...after.adjuncts],
    times: own.length > 0 ? own : subject.times,
    timesShared: own.length === 0 && subject.times.length > 0,
    governor,
    opener: openerOf(chunks[start]),
    quoted: isQuoted(chunks, index),
    attributed: false,
    start,
    end,
  };
}

/** `The Council, │on 27 June│, published …`: times between the subject and its verb. */
function timesBetween(chunks: readonly Chunk[], { phrases, from }: Subject, index: number) {
  const last = phrases.at(-1);
  return last && phrases[0]!.start === from && last.end < index
    ? readComplements(chunks, last.end, index, true).times
    : [];
}

/** `Neither the Poles nor the Germans took it`, `neither of the armies took it`, with the verbs that share the subject. */
function isOfNeither(
  chunks: readonly Chunk[],
  { phrases }: Subject,
  { start, index }: { readonly start: number; readonly index: number },
): boolean {
  const first = phrases[0]?.start ?? index;
  return [...chunks.slice(start, index), chunks[first - 1]].some(
    (chunk) => chunk !== undefined && 'word' in chunk && chunk.word === 'neither',
  );
}

/** `were │not friendly`, `was │no longer the capital`: behind a copula the denial stands apart from it. */
function isDeniedBehind(chunks: readonly Chunk[], index: number): boolean {
  const [verb, next, third] = chunks.slice(index, index + 3);
  if (verb?.kind !== 'verb' || verb.head.pos !== 'AUX' || !next || !('word' in next)) return false;
  if (/^(not|never|hardly|scarcely)$/.test(next.word)) return true;
  return next.word === 'no' && third !== undefined && 'word' in third && third.word === 'longer';
}

function openerOf(chunk: Chunk | undefined): string | null {
  return chunk && /^(conj|relative|sub)$/.test(chunk.kind) && 'word' in chunk ? chunk.word : null;
}

/**
 * An odd number of quotation marks before the verb: it stands inside one. A mark that opens the passage counts only
 * where the next one closes (it may itself close a quotation of the passage before); one that ends it, and has no opening
 * here, covers all before it.
 */
function isQuoted(chunks: readonly Chunk[], index: number): boolean {
  const marks = chunks.flatMap((chunk, at) => (chunk.kind === 'quote' ? [at] : []));
  if (marks[0] === 0 && !closes(chunks, marks[1])) marks.shift();
  const before = marks.filter((at) => at < index).length;
  return before % 2 === 1 || (marks.length === 1 && marks[0] === chunks.length - 1);
}

/** Whether a quotation mark stands right behind a word or a stop. */
function closes(chunks: readonly Chunk[], mark: number | undefined): boolean {
  return mark !== undefined && chunks[mark - 1]!.to === chunks[mark]!.from;
}

/** `Vilnius, which they had lost`, `the territory it had occupied`: the noun before is the object. */
function relativeObject(
  chunks: readonly Chunk[],
  { start, verb }: { readonly start: number; readonly verb: number },
  subject: Subject,
): readonly NounPhrase[] {
  const own = subject.phrases[0];
  if (!own || own.start !== subject.from) return [];
  const before = own.start - 1;
  const isContact = chunks[before]?.kind === 'noun' && (own.start === start || isCutOff(chunks, verb));
  const isRelative = before === start && chunks[before]?.kind === 'relative';
  const noun = isContact ? before : isRelative ? nounBefore(chunks, before) : -1;
  const phrase = noun < 0 ? null : phraseAt(chunks, noun);
  return phrase ? [phrase] : [];
}

/** `In the land they had left, …`: behind the verb a new subject or another verb begins. */
function isCutOff(chunks: readonly Chunk[], verb: number): boolean {
  const next = chunks[verb + 1]?.kind;
  return next === 'verb' || (next === 'comma' && chunks[verb + 2]?.kind === 'noun');
}

function nounBefore(chunks: readonly Chunk[], index: number): number {
  const at = chunks[index - 1]?.kind === 'comma' ? index - 2 : index - 1;
  return chunks[at]?.kind === 'noun' ? at : -1;
}
