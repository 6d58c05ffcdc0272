import { isGivenName } from '@regesta/gazetteer';
import { findCity } from '@regesta/gazetteer/cities';
import { isCommonWord } from '@regesta/gazetteer/words';
import { isFunctionWord } from './closed-words.ts';
import { HEADS } from './heads.ts';
import { matchKnown, matchPeople } from './match-known.ts';
import { pieceAt, type NamePiece } from './name-piece.ts';
import { isNameEnd, isTitle } from './titles.ts';
import type { Word } from './words.ts';

const PARTICLE =
  /^(?:de|del|della|di|da|dos|do|du|von|van|der|den|zu|zur|af|ten|ter|bin|ibn|al|el|la|le|y|e|ud|ul|na|og|ibn)$/;
const PLACE_PREFIX =
  /^(?:fort|lake|mount|cape|port|camp|san|santa|santo|sao|ciudad|puerto|monte|rio|river|los|las|point|new|nuevo|nueva|nizhny|velikiye)$/;
/** Of these, those that name nothing but places. */
const FEATURE = /^(?:fort|lake|mount|cape|port|camp|ciudad|puerto|rio|river|point|new|nizhny|velikiye)$/;
/** `d'Albret`. */
const ELIDED = /^[dl]['’]\p{Lu}/u;
const EPITHETS =
  /^(?:great|terrible|elder|younger|conqueror|bold|good|fair|fat|bald|lionheart|magnificent|confessor|wise|pious|impaler|cruel|catholic)$/;
const ROMAN = /^[IVX]{1,5}$/;
const LONGEST = 5;

/** A name of no table: a person where a title or a given name says so, a place by its prefix, else open. */
export function readOpen(words: readonly Word[], at: number, end: number, titled: boolean): NamePiece {
  const last = endOfOpen(words, at, end);
  const word = words[at]!;
  if (titled || (last > at && isNameEnd(words, last, end)))
    return pieceAt(words, at, last, 'person', 'title');
  if (last > at && isRegnal(words[last]!) && !isCommonWord(word.folded))
    return pieceAt(words, at, last, 'person', 'given-name');
  if (last > at && (isGivenName(word.folded) || word.shape === 'initial' || isInitials(word)))
    return pieceAt(words, at, last, 'person', 'given-name');
  if (last > at && FEATURE.test(word.folded) && isPlacePrefix(words, at, end))
    return pieceAt(words, at, last, 'place', 'head');
  if (word.shape === 'caps' && last === at && !word.text.includes('-'))
    return pieceAt(words, at, at, null, 'acronym');
  return pieceAt(words, at, last, null, 'open');
}

/** Whether a word begins the name of a place, mostly: `Fort Sumter`, `San Antonio`, `Ciudad Juárez`; not `New Year`. */
export function isPlacePrefix(words: readonly Word[], at: number, end: number): boolean {
  const [word, next] = [words[at]!, words[at + 1]];
  if (!next || at + 1 >= end || !PLACE_PREFIX.test(word.folded)) return false;
  return !isCommonWord(next.folded) || findCity(`${word.text} ${next.text}`) !== null;
}

/** `Xerxes II`, `Ivan the Terrible`. */
function isRegnal(last: Word): boolean {
  return EPITHETS.test(last.folded) || (ROMAN.test(last.text) && last.text !== 'I');
}

function isInitials(word: Word): boolean {
  return /^(?:\p{Lu}\.)+$/u.test(word.text);
}

function endOfOpen(words: readonly Word[], at: number, end: number): number {
  let last = at;
  while (last + 1 < words.length && last - at < LONGEST) {
    const next = words[last + 1]!;
    if (next.gap !== 'space' || next.first || words[last]!.possessive) break;
    if (last + 1 < end && goesOn(words, last + 1, end)) last += 1;
    else if (ELIDED.test(next.text)) last += 1;
    else if (next.text === 'the' && isEpithet(words[last + 2])) return last + 2;
    else {
      const after = afterParticles(words, last + 1);
      if (after === null) break;
      last = after;
    }
  }
  return last;
}

function isEpithet(word: Word | undefined): boolean {
  return word !== undefined && word.gap === 'space' && word.shape === 'cap' && EPITHETS.test(word.folded);
}

function goesOn(words: readonly Word[], at: number, end: number): boolean {
  const word = words[at]!;
  if (ROMAN.test(word.text)) return true;
  if (isFunctionWord(word)) return false;
  if (isTitle(words, at, end)) return isNameEnd(words, at, end);
  const known = matchKnown(words, at);
  if (known && known.last > at && known.last + 1 === end) return false;
  return matchPeople(word) === null || (at + 1 === end && !HEADS.has(words[at + 1]?.folded ?? ''));
}

/** The index of the name behind one particle or two (`de la Cerda`), or null where none stands there. */
export function afterParticles(words: readonly Word[], first: number): number | null {
  let at = first;
  while (at < first + 2 && words[at]?.gap === 'space' && PARTICLE.test(words[at]!.text)) at++;
  const word = words[at];
  const named = at > first && word?.gap === 'space' && word.named && !isFunctionWord(word);
  return named ? at : null;
}
