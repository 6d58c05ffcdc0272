import { isGivenName, isPersonName, isSharedName, knownName } from '@regesta/gazetteer';
import { findCity } from '@regesta/gazetteer/cities';
import { isCommonWord } from '@regesta/gazetteer/words';
import { HEADS } from './heads.ts';
import type { NamePiece } from './name-piece.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Words of names, folded, that tell what kind of body, law or event it is and not which. */
const QUALIFIERS = set(`
of the and for on to in a s
communist socialist social democratic republican national nationalist liberal conservative labour labor workers worker peasants peasant soldiers
sailors farmers people peoples popular progressive radical agrarian christian united independent free patriotic unionist federalist monarchist
royalist loyalist anarchist fascist left right centre center opposition
supreme central provisional constituent constitutional legislative executive revolutionary military civil general grand great high royal imperial
federal state public private permanent temporary interim transitional governing ruling advisory privy administrative special joint allied combined
emergency extraordinary home foreign interior war defence defense finance justice education health trade security economic political cultural
scientific local regional provincial municipal district territorial basic fundamental main young youth women students common
infantry cavalry artillery rifle tank panzer armoured armored mountain guards airborne mechanized motorized volunteer naval air land sea
ministers deputies commissars elders princes lords nobles commons representatives soviets delegates clergy
liberation salvation resistance unity independence rights peace man citizen citizens reform reconstruction affairs
north south east west northern southern eastern western
first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth last
`);
const NUMBER = /^(?:[0-9]+(?:st|nd|rd|th)?|[ivx]+)$/;

/**
 * Whether a name alone does not tell which of many it means, so that it is itself only in its source: all of its words
 * are generic (`the Council`, `Communist Party`, `Sanitary Commission`), or it is letters that no table and no bracket
 * explain (`the CPL`), or a given name alone that no one person of history is known by. Names that the tables hold as
 * unique (`Red Army`) tell, and so does what holds such a name (`United States Navy`).
 */
export function isGenericName(piece: Pick<NamePiece, 'key' | 'canonical' | 'rule' | 'type'>): boolean {
  const { key, canonical, rule, type } = piece;
  if (canonical !== null) return isSharedName(canonical);
  if (rule === 'acronym' || rule === 'lone-head') return true;
  const words = key.split(' ');
  if (type === 'person') return isGivenName(key) && !isPersonName(key);
  const common = type === 'organisation';
  if (!words.every((word, at) => isGenericWord(words, word, at) || (common && tellsNothing(word))))
    return false;
  return words.some((word) => HEADS.has(word)) && !words.some((_, at) => isKnownPair(words, at));
}

/** An ordinary word (`Sanitary Commission`) of a body's name that is no land's, people's, person's or large town's name. */
function tellsNothing(own: string): boolean {
  const word = isCommonWord(own) ? own : own.replace(/s$/, '');
  if (!isCommonWord(word) || isGivenName(word) || isPersonName(word) || knownName(word) !== null)
    return false;
  return (findCity(word)?.thousands ?? 0) < LARGE;
}

const LARGE = 100;

/** `united states`, `united nations`: two generic words that together name one. */
function isKnownPair(words: readonly string[], at: number): boolean {
  const known = knownName(`${words[at]} ${words[at + 1]}`);
  return known !== null && !isSharedName(known.name);
}

/** `soviet` is a people's name unless it is the noun itself (`Supreme Soviet`, `Soviet of Deputies`). */
function isGenericWord(words: readonly string[], word: string, at: number): boolean {
  if (word === 'soviet') return at + 1 === words.length || words[at + 1] === 'of';
  return HEADS.has(word) || QUALIFIERS.has(word) || NUMBER.test(word);
}
