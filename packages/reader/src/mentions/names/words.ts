import { foldName, isGivenName, knownName } from '@regesta/gazetteer';
import type { Passage } from '@regesta/record';
import type { TaggedTime } from '../time/tag-options.ts';
import { gapOf, type Gap } from './gaps.ts';
import { splitHyphens } from './hyphens.ts';
import { HEADS } from './heads.ts';
import { scanWords } from './scan-words.ts';
import { shapeOf, type Shape } from './shapes.ts';

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
  /** True where it is written as a name: with a capital, and no month (but in `Karl August`) or day of the week. */
  readonly named: boolean;
  /** True inside a time mention. */
  readonly timed: boolean;
}

/** What is longer is no word of a language. */
const LONGEST = 80;

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly possessive: boolean;
}

/** The words of all passages in the order of the text. */
export function readWords(plain: string, passages: readonly Passage[], times: readonly TaggedTime[]): Word[] {
  const words: Word[] = [];
  let time = 0;
  let begin = 0;
  for (const passage of passages) {
    const from = Math.max(begin, passage.from);
    const { to } = passage;
    begin = Math.max(begin, to);
    let end = from;
    for (const piece of piecesOf(plain, from, to)) {
      while (time < times.length && times[time]!.to <= piece.from) time++;
      const timed = isTimed(piece, times[time]);
      addWord(words, wordOf(plain, piece, end, timed, end === from ? null : words.at(-1)!));
      end = piece.to + (piece.possessive ? 2 : 0);
    }
  }
  return words;
}

/** Adds a word; a month that is a given name is one behind another (`Karl August`) and before a surname (`May Jones`). */
function addWord(words: Word[], word: Word): void {
  const before = words.at(-1);
  words.push(
    isMonthName(word) && before && isGivenName(before.folded) && joinsName(word) ? named(word) : word,
  );
  if (before && isMonthName(before) && joinsName(word) && word.named && isSurname(word.folded))
    words[words.length - 2] = named(before);
}

/** Months that are given names; none in a time. */
function isMonthName({ folded, shape, timed, named: already }: Word): boolean {
  return !timed && !already && shape === 'cap' && /^(?:april|may|june|august|jan)$/.test(folded);
}

function joinsName({ gap, first }: Word): boolean {
  return gap === 'space' && !first;
}

function isSurname(folded: string): boolean {
  return !HEADS.has(folded) && knownName(folded) === null;
}

function named(word: Word): Word {
  return { ...word, named: true };
}

/** Spans of words, those with hyphens taken apart where only the first half is a name (`Union-held`). */
function* piecesOf(plain: string, from: number, to: number): Generator<Piece> {
  for (const word of scanWords(plain, from, to)) {
    const text = plain.slice(word.from, word.to);
    const possessive = text.length > 2 && /['’]s$/.test(text);
    let at = word.from;
    for (const part of splitHyphens(possessive ? text.slice(0, -2) : text)) {
      const end = at + part.length;
      yield { from: at, to: end, possessive: possessive && end + 2 === word.to };
      at = end + 1;
    }
  }
}

function isTimed(piece: Piece, time: TaggedTime | undefined): boolean {
  return time !== undefined && piece.from >= time.from && piece.from < time.to;
}

function wordOf(plain: string, piece: Piece, end: number, timed: boolean, before: Word | null): Word {
  const text = plain.slice(piece.from, piece.to);
  const between = plain.slice(end, piece.from);
  const gap = before ? gapOf(between, before) : 'none';
  const folded = text.length > LONGEST ? '' : foldName(text);
  const shape = folded === '' ? 'lower' : shapeOf(text, plain[piece.to]);
  const first = before === null ? true : gap === 'stop' || gap === 'quote' || between.includes(':');
  return {
    from: piece.from,
    to: piece.to,
    text,
    folded,
    shape,
    gap,
    possessive: piece.possessive,
    first,
    named: shape !== 'lower' && shape !== 'number' && !isCalendar(folded),
    timed,
  };
}

const CALENDAR =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday|bce?|ad|ce|am|pm)$/;

/** `July`, `Sunday`, `July-November`. */
function isCalendar(folded: string): boolean {
  return (
    CALENDAR.test(folded) || (folded.includes(' ') && folded.split(' ').every((part) => CALENDAR.test(part)))
  );
}
