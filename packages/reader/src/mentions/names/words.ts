import { foldName } from '@regesta/gazetteer';
import { isCommonWord } from '@regesta/gazetteer/words';
import type { Passage } from '@regesta/record';
import type { TaggedTime } from '../time/tag-options.ts';

export type Shape = 'lower' | 'cap' | 'caps' | 'initial' | 'number';

/** What stands between a word and the one before it; `none` at the start of a passage. */
export type Gap =
  | 'none'
  | 'space'
  | 'possessive'
  | 'hyphen'
  | 'comma'
  | 'open'
  | 'close'
  | 'quote'
  | 'stop'
  | 'other';

/** A word of a passage as the reader of names sees it. */
export interface Word {
  readonly from: number;
  /** Without a possessive `'s`. */
  readonly to: number;
  readonly text: string;
  readonly folded: string;
  readonly shape: Shape;
  readonly gap: Gap;
  readonly possessive: boolean;
  /** True where a capital says nothing: at the start of a passage, after a full stop, a colon or an opening quotation. */
  readonly first: boolean;
  /** True inside a time mention. */
  readonly timed: boolean;
  /** Index of the passage. */
  readonly passage: number;
}

const WORD =
  /(?:\p{Lu}\.)+\p{Lu}(?![\p{L}\p{N}])\.?|(?:\p{Lu}\.){2,}|\p{N}+(?:[.,]\p{N}+)*(?:st|nd|rd|th)?(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ][\p{L}][\p{L}\p{M}]*)*(?:[-‐‑–](?:[\p{L}][\p{L}\p{M}\p{N}]*(?:['’ʼ][\p{L}][\p{L}\p{M}]*)*))*/gu;
const CAPITAL = /^\p{Lu}/u;
const HYPHEN = /[-‐‑–]/;
/** Second halves that make a common word of a name (`Union-held`), where others belong to it (`Chiang Kai-shek`). */
const SECOND_HALF =
  /^(?:[a-z]*ed|[a-z]*ing|led|held|wide|born|run|style|era|only|free|made|built|bound|side|a|an|and|the|but|as|in|on|of|to|with|by|for|from|or|so|its|his)$/;
const JOINING = /^(?:al|el|la|le|les|de|du|des|sur|sous|en|und|von|i|o|bin|ibn|ul|ud|ur|es|as|an)$/;
const PREFIX = /^(?:anti|pro|non|pan|pre|post|ex|neo|mid|trans|inter|al|el|at|ash|an|ar|as)$/;

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly possessive: boolean;
}

/** The words of all passages in the order of the text. */
export function readWords(plain: string, passages: readonly Passage[], times: readonly TaggedTime[]): Word[] {
  const words: Word[] = [];
  let time = 0;
  for (const [passage, { from, to }] of passages.entries()) {
    let end = from;
    for (const piece of piecesOf(plain, from, to)) {
      while (time < times.length && times[time]!.to <= piece.from) time++;
      const timed = isTimed(piece, times[time]);
      words.push(wordOf(plain, piece, end, passage, timed, end === from ? null : words.at(-1)!));
      end = piece.to + (piece.possessive ? 2 : 0);
    }
  }
  return words;
}

/** Spans of words, those with hyphens taken apart where only the first half is a name (`Union-held`). */
function* piecesOf(plain: string, from: number, to: number): Generator<Piece> {
  const text = plain.slice(from, to);
  for (const match of text.matchAll(WORD)) {
    let at = from + match.index;
    for (const part of splitHyphens(match[0])) {
      yield pieceOf(part, at);
      at += part.length + 1;
    }
  }
}

function pieceOf(text: string, from: number): Piece {
  const possessive = text.length > 2 && /['’]s$/.test(text);
  return { from, to: from + text.length - (possessive ? 2 : 0), possessive };
}

function splitHyphens(text: string): readonly string[] {
  if (!HYPHEN.test(text)) return [text];
  const parts = text.split(HYPHEN);
  const capitals = parts.filter((part) => CAPITAL.test(part)).length;
  if (capitals === 0) return [text];
  const joined = parts.every((part, index) => CAPITAL.test(part) || isJoining(part, index));
  return joined || isTwoPartName(parts) ? [text] : parts;
}

/** `Kai-shek`, `Il-sung`: the second half small and short, and no English word. */
function isTwoPartName(parts: readonly string[]): boolean {
  const [first, second] = parts;
  if (parts.length !== 2 || !CAPITAL.test(first!) || first!.length > 5) return false;
  if (/^(?:sen|shek|sek|sung|jong|tung|lai|ping|shih|hui|min|hee|woo)$/.test(second!)) return true;
  return /^[a-z]{2,5}$/.test(second!) && !SECOND_HALF.test(second!) && !isCommonWord(second!);
}

function isJoining(part: string, index: number): boolean {
  return index === 0 ? PREFIX.test(part) : JOINING.test(part);
}

function isTimed(piece: Piece, time: TaggedTime | undefined): boolean {
  return time !== undefined && piece.from >= time.from && piece.from < time.to;
}

function wordOf(
  plain: string,
  piece: Piece,
  end: number,
  passage: number,
  timed: boolean,
  before: Word | null,
): Word {
  const text = plain.slice(piece.from, piece.to);
  const between = plain.slice(end, piece.from);
  const gap = before ? gapOf(between, before) : 'none';
  const first = before === null ? true : gap === 'stop' || gap === 'quote' || between.includes(':');
  return {
    from: piece.from,
    to: piece.to,
    text,
    folded: foldName(text),
    shape: shapeOf(text, plain[piece.to]),
    gap,
    possessive: piece.possessive,
    first,
    timed,
    passage,
  };
}

function shapeOf(text: string, next: string | undefined): Shape {
  if (/^\p{N}/u.test(text)) return 'number';
  if (!CAPITAL.test(text) && !/^(?:anti|pro|non|al|el)[-–]\p{Lu}/u.test(text)) return 'lower';
  if (/^(?:\p{Lu}\.)+$/u.test(text)) return 'caps';
  if (/^\p{Lu}(?:\p{Ll}{0,2})$/u.test(text) && next === '.') return text.length === 1 ? 'initial' : 'cap';
  return /^[\p{Lu}\p{N}-]{2,}s?$/u.test(text) && /^\p{Lu}{2}/u.test(text) ? 'caps' : 'cap';
}

function gapOf(between: string, before: Word): Gap {
  const mark = between.trim();
  if (mark === '') return between === '' ? 'other' : 'space';
  if (mark === '.') return before.shape === 'initial' || isAbbreviation(before) ? 'space' : 'stop';
  if (mark === ',') return 'comma';
  if (/^['’]$/.test(mark) && before.text.endsWith('s')) return 'possessive';
  if (/[.!?…]/.test(mark)) return 'stop';
  if (/^[-‐‑–]$/.test(mark) && between.length === 1) return 'hyphen';
  if (/[([]$/.test(mark)) return 'open';
  if (/^[)\]]/.test(mark)) return 'close';
  return /["“„«”»'‘’]/.test(mark) ? 'quote' : 'other';
}

function isAbbreviation(word: Word): boolean {
  return /^(?:gen|lt|col|maj|capt|sgt|adm|brig|cmdr|st|dr|mr|mrs|ms|prof|rev|sen|gov|pres|jr|sr|ft|mt|no|yu|ya)$/.test(
    word.folded,
  );
}

const CALENDAR =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday|bce?|ad|ce|am|pm)?$/;

/** Whether a word is written as a name: with a capital, and no month or day of the week. */
export function isNameWord(word: Word): boolean {
  if (word.shape === 'lower' || word.shape === 'number') return false;
  return !word.folded.split(' ').every((part) => CALENDAR.test(part));
}

const POSSESSORS = /^(?:people|peasant|worker|soldier|women|king|queen|sailor)s?$/;
const FEATURES =
  /^(?:creek|bridge|ferry|hill|hills|mill|mills|run|landing|island|ford|station|church|head|point|bay|gap|harbou?r|cove|peak)$/;

/** Whether a name goes on behind a possessive: `People's Army`, `Moore's Creek Bridge`. */
export function joinsPossessive(before: Word, next: Word): boolean {
  return POSSESSORS.test(before.folded) || (isNameWord(next) && FEATURES.test(next.folded));
}
