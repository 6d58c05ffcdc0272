import { isCommonWord } from '@regesta/gazetteer/words';
import type { EntityType } from '@regesta/record';
import { FOR_HEADS, HEADS, OF_HEADS, ON_HEADS, ONLY_WITH_OF } from './heads.ts';
import { isNamePart, joins, joinsPossessors } from './joins.ts';
import { matchKnown } from './match-known.ts';
import { TITLES } from './titles.ts';
import type { Word } from './words.ts';

/** A name told by its head noun. */
export interface HeadMatch {
  readonly last: number;
  readonly type: EntityType;
  /** True where the name is its head alone: `the Directory`. */
  readonly lone: boolean;
}

const LONGEST = 9;
const ROMAN = /^(?:II|III|IV|V|VI|VII|VIII|IX|X|XI|XII|I)$/;

/** The name from `first` whose head noun stands at `at`, with what follows it: `of NAME`, `on NAME`, a number. */
export function extendHead(words: readonly Word[], first: number, at: number, type: EntityType): HeadMatch {
  const next = words[at + 1];
  const head = { last: at, type, lone: first === at };
  if (!next || next.gap !== 'space' || words[at]!.possessive) return head;
  if (isNumbered(words, first, at, type)) return { last: at + 1, type, lone: false };
  return takesMore(words, first, at) ? extended(words, at, head) : head;
}

/** `World War II`, `Resolution 83`, `Army Group Centre`, `Task Force Lynch`: a last word that tells which. */
function isNumbered(words: readonly Word[], first: number, at: number, type: EntityType): boolean {
  const next = words[at + 1]!;
  const own = words[at]!.folded;
  if (type === 'event' && next.shape !== 'lower' && ROMAN.test(next.text)) return true;
  if (own === 'resolution') return /^\p{N}+$/u.test(next.text);
  if (at === first) return false;
  const pair = `${words[at - 1]!.folded} ${own}`;
  return (pair === 'army group' || pair === 'task force') && (next.named || next.shape === 'number');
}

/** Whether the head noun takes the words behind it; what the tables hold whole (`Central Rada`) takes none. */
function takesMore(words: readonly Word[], first: number, at: number): boolean {
  const own = words[at]!.folded;
  const link = words[at + 1]!;
  if (own === 'plan' && /^(?:de|del|di)$/.test(link.text)) return true;
  if (ONLY_WITH_OF.has(own)) return isNameAfterOf(words, at);
  const known = matchKnown(words, first);
  if (at > first && known && known.last === at && known.known.type === 'organisation') return false;
  return HEADS_OF_LINK.get(link.folded)?.has(own) ?? false;
}

const HEADS_OF_LINK: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['of', OF_HEADS],
  ['on', ON_HEADS],
  ['for', FOR_HEADS],
]);

/** Whether `of` or `on` and a name follow the word. */
export function isNameAfterOf(words: readonly Word[], at: number): boolean {
  const link = words[at + 1];
  const name = words[words[at + 2]?.folded === 'the' ? at + 3 : at + 2];
  if (link?.gap !== 'space' || !/^(?:of|on)$/.test(link.folded)) return false;
  return name?.gap === 'space' && isNamePart(name);
}

/** The head with what follows its `of`: a name or a year. */
function extended(words: readonly Word[], at: number, head: HeadMatch): HeadMatch {
  const start = words[at + 2]?.folded === 'the' ? at + 3 : at + 2;
  const word = words[start];
  if (!word || word.gap !== 'space') return head;
  if (start === at + 2 && /^\p{N}{3,4}$/u.test(word.text)) return { ...head, last: start, lone: false };
  if (!isNamePart(word) || isTitleOfOne(word)) return head;
  const last = endOfName(words, start);
  return { last, type: extendedType(words, last, head.type), lone: false };
}

/** `General`, but not the ministers of a council of them, nor `Ministry of Justice`. */
function isTitleOfOne({ folded }: Word): boolean {
  return (
    TITLES.has(folded) && !/^(?:justice|ministers|deputies|elders|princes|lords|commissioners)$/.test(folded)
  );
}

/** `Republic of Korea Army`: the head behind a state's name tells what it is. */
function extendedType(words: readonly Word[], last: number, type: EntityType): EntityType {
  const end = HEADS.get(words[last]!.folded);
  return type === 'place' && (end === 'organisation' || end === 'event' || end === 'document') ? end : type;
}

/** The last word of the name that begins at `start`; `of` and particles inside it are kept. */
function endOfName(words: readonly Word[], start: number): number {
  let last = matchKnown(words, start)?.last ?? start;
  while (last + 1 < words.length && last < start + LONGEST) {
    const step = stepAfter(words, last);
    if (step === 0) break;
    last += step;
  }
  return last;
}

/** By how many words the name goes on. */
function stepAfter(words: readonly Word[], last: number): number {
  const next = words[last + 1]!;
  if (joinsPossessors(words, last + 1)) return 2;
  if (!joins(words, last + 1) && !(next.gap === 'space' && next.named)) return 0;
  if (isNamePart(next) && !isTitleOfOne(next)) return 1;
  if (next.text === 'and') return joinsTasks(words, last) ? 2 : 0;
  if (/^(?:of|de|la|del|du|des|di)$/.test(next.text) && isJoined(words, last + 2)) return 2;
  const members = next.text === 'of' && words[last + 2]?.text === 'the' && isCommonWord(words[last]!.folded);
  return members && isJoined(words, last + 3) ? 3 : 0;
}

/** `Trade and Industry`, `Union and Progress`: common words, and no other body. */
function joinsTasks(words: readonly Word[], last: number): boolean {
  const [own, other] = [words[last]!, words[last + 2]];
  if (!other || !isJoined(words, last + 2) || HEADS.has(other.folded)) return false;
  return isCommonWord(own.folded) && isCommonWord(other.folded);
}

function isJoined(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word !== undefined && word.gap === 'space' && isNamePart(word);
}
