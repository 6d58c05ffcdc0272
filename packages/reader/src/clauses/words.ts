import { OFFICES } from '../words/offices.ts';
import type { Token } from '../words/tokens.ts';
import type { Atom } from './atom.ts';
import { SAYING } from './saying.ts';
import { verbLemma } from './verbs.ts';

/** Plural nouns that taggers take for verbs after a possessive or an adjective. */
const NOUNS_TAKEN_FOR_VERBS = new Set(['forces', 'troops', 'republics', 'councils', 'ranks']);

/** The lemma, lower case; of verbs that frames know, by our own table. */
export function lemmaOf(token: Token, pos: string): string {
  const word = token.text.toLowerCase();
  return (pos === 'VERB' ? verbLemma(word) : null) ?? token.lemma.toLowerCase();
}

/** Nouns of movement that taggers take for adjectives where no noun follows: `the Soviet offensive was stopped`. */
const NOUNS_TAKEN_FOR_ADJECTIVES = new Set(['offensive', 'counteroffensive', 'counter-offensive']);

/** Pictures that taggers take for verbs: `a postage stamp of 1919`. */
const PICTURE = /^(map|stamp|sketch|portrait|print|cast|chart)$/;

/** Participles that taggers take for nouns behind a date: `a decree of 5 May forbidding merchants to …`. */
const RULING_PARTICIPLE =
  /^(forbidding|prohibiting|banning|limiting|ordering|requiring|permitting|allowing|declaring|proclaiming|announcing|granting|recognizing|recognising|showing|depicting|marking|commemorating)$/;

/** The part of speech, with the tagger's commonest slips put right. */
export function posOf(token: Token, before: Atom | undefined, after: Token | undefined): string {
  const word = token.text.toLowerCase();
  if (isNoun(token, word, before, after)) return 'NOUN';
  if (isOrdinal(token, word, before)) return 'ADJ';
  if (word === 'that') return isDemonstrative(token, before, after) ? 'DET' : 'PRON';
  if (word === 'including' && token.pos === 'VERB' && before?.pos !== 'AUX') return 'ADP';
  if (isVerb(token, word, before, after)) return 'VERB';
  if (token.pos === 'ADJ' && OFFICES.has(word) && after?.text === 'of') return 'NOUN';
  if (/^['’]$/.test(word) && isPossession(before, after)) return 'PART';
  if (token.pos === 'VERB' && /^(have|has|had|having)$/.test(word) && after?.pos === 'VERB') return 'AUX';
  if (isHyphenedNoun(token, before, after)) return 'NOUN';
  if (token.pos !== 'ADJ' || [null, word].includes(verbLemma(word))) return token.pos;
  if (word.endsWith('ing')) return isModifierSlot(before) ? 'ADJ' : 'VERB';
  if (word.endsWith('ed') && before?.pos === 'PRON' && /^(that|which|who)$/i.test(before.text)) return 'VERB';
  const afterWord = after?.text.toLowerCase();
  const isJoined = before?.pos === 'CCONJ' && after?.pos === 'ADP' && word.endsWith('ed');
  return before?.text === ',' || afterWord === 'by' || isJoined ? 'VERB' : token.pos;
}

/** `took │that│ city`, `in │that│ year`; never behind a verb of saying. */
function isDemonstrative({ pos }: Token, before: Atom | undefined, after: Token | undefined): boolean {
  if (pos === 'DET') return true;
  const isPlaced = before?.pos === 'ADP' || (before?.pos === 'VERB' && !SAYING.test(before.lemma));
  return isPlaced && after?.pos === 'NOUN' && !after.text.endsWith('s');
}

/** `Their │forces│`, `to make their │stand│`, `the general ordered`, `Map of`, `the │charging│ of`: nouns, whatever the tagger says. */
function isNoun(token: Token, word: string, before: Atom | undefined, after: Token | undefined): boolean {
  if (NOUNS_TAKEN_FOR_VERBS.has(word)) return true;
  if (NOUNS_TAKEN_FOR_ADJECTIVES.has(word)) return !/^(NOUN|PROPN)$/.test(after?.pos ?? '');
  if (token.pos === 'VERB' && after?.text === 'of' && (!before || before.pos === 'DET' || PICTURE.test(word)))
    return true;
  if (token.pos === 'VERB' && PICTURE.test(word) && before?.pos === 'PEOPLE') return true;
  if (token.pos === 'VERB' && before && isPossessive(before)) return !/(ed|ing)$/.test(word);
  return word === 'general' && before?.pos === 'DET' && /^(VERB|AUX)$/.test(after?.pos ?? '');
}

/** `its │first│ prime minister`: no adverb behind a possessive or an article. */
function isOrdinal({ pos }: Token, word: string, before: Atom | undefined): boolean {
  const isBehindArticle = before !== undefined && (before.pos === 'DET' || isPossessive(before));
  return pos === 'ADV' && /^(first|second|third|last|next)$/.test(word) && isBehindArticle;
}

function isPossessive({ pos, text }: Atom): boolean {
  return (
    (pos === 'PRON' && /^(his|its|their|our|my|your)$/i.test(text)) ||
    (pos === 'PART' && /^['’]s$/.test(text))
  );
}

/** Past forms that are no other word; participles behind an auxiliary (`was │liberated│`); one of ruling behind a date. */
function isVerb(token: Token, word: string, before: Atom | undefined, after: Token | undefined): boolean {
  if (/^(NOUN|PROPN|ADJ)$/.test(token.pos) && (ONLY_PARTICIPLE.test(word) || ONLY_PAST.test(word)))
    return true;
  if (token.pos === 'ADJ' && before?.pos === 'AUX' && word.endsWith('ed')) return verbLemma(word) !== null;
  if (token.pos !== 'NOUN' || !word.endsWith('ing')) return false;
  return (
    (after?.pos === 'DET' && /^(NOUN|NAME|PROPN|TIME)$/.test(before?.pos ?? '')) ||
    (before?.pos === 'TIME' && RULING_PARTICIPLE.test(word) && after?.pos !== 'ADP')
  );
}

/** `the Workers' Party`: the mark behind a plural that a noun follows. */
function isPossession(before: Atom | undefined, after: Token | undefined): boolean {
  return (
    before !== undefined &&
    /^(NOUN|PROPN|NAME|PEOPLE)$/.test(before.pos) &&
    /s$/.test(before.text) &&
    /^(NOUN|PROPN|ADJ)$/.test(after?.pos ?? '')
  );
}

/** `as British commander-in-chief.`: a hyphened word with nothing behind it to qualify. */
function isHyphenedNoun({ pos, text }: Token, before: Atom | undefined, after: Token | undefined): boolean {
  if (pos !== 'ADJ' || !text.includes('-') || /(ed|ing|en)$/.test(text)) return false;
  if (OFFICES.has(text.toLowerCase()) && !/^(NOUN|PROPN)$/.test(after?.pos ?? '')) return true;
  return (
    /^(DET|PEOPLE|NAME|ADJ|ADP)$/.test(before?.pos ?? '') && !/^(NOUN|PROPN|ADJ|NUM)$/.test(after?.pos ?? '')
  );
}

function isModifierSlot(before: Atom | undefined): boolean {
  return before !== undefined && /^(DET|ADJ|PART|NUM|PEOPLE|NOUN|ADP)$/.test(before.pos);
}

/** Whether a verb's form can be a past tense or a past participle: it is neither the base, the -s nor the -ing form. */
export function isPast(atom: Atom): boolean {
  const word = atom.text.toLowerCase();
  if (word.endsWith('ing')) return false;
  return word.endsWith('ed') || (word !== atom.lemma && !word.endsWith('s')) || SAME_IN_PAST.has(word);
}

const SAME_IN_PAST = new Set(['set', 'put', 'split', 'become', 'overrun', 'cut', 'hit', 'let']);
const ONLY_PARTICIPLE =
  /^(taken|retaken|fallen|broken|driven|withdrawn|forbidden|chosen|given|written|overthrown|sworn)$/;

/** Past tenses that are no other word. */
const ONLY_PAST =
  /^(took|retook|overran|withdrew|overthrew|forbade|chose|began|gave|wrote|became|swore|sought)$/;

/** Whether a word can only be a past participle, never a past tense. */
export function isOnlyParticiple(atom: Atom): boolean {
  return ONLY_PARTICIPLE.test(atom.text.toLowerCase());
}
