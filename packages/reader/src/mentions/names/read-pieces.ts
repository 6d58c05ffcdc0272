import { isGivenName } from '@regesta/gazetteer';
import { FUNCTION_WORDS } from './closed-words.ts';
import { HEADS } from './heads.ts';
import { matchHead } from './match-head.ts';
import { matchKnown, matchPeople } from './match-known.ts';
import type { NamePiece } from './name-piece.ts';
import { opensSentence, type Evidence } from './evidence.ts';
import { TITLES, TITLE_PARTS } from './titles.ts';
import type { Word } from './words.ts';

const PARTICLE =
  /^(?:de|del|della|di|da|dos|do|du|von|van|der|den|zu|zur|af|ten|ter|bin|ibn|al|el|la|le|y|e|ud|ul)$/;
const PLACE_PREFIX =
  /^(?:fort|lake|mount|cape|port|camp|san|santa|santo|sao|ciudad|puerto|monte|los|las|el|point|pointe|new|nuevo|nueva|nizhny|velikiye|saint|st)$/;
const DIRECTION =
  /^(?:north|south|east|west|northern|southern|eastern|western|central|upper|lower|greater|north-?eastern|north-?western|south-?eastern|south-?western)$/;
const CALENDAR =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|bce?|ad|ce|am|pm)?$/;
const ROMAN = /^[IVX]{1,5}$/;
const LONGEST_PERSON = 5;

/** All pieces of the text that may be names, in order, none overlapping. */
export function readPieces(words: readonly Word[], evidence: Evidence): NamePiece[] {
  const pieces: NamePiece[] = [];
  for (let at = 0; at < words.length; ) {
    if (!isNameWord(words[at]!)) {
      at++;
      continue;
    }
    const end = endOfRun(words, at);
    at = readRun(words, at, end, evidence, pieces);
  }
  return pieces;
}

export function isNameWord(word: Word): boolean {
  return !word.timed && word.shape !== 'lower' && word.shape !== 'number' && !CALENDAR.test(word.folded);
}

/** Index after the last word of the run of capitals that begins at `first`. */
function endOfRun(words: readonly Word[], first: number): number {
  let end = first + 1;
  while (end < words.length && isNameWord(words[end]!) && joins(words, end)) end++;
  return end;
}

function joins(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]!;
  if (words[at]!.gap !== 'space' || words[at]!.first) return false;
  return (
    !before.possessive || /^(?:people|peasant|worker|soldier|women|king|queen|sailor)s?$/.test(before.folded)
  );
}

/** Reads the names of one run; gives the index to go on from, which may lie behind the run. */
function readRun(
  words: readonly Word[],
  first: number,
  end: number,
  evidence: Evidence,
  pieces: NamePiece[],
): number {
  let at = first;
  let titled = false;
  while (at < end) {
    const piece = readPiece(words, at, end, titled, evidence);
    if (piece) {
      pieces.push(piece);
      at = piece.last + 1;
      titled = false;
    } else {
      titled = isTitle(words, at, end);
      at++;
    }
  }
  return at;
}

function isTitle(words: readonly Word[], at: number, end: number): boolean {
  const { folded } = words[at]!;
  return TITLES.has(folded) && !(TITLE_PARTS.has(folded) && at + 1 === end);
}

function readPiece(
  words: readonly Word[],
  at: number,
  end: number,
  titled: boolean,
  evidence: Evidence,
): NamePiece | null {
  const word = words[at]!;
  if (!titled || at + 1 < end) {
    const fixed = readFixed(words, at, end, titled);
    if (fixed) return fixed;
  }
  if (FUNCTION_WORDS.has(word.folded)) return null;
  if (isTitle(words, at, end) && !(titled && at + 1 === end)) return null;
  if (word.first && !titled && opensSentence(word, words, at, end, evidence)) return null;
  return readOpen(words, at, end, titled);
}

/** What tables and head nouns tell: the longest wins, the tables where both are as long. */
function readFixed(words: readonly Word[], at: number, end: number, titled: boolean): NamePiece | null {
  const known = matchKnown(words, at);
  const head = FUNCTION_WORDS.has(words[at]!.folded) ? null : matchHead(words, at, end);
  if (head && head.last > (known?.last ?? at - 1) && !(titled && head.lone))
    return head.lone ? loneHead(words, at, head.type) : pieceAt(words, at, head.last, head.type, 'head');
  if (known && !startsPerson(words, at, end, known.last, titled)) {
    if (known.known.type === 'people') return peoplePiece(words, at, known.last, known.known.name);
    return pieceAt(words, at, known.last, known.known.type, 'known', known.known.name);
  }
  const people = matchPeople(words[at]!);
  return people ? peoplePiece(words, at, at, people) : directed(words, at, end);
}

/** `the Directory`: a head noun alone is a name only behind `the`, and not where a capital says nothing. */
function loneHead(words: readonly Word[], at: number, type: NamePiece['type']): NamePiece | null {
  if (words[at]!.first || words[at - 1]?.folded !== 'the') return null;
  return pieceAt(words, at, at, type, 'lone-head');
}

/** `Jefferson Davis`, `President Lincoln`: a name of the tables that here begins a person's. */
function startsPerson(
  words: readonly Word[],
  at: number,
  end: number,
  last: number,
  titled: boolean,
): boolean {
  if (last > at) return false;
  const next = words[at + 1];
  if (at + 1 >= end || !next) return titled;
  return isGivenName(words[at]!.folded) && next.shape !== 'lower' && !HEADS.has(next.folded);
}

function peoplePiece(words: readonly Word[], first: number, last: number, name: string): NamePiece {
  return pieceAt(words, first, last, 'people', 'people', name);
}

/** `Southern Russia`: a direction before a place. */
function directed(words: readonly Word[], at: number, end: number): NamePiece | null {
  if (!DIRECTION.test(words[at]!.folded)) return null;
  if (at + 1 < end) {
    const known = matchKnown(words, at + 1);
    return known?.known.type === 'place' ? pieceAt(words, at, known.last, 'place', 'known') : null;
  }
  const bare = /^(?:north|south|west|east)$/.test(words[at]!.folded);
  return bare ? loneHead(words, at, 'place') : null;
}

/** A name of no table: a person where a title or a given name says so, a place by its prefix, else open. */
function readOpen(words: readonly Word[], at: number, end: number, titled: boolean): NamePiece {
  const last = endOfOpen(words, at, end);
  const word = words[at]!;
  if (titled) return pieceAt(words, at, last, 'person', 'title');
  if (last > at && (isGivenName(word.folded) || word.shape === 'initial' || isInitials(word)))
    return pieceAt(words, at, last, 'person', 'given-name');
  if (last > at && PLACE_PREFIX.test(word.folded)) return pieceAt(words, at, last, 'place', 'head');
  if (word.shape === 'caps' && last === at) return pieceAt(words, at, at, null, 'acronym');
  return pieceAt(words, at, last, null, 'open');
}

function isInitials(word: Word): boolean {
  return /^(?:\p{Lu}\.)+$/u.test(word.text);
}

function endOfOpen(words: readonly Word[], at: number, end: number): number {
  let last = at;
  while (last + 1 < words.length && last - at < LONGEST_PERSON) {
    const next = words[last + 1]!;
    if (next.gap !== 'space' || next.first || words[last]!.possessive) break;
    if (last + 1 < end && goesOn(words, last + 1, end)) last += 1;
    else if (PARTICLE.test(next.text) && isAfterParticle(words, last + 2)) last += 2;
    else break;
  }
  return last;
}

function goesOn(words: readonly Word[], at: number, end: number): boolean {
  const word = words[at]!;
  if (ROMAN.test(word.text)) return true;
  return (
    !isTitle(words, at, end) &&
    !FUNCTION_WORDS.has(word.folded) &&
    (matchPeople(word) === null || at + 1 === end)
  );
}

function isAfterParticle(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || word.gap !== 'space') return false;
  return isNameWord(word) && !FUNCTION_WORDS.has(word.folded);
}

function pieceAt(
  words: readonly Word[],
  first: number,
  last: number,
  type: NamePiece['type'],
  rule: NamePiece['rule'],
  canonical: string | null = null,
): NamePiece {
  let key = words[first]!.folded;
  for (let at = first + 1; at <= last; at++) key += ` ${words[at]!.folded}`;
  return { first, last, type, key, canonical, rule };
}
