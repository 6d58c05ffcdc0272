import type { Clause } from '../clauses/clause.ts';
import type { Chunk } from '../clauses/chunk.ts';
import { isPronoun, nameOf, peoplesOf, phraseAt, possessorOf, type NounPhrase } from '../clauses/phrase.ts';
import type { FrameContext } from './context.ts';
import { BODIES, FORCES, MEETINGS, MOVES, ORGANISED, STATES, STRONGHOLDS, VERSIONS } from './nouns.ts';
import { isShip } from './ships.ts';
import { headIn } from './tests.ts';

/** What words refer to, or why that is not known; neither where the words say it themselves. */
export interface Resolution {
  readonly entity?: string;
  readonly unresolved?: string;
}

/**
 * What a phrase refers to where its own words do not name it. Only the same sentence may resolve it, and only where it
 * leaves one candidate; across sentences nothing is bound silently.
 */
export function resolvePhrase(phrase: NounPhrase, context: FrameContext, clause: Clause | null): Resolution {
  const possessor = possessorOf(phrase);
  if (possessor?.pos === 'PRON') return resolvePossessive(phrase, possessor.text, context);
  if (isPronoun(phrase)) return resolvePronoun(phrase, context, clause);
  return isBareDefinite(phrase)
    ? { unresolved: unnamed(phrase.core.atoms.map((atom) => atom.text).join(' '), context) }
    : {};
}

/** Whether a pronoun means a place: `besieged Lida and captured it`, where the sentence named one place before. */
export function meansPlace(phrase: NounPhrase, clause: Clause, context: FrameContext): boolean {
  if (!isPronoun(phrase)) return false;
  if (resolvePhrase(phrase, context, clause).entity?.startsWith('place:')) return true;
  return /^it$/i.test(phrase.head.text) && candidatesBefore(phrase.from, context).some(isStronghold);
}

/** `entered the city and captured it`: the place is not named, but it is one. */
function isStronghold(phrase: NounPhrase): boolean {
  return nameOf(phrase) === null && STRONGHOLDS.has(phrase.head.lemma);
}

/** `The government`, `the army`, `the party`: a body with an article and no name. */
function isBareDefinite(phrase: NounPhrase): boolean {
  const [first] = phrase.core.atoms;
  if (
    first === undefined ||
    !/^(the|this|that|these|those)$/i.test(first.text) ||
    phrase.of !== null ||
    nameOf(phrase)
  )
    return isNamelessForce(phrase);
  if (peoplesOf(phrase).length > 0 || possessorOf(phrase) !== null) return false;
  return phrase.core.atoms.length === 2 && [BODIES, FORCES, ORGANISED].some((words) => headIn(phrase, words));
}

/** `troops`, `enemy forces`: armed people of nobody that is named. */
function isNamelessForce(phrase: NounPhrase): boolean {
  return headIn(phrase, FORCES) && phrase.of === null && !phrase.core.atoms.some((atom) => atom.named);
}

function resolvePossessive(phrase: NounPhrase, pronoun: string, context: FrameContext): Resolution {
  const plural = /^their$/i.test(pronoun);
  const candidates = candidatesBefore(phrase.from, context).filter((other) =>
    plural ? isPlural(other) : isSingle(other, pronoun),
  );
  const { entity, unresolved } = onlyOne(candidates, pronoun, context);
  if (unresolved !== undefined) return { unresolved };
  return entity && standsFor(phrase, entity) ? { entity } : {};
}

/** A people's or a state's forces and members stand for it; a person's troops, a port's ships are something else. */
function standsFor(phrase: NounPhrase, entity: string): boolean {
  const ofMany = /^(people|organisation|place):/.test(entity);
  return (
    ofMany && (headIn(phrase, FORCES) || headIn(phrase, MEETINGS) || /^members?$/.test(phrase.head.text))
  );
}

/** What all the candidates name, where that is one thing; else why it is not known. */
function onlyOne(candidates: readonly NounPhrase[], word: string, context: FrameContext): Resolution {
  const isOne = /^its?$/i.test(word);
  const entities = new Set(
    candidates.map(
      (phrase) =>
        (isShip(phrase) ? null : (nameOf(phrase) ?? (isOne ? undefined : peoplesOf(phrase)[0])))?.entity,
    ),
  );
  const [entity] = entities;
  return entities.size === 1 && entity ? { entity } : { unresolved: unnamed(word, context) };
}

function resolvePronoun(phrase: NounPhrase, context: FrameContext, clause: Clause | null): Resolution {
  const word = phrase.head.text.toLowerCase();
  if (!/^(he|him|she|her|it|they|them|this|these|those|that)$/.test(word))
    return { unresolved: unnamed(word, context) };
  const plural = /^(they|them|these|those)$/.test(word);
  const own = new Set(
    (clause && isObject(phrase, clause) ? subjectsUpTo(clause) : []).map((other) => other.start),
  );
  const before = candidatesBefore(phrase.from, context).filter((other) => !own.has(other.start));
  const candidates = withoutScenes(
    before.filter((other) => (plural ? isPlural(other) : isSingle(other, word))),
    context,
  );
  return plural && candidates.length === 0
    ? peopleBehindMove(before, context, phrase.head.text)
    : onlyOne(candidates, phrase.head.text, context);
}

/** `halted the army near A and B and prevented it`: places that only say where are out, if anything else is left. */
function withoutScenes(candidates: readonly NounPhrase[], { sentence }: FrameContext): readonly NounPhrase[] {
  const scenes = new Set<number>();
  for (const { start } of candidates) {
    const before = sentence.chunks[start - 1]?.kind;
    const goesOn = /^(conj|comma)$/.test(before ?? '') && scenes.has(start - 2);
    if (before === 'prep' || goesOn) scenes.add(start);
  }
  const others = candidates.filter((phrase) => nameOf(phrase)?.type !== 'place' || !scenes.has(phrase.start));
  return others.length > 0 ? others : candidates;
}

/** An object pronoun is not the subject of its own verb, nor of the verb that governs it. */
function isObject(phrase: NounPhrase, clause: Clause): boolean {
  return clause.subject.some((other) => other.start === phrase.start) && clause.governor !== null
    ? true
    : clause.objects.some((other) => other.start === phrase.start);
}

function subjectsUpTo(clause: Clause): readonly NounPhrase[] {
  return [...(clause.governor ? clause.governor.clause.subject : []), ...clause.subject];
}

/** `the Soviet advance … them`: the people whose movement it is. */
function peopleBehindMove(before: readonly NounPhrase[], context: FrameContext, word: string): Resolution {
  const moves = before.filter((other) => MOVES.has(other.head.lemma) && peoplesOf(other).length === 1);
  const entity = moves.length === 1 ? peoplesOf(moves[0]!)[0]?.entity : undefined;
  return entity ? { entity } : { unresolved: unnamed(word, context) };
}

function candidatesBefore(at: number, { sentence }: FrameContext): NounPhrase[] {
  const phrases: NounPhrase[] = [];
  for (const [index, chunk] of sentence.chunks.entries()) {
    if (chunk.from >= at) break;
    const phrase = isHead(chunk) ? phraseAt(sentence.chunks, index) : null;
    if (phrase && !isPronoun(phrase)) phrases.push(phrase);
  }
  return phrases;
}

function isHead(chunk: Chunk): boolean {
  return chunk.kind === 'noun';
}

/** Those a plural pronoun can mean: peoples, and bodies of armed people. */
function isPlural(phrase: NounPhrase): boolean {
  const named = nameOf(phrase);
  if (named) return named.type === 'people' && /s$/.test(named.text);
  return FORCES.has(phrase.head.text.toLowerCase()) && phrase.head.text.toLowerCase().endsWith('s');
}

/** Those a singular pronoun can mean: persons for he and she; organisations and places for it. */
function isSingle(phrase: NounPhrase, pronoun: string): boolean {
  const type = nameOf(phrase)?.type;
  if (/^(he|him|his|she|her)$/i.test(pronoun)) return type === 'person';
  return (
    type === 'organisation' ||
    type === 'place' ||
    type === 'document' ||
    (type === undefined && (VERSIONS.has(phrase.head.lemma) || isOneUnnamed(phrase)))
  );
}

/** `the republic`, `the city`: what a singular pronoun can mean as well, though no name tells what it is. */
function isOneUnnamed(phrase: NounPhrase): boolean {
  const { lemma, text } = phrase.head;
  const isOne =
    !text.endsWith('s') && [STATES, ORGANISED, STRONGHOLDS, FORCES].some((words) => words.has(lemma));
  return isOne && possessorOf(phrase)?.pos !== 'PRON';
}

/** Why it is not known, with what it may mean where the sentence before gives somebody: a proposal, never bound. */
function unnamed(word: string, context: FrameContext): string {
  const said = `“${word}” is not named in this sentence`;
  if (context.passage.gapBefore) return `${said}, and words may be missing before it`;
  const proposed = proposalFor(word, context);
  return proposed === null ? said : `${said}; perhaps “${proposed}”, named in the sentence before`;
}

/** Of he and she the first person of the sentence before; of they its subject where that is a people or a force, of it where it is one body or place. */
function proposalFor(word: string, { before, layout }: FrameContext): string | null {
  if (before === null) return null;
  if (/^(he|him|his|she|her)$/i.test(word))
    return before.names.find(({ type }) => type === 'person')?.text ?? null;
  if (!/^(they|them|their|it|its)$/i.test(word)) return null;
  const isMeant = /^its?$/i.test(word) ? isNamedOne : isPlural;
  const subject = before.sentence.clauses.find((clause) => clause.form === 'finite')?.subject ?? [];
  const only = subject.find(isMeant);
  return only && subject.length === 1 ? layout.plain.slice(only.from, only.to) : null;
}

/** A body or a place with a name. */
function isNamedOne(phrase: NounPhrase): boolean {
  return /^(organisation|place)$/.test(nameOf(phrase)?.type ?? '');
}
