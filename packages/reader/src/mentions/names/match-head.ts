import { isGivenName } from '@regesta/gazetteer';
import type { EntityType } from '@regesta/record';
import { extendHead, isNameAfterOf, type HeadMatch } from './extend-head.ts';
import { HEADS, ONLY_WITH_OF, PREFIXES, SURNAME_HEADS } from './heads.ts';
import { isNamePart, joins, joinsPossessors } from './joins.ts';
import { matchLowerTail } from './lower-tail.ts';
import { matchPeople } from './match-known.ts';
import { TITLES } from './titles.ts';
import type { Word } from './words.ts';

const LONGEST = 9;
const ARM =
  /^(?:rifle|infantry|cavalry|armou?red|guards|tank|panzer|mountain|artillery|airborne|mechanized|motorized|volunteer|naval)$/;

/**
 * The longest name that begins at `first` and is told by a head noun: `Red Army`, `Treaty of Tartu`, `Decree on Land`,
 * `War of 1812`, `Council of People's Commissars`, and in lower case `Kornilov affair`. `end` is where the run of
 * capitals ends.
 */
export function matchHead(words: readonly Word[], first: number, end: number): HeadMatch | null {
  let best: HeadMatch | null = null;
  const limit = Math.min(bodyEnd(words, end), first + LONGEST);
  for (let at = first; at < limit; at++) {
    const word = words[at]!;
    if (at > first && !joins(words, at) && word.gap !== 'hyphen') break;
    if (at > first && (isArm(words, at) || joinsPossessors(words, at))) continue;
    const type = headType(words, first, at);
    if (type && !isBeforeTitle(words, at, end) && !isSurname(words, first, at))
      best = extendHead(words, first, at, type);
    if (best && best.last > at) return best;
  }
  if (best && !(best.type === 'place' && best.last === end - 1)) return best;
  return matchLowerTail(words, first, end) ?? best ?? prefixed(words, first, end);
}

/** `Latvian rifle Division`: an arm in lower case inside the name of a body. */
function isArm(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at]!, words[at + 1]];
  if (word.shape !== 'lower' || !ARM.test(word.folded)) return false;
  return next?.shape === 'cap' && HEADS.get(next.folded) === 'organisation';
}

function bodyEnd(words: readonly Word[], end: number): number {
  return words[end]?.gap === 'space' && isArm(words, end) ? end + 2 : end;
}

/** `Operation Torch`: a word that begins a name and tells its type. */
function prefixed(words: readonly Word[], first: number, end: number): HeadMatch | null {
  const type = PREFIXES.get(words[first]!.folded);
  const last = Math.min(end, first + 4) - 1;
  return type && last > first ? { last, type, lone: false } : null;
}

/** `Peter Church`: a head noun that is a surname, behind a given name. */
function isSurname(words: readonly Word[], first: number, at: number): boolean {
  if (!SURNAME_HEADS.has(words[at]!.folded)) return false;
  for (let before = first; before < at; before++) if (isGivenName(words[before]!.folded)) return true;
  return false;
}

/** `War Minister`, `Army General`: the head only qualifies the title. */
function isBeforeTitle(words: readonly Word[], at: number, end: number): boolean {
  const next = words[at + 1];
  return at + 1 < end && next?.gap === 'space' && next.shape === 'cap' && TITLES.has(next.folded);
}

function headType(words: readonly Word[], first: number, at: number): EntityType | null {
  const { folded } = words[at]!;
  const withOf = ONLY_WITH_OF.get(folded);
  if (withOf && isNameAfterOf(words, at)) return withOf;
  if (folded === 'operation' && words[at + 1]?.named) return null;
  if (folded === 'republic' && hasWord(words, first, at, 'soviet')) return 'organisation';
  if (folded === 'congress') return congressType(words, at);
  if (folded === 'convention') return conventionType(words, at);
  return HEADS.get(folded) ?? hyphenedHead(words[at]!);
}

/** `Vice-Committee` is a committee; `Lithuanian–Soviet` names peoples and no soviet. */
function hyphenedHead(word: Word): EntityType | null {
  const { folded } = word;
  if (!folded.includes(' ') || matchPeople(word)) return null;
  return HEADS.get(folded.slice(folded.lastIndexOf(' ') + 1)) ?? null;
}

function hasWord(words: readonly Word[], first: number, last: number, folded: string): boolean {
  for (let at = first; at < last; at++) if (words[at]!.folded === folded) return true;
  return false;
}

/** `Congress of Vienna` is an event, another congress a body. */
function congressType(words: readonly Word[], at: number): EntityType {
  const [link, name] = [words[at + 1], words[at + 2]];
  return link?.folded === 'of' && name?.shape === 'cap' && isNamePart(name) ? 'event' : 'organisation';
}

/** `Geneva Convention` is a document, another convention a body. */
function conventionType(words: readonly Word[], at: number): EntityType {
  const before = words[at - 1]?.folded ?? '';
  return /^(?:geneva|hague|vienna|london|turin)$/.test(before) ? 'document' : 'organisation';
}
