import { isGivenName } from '@regesta/gazetteer';
import { findCity } from '@regesta/gazetteer/cities';
import { isFunctionWord, NO_NAMES } from './closed-words.ts';
import { isDoubtfulPeople, opensSentence, type Evidence } from './evidence.ts';
import { HEADS } from './heads.ts';
import { joins, joinsPossessors } from './joins.ts';
import { loneHead } from './lone-head.ts';
import { matchHead } from './match-head.ts';
import { matchKnown, matchPeople } from './match-known.ts';
import { pieceAt, type NamePiece } from './name-piece.ts';
import { afterParticles, isPlacePrefix, readOpen } from './read-open.ts';
import { isNameEnd, isTitle, skipTitle } from './titles.ts';
import type { Word } from './words.ts';

const ORDINAL = /^[0-9]+(?:st|nd|rd|th)$/;
const SHIP = /^(?:uss|hms|sms|rms|hmas|ijn|css|ss)$/;

/** All pieces of the text that may be names, in order, none overlapping. */
export function readPieces(words: readonly Word[], evidence: Evidence): NamePiece[] {
  const pieces: NamePiece[] = [];
  for (let at = 0; at < words.length; ) {
    const begun = words[at]!.named ? null : readBefore(words, at);
    if (begun) pieces.push(begun);
    if (begun || !words[at]!.named) at = begun ? begun.last + 1 : at + 1;
    else at = readRun(words, at, endOfRun(words, at), evidence, pieces);
  }
  return pieces;
}

/** What begins before its first capital: `government of the Soviet Russia`, `1st Cavalry Division`. */
function readBefore(words: readonly Word[], at: number): NamePiece | null {
  const word = words[at]!;
  if (word.folded === 'government') return governmentOf(words, at);
  if (isMarch(word)) return marchOn(words, at);
  const next = words[at + 1];
  if (word.timed || !ORDINAL.test(word.text) || !next || next.gap !== 'space' || !next.named) return null;
  const head = matchHead(words, at + 1, endOfRun(words, at + 1));
  return head && !head.lone && head.type === 'organisation'
    ? pieceAt(words, at, head.last, head.type, 'head')
    : null;
}

/** `March on Rome`. */
function marchOn(words: readonly Word[], at: number): NamePiece | null {
  const head = words[at + 1]?.folded === 'on' ? matchHead(words, at, at + 1) : null;
  return head && !head.lone ? pieceAt(words, at, head.last, head.type, 'head') : null;
}

function governmentOf(words: readonly Word[], at: number): NamePiece | null {
  if (words[at + 1]?.folded !== 'of') return null;
  const start = words[at + 2]?.folded === 'the' ? at + 3 : at + 2;
  const people = words[start]?.named ? matchKnown(words, start) : null;
  const after = people?.known.type === 'people' ? people.last + 1 : start;
  const known = words[after]?.named && words[after].gap === 'space' ? matchKnown(words, after) : null;
  return known?.known.type === 'place' ? pieceAt(words, at, known.last, 'organisation', 'head') : null;
}

/** Index after the last word of the run of capitals that begins at `first`. */
function endOfRun(words: readonly Word[], first: number): number {
  let end = first + 1;
  while (end < words.length && goesOn(words, end)) end++;
  return end;
}

function goesOn(words: readonly Word[], at: number): boolean {
  if (joinsPossessors(words, at)) return true;
  return (words[at]!.named || isMarch(words[at]!)) && joins(words, at);
}

/** `Ice March`: behind a name the word is no month unless it is part of a time. */
function isMarch(word: Word): boolean {
  return word.text === 'March' && !word.timed;
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
    if (SHIP.test(words[at]!.folded) && words[at]!.shape === 'caps' && at + 1 < end) return end;
    const piece = readPiece(words, at, end, titled, evidence);
    if (piece) {
      pieces.push(piece);
      at = piece.last + 1;
      titled = false;
    } else {
      titled = isTitle(words, at, end);
      const next = titled ? skipTitle(words, at) : at + 1;
      if (titled && next === end) return readParticled(words, next, pieces);
      if (next > end) return readTitled(words, next, evidence, pieces);
      at = next;
    }
  }
  return at;
}

/** Behind `Secretary of State` the run of capitals goes on: what follows is still under the title. */
function readTitled(words: readonly Word[], at: number, evidence: Evidence, pieces: NamePiece[]): number {
  const word = words[at];
  if (!word || word.gap !== 'space' || !word.named) return at;
  const piece = readPiece(words, at, endOfRun(words, at), true, evidence);
  if (piece) pieces.push(piece);
  return piece ? piece.last + 1 : at;
}

/** `Admiral de Grasse`: under a title a name may begin with its particle. */
function readParticled(words: readonly Word[], at: number, pieces: NamePiece[]): number {
  const last = afterParticles(words, at);
  if (last === null) return at;
  pieces.push(pieceAt(words, at, last, 'person', 'title'));
  return last + 1;
}

function readPiece(
  words: readonly Word[],
  at: number,
  end: number,
  titled: boolean,
  evidence: Evidence,
): NamePiece | null {
  const word = words[at]!;
  const fixed = titled && at + 1 === end ? null : readFixed(words, at, end, titled, evidence);
  if (fixed) return fixed;
  if (isFunctionWord(word) || NO_NAMES.has(word.folded)) return null;
  if (isTitle(words, at, end) || DIRECTION.test(word.folded)) return null;
  if (titled && (HEADS.has(word.folded) || word.folded === 'headquarters')) return null;
  if (word.first && !titled && !isPlacePrefix(words, at, end) && opensSentence(word, at, end, evidence))
    return null;
  if (titled ? qualifiesTitle(words, at, end) : isBareHead(words, at, end)) return null;
  return readOpen(words, at, end, titled);
}

/** `Foreign` of `Deputy Foreign Minister`. */
function qualifiesTitle(words: readonly Word[], at: number, end: number): boolean {
  return at + 1 < end && isTitle(words, at + 1, end) && !isNameEnd(words, at + 1, end);
}

/** A head noun alone that no article makes a name, or a word that only qualifies the title behind it. */
function isBareHead(words: readonly Word[], at: number, end: number): boolean {
  return qualifiesTitle(words, at, end) || (at + 1 === end && HEADS.has(words[at]!.folded));
}

/** What tables and head nouns tell: the longest wins, the tables where both are as long. */
function readFixed(
  words: readonly Word[],
  at: number,
  end: number,
  titled: boolean,
  evidence: Evidence,
): NamePiece | null {
  const known = matchKnown(words, at);
  const head = isFunctionWord(words[at]!) ? null : matchHead(words, at, end);
  if (head && head.last > (known?.last ?? at - 1) && !titled) {
    if (!head.lone) return pieceAt(words, at, head.last, head.type, 'head');
    return isPlacePrefix(words, at, end) ? null : loneHead(words, at, head.type);
  }
  const person = known !== null && startsPerson(words, at, end, known.last, titled);
  if (known && !person) {
    const { type, name } = known.known;
    if (type === 'people' && known.last === at && isDoubtfulPeople(words[at]!, evidence)) return null;
    return pieceAt(words, at, known.last, type, type === 'people' ? 'people' : 'known', name);
  }
  const people = titled || person ? null : matchPeople(words[at]!);
  return people ? pieceAt(words, at, at, 'people', 'people', people) : directed(words, at, end);
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
  if (isTitle(words, at, end)) return isGivenName(next.folded);
  return isGivenName(words[at]!.folded) && !HEADS.has(next.folded) && matchKnown(words, at + 1) === null;
}

const DIRECTION =
  /^(?:north|south|east|west|northern|southern|eastern|western|central|upper|lower|greater|lesser|(?:north|south) ?(?:east|west)(?:ern)?|[ns][ew])$/;

/** `Southern Russia`: a direction before a place; `the South` alone. */
function directed(words: readonly Word[], at: number, end: number): NamePiece | null {
  if (!DIRECTION.test(words[at]!.folded)) return null;
  if (at + 1 >= end)
    return /^(?:north|south|west|east)$/.test(words[at]!.folded) ? loneHead(words, at, 'place') : null;
  const known = matchKnown(words, at + 1);
  if (known?.known.type === 'place') return pieceAt(words, at, known.last, 'place', 'known');
  const town = findCity(`${words[at]!.text} ${words[at + 1]!.text}`);
  return town ? pieceAt(words, at, at + 1, 'place', 'known') : null;
}
