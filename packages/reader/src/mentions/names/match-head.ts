import type { EntityType } from '@regesta/record';
import { matchKnown, matchPeople } from './match-known.ts';
import { isGivenName } from '@regesta/gazetteer';
import {
  FOR_HEADS,
  HEADS,
  LOWER_EVENTS,
  OF_HEADS,
  ON_HEADS,
  ONLY_WITH_OF,
  PREFIXES,
  REVOLTS,
  SURNAME_HEADS,
} from './heads.ts';
import { TITLES } from './titles.ts';
import { isFunctionWord } from './closed-words.ts';
import { joinsPossessive, type Word } from './words.ts';

export interface HeadMatch {
  readonly last: number;
  readonly type: EntityType;
  /** True where the name is its head alone: `the Directory`. */
  readonly lone: boolean;
}

const LONGEST = 9;
const ROMAN = /^(?:II|III|IV|V|VI|VII|VIII|IX|X|XI|XII|I)$/;

/**
 * The longest name that begins at `first` and is told by a head noun: `Red Army`, `Treaty of Tartu`, `Decree on Land`,
 * `War of 1812`, `Council of People's Commissars`, and in lower case `Kornilov affair`.
 */
export function matchHead(words: readonly Word[], first: number, end: number): HeadMatch | null {
  let best: HeadMatch | null = null;
  for (let at = first; at < bodyEnd(words, end) && at < first + LONGEST; at++) {
    const word = words[at]!;
    if (at > first && !continues(words, at)) break;
    if (at > first && ARM.test(word.folded) && isBodyBehind(words, at)) continue;
    const type = headType(word.folded, words, first, at);
    if (type && !isBeforeTitle(words, at, end) && !isSurname(words, first, at))
      best = extend(words, at, first, type);
    if (best && best.last > at) return best;
  }
  if (best && !(best.type === 'place' && best.last === end - 1)) return best;
  return lowerTail(words, first, end) ?? best ?? prefixed(words, first, end);
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

const ARM =
  /^(?:rifle|infantry|cavalry|armou?red|guards|tank|panzer|mountain|artillery|airborne|mechanized|motorized|volunteer|naval)$/;

/** `Latvian rifle Division`: an arm in lower case inside the name of a body. */
function isBodyBehind(words: readonly Word[], at: number): boolean {
  const word = words[at + 1];
  return words[at]!.shape === 'lower' && word?.shape === 'cap' && HEADS.get(word.folded) === 'organisation';
}

function bodyEnd(words: readonly Word[], end: number): number {
  const word = words[end];
  return word && word.gap === 'space' && ARM.test(word.folded) && isBodyBehind(words, end) ? end + 2 : end;
}

/** Whether the word goes on with the name begun before it. */
function continues(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]!;
  const { gap } = words[at]!;
  if (gap !== 'space' && gap !== 'hyphen' && gap !== 'possessive') return false;
  return (gap !== 'possessive' && !before.possessive) || joinsPossessive(before, words[at]!);
}

function headType(folded: string, words: readonly Word[], first: number, at: number): EntityType | null {
  const withOf = ONLY_WITH_OF.get(folded);
  if (withOf && isNameAfterOf(words, at)) return withOf;
  if (folded === 'operation' && /^\p{Lu}/u.test(words[at + 1]?.text ?? '')) return null;
  const type = HEADS.get(folded) ?? hyphenedHead(folded, words[at]!);
  if (folded === 'republic' && hasWord(words, first, at, 'soviet')) return 'organisation';
  if (folded === 'congress' || folded === 'convention') return congressType(folded, words, at);
  return type;
}

/** Whether `of` or `on` and a name follow. */
function isNameAfterOf(words: readonly Word[], at: number): boolean {
  const link = words[at + 1];
  const name = words[words[at + 2]?.folded === 'the' ? at + 3 : at + 2];
  return (
    link?.gap === 'space' && /^(?:of|on)$/.test(link.folded) && name?.gap === 'space' && isNamePart(name)
  );
}

/** `Vice-Committee` is a committee; `Lithuanian–Soviet` names peoples and no soviet. */
function hyphenedHead(folded: string, word: Word): EntityType | null {
  if (!folded.includes(' ') || matchPeople(word)) return null;
  return HEADS.get(folded.slice(folded.lastIndexOf(' ') + 1)) ?? null;
}

function hasWord(words: readonly Word[], first: number, last: number, folded: string): boolean {
  for (let at = first; at < last; at++) if (words[at]!.folded === folded) return true;
  return false;
}

/** `Congress of Vienna` is an event, `Geneva Convention` a document, other congresses and conventions are bodies. */
function congressType(folded: string, words: readonly Word[], at: number): EntityType {
  const of =
    words[at + 1]?.folded === 'of' && words[at + 2]?.shape === 'cap' && !isFunctionWord(words[at + 2]!);
  if (folded === 'congress') return of ? 'event' : 'organisation';
  return /^(?:geneva|hague|vienna|london|turin)$/.test(words[at - 1]?.folded ?? '')
    ? 'document'
    : 'organisation';
}

/** `War Minister`, `Army General`: the head only qualifies the title. */
function isBeforeTitle(words: readonly Word[], at: number, end: number): boolean {
  const next = words[at + 1];
  return (
    at + 1 < end &&
    next !== undefined &&
    next.gap === 'space' &&
    next.shape === 'cap' &&
    TITLES.has(next.folded)
  );
}

function extend(words: readonly Word[], at: number, first: number, type: EntityType): HeadMatch {
  const next = words[at + 1];
  const head = { last: at, type, lone: first === at };
  if (isNumbered(words, first, at)) return { ...head, last: at + 1 };
  if (!next || next.gap !== 'space' || words[at]!.possessive) return head;
  if (ROMAN.test(next.text) && next.shape !== 'lower' && type === 'event')
    return { ...head, last: at + 1, lone: false };
  const own = words[at]!.folded;
  if (own === 'plan' && /^(?:de|del|di)$/.test(next.text)) return extended(words, at, head);
  if (ONLY_WITH_OF.has(own) && isNameAfterOf(words, at)) return extended(words, at, head);
  if (isWholeBody(words, first, at)) return head;
  if (
    (next.folded === 'of' && OF_HEADS.has(own)) ||
    (next.folded === 'on' && ON_HEADS.has(own)) ||
    (next.folded === 'for' && FOR_HEADS.has(own))
  )
    return extended(words, at, head);
  return next.shape === 'number' && /^\p{N}+$/u.test(next.text) && own === 'resolution'
    ? { ...head, last: at + 1, lone: false }
    : head;
}

/** `Army Group Centre`, `Task Force Lynch`: a last word that tells which. */
function isNumbered(words: readonly Word[], first: number, at: number): boolean {
  const next = words[at + 1];
  if (at === first || !next || next.gap !== 'space' || words[at]!.possessive) return false;
  const pair = `${words[at - 1]!.folded} ${words[at]!.folded}`;
  return (pair === 'army group' || pair === 'task force') && (next.named || next.shape === 'number');
}

/** `Central Rada`: what the tables hold whole takes no `of` behind it. */
function isWholeBody(words: readonly Word[], first: number, at: number): boolean {
  const known = matchKnown(words, first);
  return known !== null && known.last === at && known.known.type === 'organisation';
}

/** The head with what follows its `of`: a name, a year, or names joined by `and`. */
function extended(words: readonly Word[], at: number, head: HeadMatch): HeadMatch {
  const start = words[at + 2]?.folded === 'the' ? at + 3 : at + 2;
  const word = words[start];
  if (!word || word.gap !== 'space') return head;
  if (start === at + 2 && /^\p{N}{3,4}$/u.test(word.text)) return { ...head, last: start, lone: false };
  if (!isNamePart(word) || TITLES.has(word.folded)) return head;
  const last = endOfName(words, start);
  return { last, type: extendedType(words, last, head.type), lone: false };
}

/** `Republic of Korea Army`: the head behind a state's name tells what it is. */
function extendedType(words: readonly Word[], last: number, type: EntityType): EntityType {
  const end = HEADS.get(words[last]!.folded);
  return type === 'place' && (end === 'organisation' || end === 'event' || end === 'document') ? end : type;
}

function isNamePart(word: Word): boolean {
  return word.named && !isFunctionWord(word);
}

/** The last word of the run of capitals that begins at `start`; `of the` and particles inside it are kept. */
function endOfName(words: readonly Word[], start: number): number {
  const known = matchKnown(words, start);
  let last = Math.max(known?.last ?? start, start);
  while (last + 1 < words.length && last < start + LONGEST) {
    const next = words[last + 1]!;
    if (next.gap !== 'space') break;
    if (isNamePart(next) && !TITLES.has(next.folded)) last += 1;
    else if (/^(?:of|de|la|del|du|des|di)$/.test(next.text) && isJoinedName(words, last + 2)) last += 2;
    else break;
  }
  return last;
}

function isJoinedName(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word !== undefined && word.gap === 'space' && isNamePart(word);
}

/**
 * What a noun in lower case makes a name: `Kornilov affair` an event (a people makes none), `Bolshevik government` a body.
 */
function lowerTail(words: readonly Word[], first: number, end: number): HeadMatch | null {
  const next = words[end];
  const own = words[end - 1]!;
  if (!next || next.gap !== 'space' || next.shape !== 'lower' || own.possessive || next.timed) return null;
  if (next.folded === 'government') return governmentOf(words, first, end);
  if (!LOWER_EVENTS.has(next.folded) || end - first > 2 || own.shape === 'caps') return null;
  if (own.first || !makesEvent(words, first, end)) return null;
  return { last: end, type: 'event', lone: false };
}

/** Whether what stands before a noun of an event names it: a place, a person, adherents of a revolt; no nation, no body. */
function makesEvent(words: readonly Word[], first: number, end: number): boolean {
  const own = words[end - 1]!;
  const known = matchKnown(words, first)?.known;
  if (known?.type === 'people') return known.of === null && REVOLTS.has(words[end]!.folded);
  if (known?.type === 'organisation' || matchPeople(own)) return false;
  return !(/ern$/.test(own.folded) && end - first === 1);
}

function governmentOf(words: readonly Word[], first: number, end: number): HeadMatch | null {
  const known = matchKnown(words, first);
  const whole = known !== null && known.last === end - 1 && known.known.type === 'people';
  return whole ? { last: end, type: 'organisation', lone: false } : null;
}
