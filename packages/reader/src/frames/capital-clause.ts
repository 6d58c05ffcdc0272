import type { Chunk } from '../clauses/chunk.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Filler } from '@regesta/record';
import { phraseAt, possessorOf, type NounPhrase } from '../clauses/phrase.ts';
import { behind, patientsOf } from './arguments.ts';
import { isCapital, mannerOf, polityOf } from './capital-phrase.ts';
import { words, type FrameContext } from './context.ts';
import { isUnknownName } from './deciders.ts';
import { isNamed, isNamedPlace } from './tests.ts';

const MOVE = words('move transfer relocate shift');
const SET_UP = words('establish set locate fix place');
const MAKE = words('make declare proclaim designate choose name');

/** A place that a clause says to be, become or cease to be a capital. */
export interface CapitalMoved {
  readonly polity: NounPhrase | Filler | null;
  readonly place: NounPhrase;
  readonly manner: Filler | null;
  readonly how: 'holds' | 'begins' | 'ends';
}

/** The capitals that the verb of a clause tells of. */
export function capitalsOfClause(clause: Clause, context: FrameContext): CapitalMoved[] {
  if (MOVE.has(clause.lemma)) return moved(clause, context);
  if (SET_UP.has(clause.lemma)) return setUp(clause, context);
  if (clause.lemma === 'have' && !clause.passive) return having(clause);
  if (MAKE.has(clause.lemma)) return made(clause, context);
  if (clause.copula || /^(become|remain|serve)$/.test(clause.lemma)) return being(clause, context);
  return [];
}

/** `moved the capital from A to B`, `the government moved from A to B`: A ceases to be it, B becomes it. */
function moved(clause: Clause, context: FrameContext): CapitalMoved[] {
  const capital = patientsOf(clause).find(isSeat);
  const government = clause.objects.length === 0 ? clause.subject.find(isGovernment) : undefined;
  if (!capital && !government) return [];
  const common = capital
    ? { polity: seatPolity(capital, context), manner: mannerOf(capital, context) }
    : { polity: government!, manner: null };
  const from = behind(clause, 'from').find(isNamedPlace);
  const to = behind(clause, 'to').find(isNamedPlace);
  const left: CapitalMoved[] = from ? [{ ...common, place: from, how: 'ends' }] : [];
  return to ? [...left, { ...common, place: to, how: 'begins' }] : left;
}

/** A government, whose seat goes where it goes. */
function isGovernment({ head }: NounPhrase): boolean {
  return /^(government|administration|senate|parliament|cabinet|delegation)$/.test(head.lemma);
}

/** `had its seat at Aziziya`: of whom is the subject. */
function having(clause: Clause): CapitalMoved[] {
  const seat = clause.objects.find(({ head }) => /^(seat|capital|headquarters)$/.test(head.lemma));
  const place = behind(clause, 'at', 'in').find(isNamedPlace);
  const [polity, ...others] = clause.subject;
  const isOwn = seat !== undefined && possessorOf(seat)?.pos === 'PRON';
  return isOwn && place && polity && others.length === 0
    ? [{ polity, place, manner: null, how: 'holds' }]
    : [];
}

/** `established their capital at Montgomery`. */
function setUp(clause: Clause, context: FrameContext): CapitalMoved[] {
  const capital = patientsOf(clause).find(isCapital);
  const place = behind(clause, 'at', 'in').find(isNamedPlace);
  if (!capital || !place) return [];
  return [
    {
      polity: polityOf(capital, context),
      place,
      manner: mannerOf(capital, context),
      how: 'begins',
    },
  ];
}

/** `its capital`, `the seat of government`. */
function isSeat(phrase: NounPhrase): boolean {
  return isCapital(phrase) || (phrase.head.lemma === 'seat' && phrase.of !== null && isSeated(phrase.of));
}

/** A government or an order has a seat; a chair has another. */
function isSeated(phrase: NounPhrase): boolean {
  return (
    /^(government|order|bishopric|council|parliament|party)$/.test(phrase.head.lemma) ||
    isNamed(phrase, 'organisation')
  );
}

function seatPolity(phrase: NounPhrase, context: FrameContext): NounPhrase | Filler | null {
  if (phrase.of && phrase.head.lemma === 'seat' && phrase.of.head.lemma !== 'government') return phrase.of;
  return phrase.head.lemma === 'capital' ? polityOf(phrase, context) : null;
}

/** `made X the capital of P`, `X was declared the capital of P`. */
function made(clause: Clause, context: FrameContext): CapitalMoved[] {
  const places = patientsOf(clause).filter(isTownLike);
  const capital = capitalAfter(clause, context);
  const [place] = places;
  if (places.length !== 1 || !place || !capital) return [];
  const polity = polityOf(capital, context);
  return polity ? [{ polity, place, manner: mannerOf(capital, context), how: 'begins' }] : [];
}

/** `X was the capital of P`, `X became …`, `X served as …`. */
function being(clause: Clause, context: FrameContext): CapitalMoved[] {
  const named = capitalNamed(clause, context);
  if (named) return [named];
  const places = clause.subject.filter(isTownLike);
  const capital = capitalAfter(clause, context);
  const [place] = places;
  if (places.length !== 1 || !place || !capital) return [];
  const polity = polityOf(capital, context);
  const how = clause.lemma === 'become' ? 'begins' : 'holds';
  return polity ? [{ polity, place, manner: mannerOf(capital, context), how }] : [];
}

/** A name, of whatever it was taken for: what is a capital is a place. */
function isTownLike(phrase: NounPhrase): boolean {
  return (
    isNamedPlace(phrase) ||
    isUnknownName(phrase) ||
    (isNamed(phrase, 'person', 'organisation') && phrase.of === null)
  );
}

/** `Its capital was Vilnius`. */
function capitalNamed(clause: Clause, context: FrameContext): CapitalMoved | null {
  const [capital, ...more] = clause.subject.filter(isCapital);
  const [place, ...others] = clause.objects.filter(isTownLike);
  if (!clause.copula || !capital || !place || more.length + others.length > 0) return null;
  const polity = polityOf(capital, context);
  return polity && { polity, place, manner: mannerOf(capital, context), how: 'holds' };
}

/** The capital that a verb gives its place as: behind `as`, or as what the place is made or is. */
function capitalAfter(clause: Clause, context: FrameContext): NounPhrase | null {
  const { chunks } = context.sentence;
  const as = behind(clause, 'as').find(isCapital);
  if (as) return as;
  const objects = clause.objects.filter(isCapital);
  if (objects.length > 0) return objects[0]!;
  return secondObject(clause, chunks);
}

/** `proclaimed Taipei the capital`; what lies between commas only says where the place is: `Taipei, Taiwan, the capital`. */
function secondObject(clause: Clause, chunks: readonly Chunk[]): NounPhrase | null {
  const first = clause.passive ? clause.index + 1 : clause.objects[0]?.end;
  if (first === undefined || first >= clause.end) return null;
  const isSet = chunks[first]?.kind === 'comma' && chunks[first + 2]?.kind === 'comma';
  const phrase = phraseAt(chunks, isSet ? first + 3 : first);
  return phrase && isCapital(phrase) ? phrase : null;
}
