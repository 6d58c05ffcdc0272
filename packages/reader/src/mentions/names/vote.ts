import { foldName, isPersonName, knownName } from '@regesta/gazetteer';
import { findCity } from '@regesta/gazetteer/cities';
import { isCommonWord } from '@regesta/gazetteer/words';
import type { EntityType } from '@regesta/record';
import { NO_BODIES } from './closed-words.ts';
import { addCues, type Tally } from './cues.ts';
import { derivedPeoples } from './derived-peoples.ts';
import { fullNamesOf } from './full-names.ts';
import { listsOf } from './lists.ts';
import type { NamePiece } from './name-piece.ts';
import type { Word } from './words.ts';

/** What the document decided: the type of every open key, and whose short form a single word is. */
export interface Senses {
  readonly types: ReadonlyMap<string, EntityType>;
  /** A short form of a person's name, folded, to the key of the only full name of the document that it can stand for. */
  readonly fullNames: ReadonlyMap<string, string>;
}

/**
 * One sense per document: what the full names and the words around every occurrence say together. What is also the name
 * of a ship (`ships`) needs more around it to name something else.
 */
export function voteSenses(
  words: readonly Word[],
  pieces: readonly NamePiece[],
  ships: ReadonlySet<NamePiece>,
): Senses {
  const tallies = tallyAll(words, pieces);
  for (const { key } of ships) {
    const tally = tallies.get(key);
    if (tally) tally.ship += isLargeTown(tally.text) ? SHIP : Number.POSITIVE_INFINITY;
  }
  const fullNames = fullNamesOf(personsOf(pieces, tallies));
  const types = new Map<string, EntityType>();
  for (const [key, tally] of tallies) {
    const type = fullNames.has(key) ? 'person' : decide(key, tally);
    if (type) types.set(key, type);
  }
  for (const key of derivedPeoples(placesOf(pieces, types), pieces))
    if (!fullNames.has(key) && tallies.get(key)!.person < 3) types.set(key, 'people');
  return { types, fullNames };
}

/** What one ship of the name weighs where it is a large town's too; of another name it decides. */
const SHIP = 3;

function isLargeTown(text: string): boolean {
  return (findCity(text)?.thousands ?? 0) >= LARGE;
}

/** The keys of all places. */
function placesOf(pieces: readonly NamePiece[], types: ReadonlyMap<string, EntityType>): Set<string> {
  const places = pieces.filter((piece) => (piece.type ?? types.get(piece.key)) === 'place');
  return new Set(places.map((piece) => piece.key));
}

/** In `A, B and C` what one member surely is, the open ones mostly are. */
function addListCue(list: readonly NamePiece[], tallies: ReadonlyMap<string, Case>): void {
  const sure = list.flatMap((piece) => sureType(piece, tallies) ?? []);
  const [first] = sure;
  if (!first || sure.some((type) => type !== first)) return;
  for (const piece of list) {
    const tally = piece.type === null ? tallies.get(piece.key) : undefined;
    if (tally) tally[first] += listWeight(list, tally);
  }
}

/** A full name among two others of the list needs no more to be one of them. */
function listWeight(list: readonly NamePiece[], tally: Case): number {
  if (list.length < 3) return 1;
  return tally.words > 1 ? 3 : 2;
}

type ListType = 'person' | 'place' | 'people';

/** The type of a member that needs no other member to tell it, or null. */
function sureType(piece: NamePiece, tallies: ReadonlyMap<string, Case>): ListType | null {
  const tally = tallies.get(piece.key);
  const told = tally !== undefined && (tally.person > 1 || tally.place > 1);
  const type = piece.type ?? (told ? decide(piece.key, tally) : null);
  return type === 'person' || type === 'place' || type === 'people' ? type : null;
}

/** Words that begin the names of places, and of a few persons. */
const SAINT = /^(?:san|santa|santo|sao|los|las|monte|nuevo|nueva|saint|st) /;

interface Case extends Tally {
  readonly text: string;
  readonly acronym: boolean;
  /** How many words it has, those with hyphens counted as one. */
  readonly words: number;
  count: number;
  ship: number;
}

function tallyAll(words: readonly Word[], pieces: readonly NamePiece[]): Map<string, Case> {
  const tallies = new Map<string, Case>();
  for (const piece of pieces) {
    if (
      piece.rule !== 'open' &&
      piece.rule !== 'title' &&
      piece.rule !== 'given-name' &&
      piece.rule !== 'acronym'
    )
      continue;
    const tally = tallies.get(piece.key) ?? newCase(words, piece);
    tallies.set(piece.key, tally);
    tally.count++;
    if (piece.rule === 'title') tally.person += 5;
    if (piece.rule === 'given-name') tally.person += 3;
    if (piece.first < piece.last && SAINT.test(piece.key)) tally.place += 2;
    addCues(words, piece, tally);
  }
  for (const list of listsOf(words, pieces)) addListCue(list, tallies);
  return tallies;
}

function newCase(words: readonly Word[], piece: NamePiece): Case {
  const text = words
    .slice(piece.first, piece.last + 1)
    .map((word) => word.text)
    .join(' ');
  return {
    text,
    acronym: piece.rule === 'acronym',
    words: piece.last - piece.first + 1,
    count: 0,
    ship: 0,
    person: 0,
    place: 0,
    organisation: 0,
    people: 0,
  };
}

/** The keys of persons' full names. */
function personsOf(pieces: readonly NamePiece[], tallies: ReadonlyMap<string, Case>): Set<string> {
  const persons = pieces.filter(
    (piece) => piece.first < piece.last && isPerson(piece, tallies.get(piece.key)),
  );
  return new Set(persons.map((piece) => piece.key));
}

function isPerson(piece: NamePiece, tally: Case | undefined): boolean {
  if (piece.type === 'person') return true;
  return piece.type === null && tally !== undefined && decide(piece.key, tally) === 'person';
}

function decide(key: string, tally: Case): EntityType | null {
  if (tally.acronym && (NO_BODIES.has(key) || key.length > 6 || isNumeral(key) || isCommonWord(key)))
    return null;
  if (tally.acronym) return tally.count > 1 || tally.organisation > 0 ? 'organisation' : null;
  const common = isCommon(tally);
  const person = tally.person + (isFullName(tally, common) ? 1 : 0) + personWeight(key, tally);
  const place = tally.place + townWeight(tally, person);
  const least = common ? 3 : 1;
  if (tally.people >= 2 && tally.people > Math.max(person, place)) return 'people';
  if (Math.max(person, place) < least || Math.max(person, place) <= tally.ship || person === place)
    return null;
  return person > place ? 'person' : 'place';
}

/** The table of persons; less for a seat of government, which stands for its government, unless the words around say a person. */
function personWeight(key: string, tally: Case): number {
  if (!isPersonName(key)) return 0;
  return SEATS.has(key) && tally.person === 0 ? 1 : 2;
}

/** Capitals of states that bear the name of a person of the table. */
const SEATS: ReadonlySet<string> = new Set(['washington']);

/** Two words and more that no table knows are mostly a person's name. */
function isFullName(tally: Case, common: boolean): boolean {
  return tally.words > 1 && !common && findCity(tally.text) === null;
}

/** Roman numerals are no acronyms. */
function isNumeral(key: string): boolean {
  return /^[ivxlcdm]+$/.test(key);
}

/** The tables of towns come last: a large one, or a small one where the words around already say a place. */
function townWeight(tally: Case, person: number): number {
  if (person >= 3) return 0;
  const city = findCity(tally.text);
  if (!city) return 0;
  return tally.words > 1 || tally.place > 0 || city.thousands >= LARGE ? 1 : 0;
}

const LARGE = 100;

/** Whether its words are common ones: then a capital alone makes it no name. */
function isCommon({ text, words }: Case): boolean {
  const parts = foldName(text).split(' ');
  if (words === 1) return parts.length === 1 && isCommonWord(parts[0]!);
  if (findCity(text) !== null) return false;
  if (isCommonWord(parts[0]!)) return true;
  return (
    isCommonWord(parts.at(-1)!) && (parts.length > 2 || parts[1]!.endsWith('s') || isPlaceName(parts[0]!))
  );
}

/** `Danzig Question`: an ordinary word behind a place, or in the plural, makes no person; another may (`Tadeo Lynch`). */
function isPlaceName(folded: string): boolean {
  return knownName(folded) !== null || findCity(folded) !== null;
}
