import { hashStep, lowerCode, wordAt } from './word-table.ts';

/** What a token is. */
export const WORD = 1;
export const NUMBER = 2;
export const MARK = 3;

/** The mark that parts paragraphs. */
export const NEWLINE = 10;

/** The tokens of a stretch of text, one slot an array: words, numbers, and marks of one unit each. */
export interface Line {
  text: string;
  /** Where `text` begins in the whole; added to all offsets that are handed out. */
  offset: number;
  count: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly kind: Uint8Array;
  /** A word's number in the table (0: unknown), a mark's code, 0 of a number. */
  readonly id: Int32Array;
  /** A number's value; -1 where it is a decimal or is written with thousands. */
  readonly value: Float64Array;
  /** Extents follow TIMEX3: what an expression was of, or counts from, is no part of it. */
  news: boolean;
  /** Wars are times behind `during`. */
  wars: boolean;
  /** Years before Christ have been written in the text so far. */
  ancient: boolean;
}

/** An empty line that can hold the tokens of `units` units of text. */
export function newLine(units: number): Line {
  const size = units + 1;
  return {
    text: '',
    offset: 0,
    count: 0,
    from: new Int32Array(size),
    to: new Int32Array(size),
    kind: new Uint8Array(size),
    id: new Int32Array(size),
    value: new Float64Array(size),
    news: false,
    wars: false,
    ancient: false,
  };
}

/** Fills a line with the tokens of `text.slice(from, to)`. */
export function readLine(line: Line, text: string, from: number, to: number): void {
  line.text = text;
  line.count = 0;
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) at = readWord(line, text, at, to);
    else if (isDigit(code)) at = readNumber(line, text, at, to);
    else if (code === NEWLINE)
      at = line.news && isWrap(text, at, to) ? at + 1 : push(line, MARK, at, at + 1, NEWLINE, 0);
    else if (code <= 32 || code === 160 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f) at++;
    else at = push(line, MARK, at, at + 1, plainMark(code), 0);
  }
}

/**
 * Whether a newline only wraps a line, as wire reports do: the next line is not empty, and this one ends within a sentence; a stop
 * that a digit or a small letter follows is that of an abbreviation.
 */
function isWrap(text: string, at: number, end: number): boolean {
  let next = at + 1;
  while (next < end && text.charCodeAt(next) === 32) next++;
  const code = next < end ? text.charCodeAt(next) : NEWLINE;
  const before = text.charCodeAt(text.charCodeAt(at - 1) === 13 ? at - 2 : at - 1);
  if (before === 46) return isDigit(code) || (code >= 97 && code <= 122);
  return (
    code > 32 && (before === 44 || before === 45 || before === 32 || isDigit(before) || isLetter(before))
  );
}

function push(line: Line, kind: number, from: number, to: number, id: number, value: number): number {
  const at = line.count++;
  line.kind[at] = kind;
  line.from[at] = from;
  line.to[at] = to;
  line.id[at] = id;
  line.value[at] = value;
  return to;
}

function readWord(line: Line, text: string, from: number, end: number): number {
  let hash = 0;
  let to = from;
  for (; to < end; to++) {
    const code = text.charCodeAt(to);
    if (!isLetter(code)) break;
    hash = hashStep(hash, lowerCode(code));
  }
  return push(line, WORD, from, to, wordAt(text, from, to, hash), 0);
}

/** Digits, with thousands (`12,500`) and decimals (`22.8`) as one number that is no date. */
function readNumber(line: Line, text: string, from: number, end: number): number {
  let to = afterDigits(text, from, end);
  let value = to - from <= 8 ? valueOf(text, from, to) : -1;
  while (isThousands(text, to, end) && (to - from <= 3 || value === -1)) {
    to += 4;
    value = -1;
  }
  if (text.charCodeAt(to) === 46 && isDecimal(text, from, to, end)) {
    to = afterDigits(text, to + 1, end);
    value = -1;
  }
  return push(line, NUMBER, from, to, 0, value);
}

function afterDigits(text: string, from: number, end: number): number {
  let to = from;
  while (to < end && isDigit(text.charCodeAt(to))) to++;
  return to;
}

function valueOf(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) value = value * 10 + text.charCodeAt(at) - 48;
  return value;
}

function isThousands(text: string, comma: number, end: number): boolean {
  if (comma + 4 > end || text.charCodeAt(comma) !== 44) return false;
  for (let at = comma + 1; at < comma + 4; at++) if (!isDigit(text.charCodeAt(at))) return false;
  return comma + 4 === end || !isDigit(text.charCodeAt(comma + 4));
}

/** `22.8`, and no date such as `16.12.1918`. */
function isDecimal(text: string, from: number, stop: number, end: number): boolean {
  if (stop + 1 >= end || !isDigit(text.charCodeAt(stop + 1))) return false;
  if (text.charCodeAt(from - 1) === 46) return false;
  const next = afterDigits(text, stop + 1, end);
  return text.charCodeAt(next) !== 46 || !isDigit(text.charCodeAt(next + 1));
}

/** Dashes as `-`, single quotation marks as `'`, double ones as `"`. */
function plainMark(code: number): number {
  if (code < 128) return code;
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212) return 45;
  if (code === 0x2018 || code === 0x2019) return 39;
  if (code === 0x201c || code === 0x201d || code === 0x201e || code === 0xab || code === 0xbb) return 34;
  return code;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code >= 0x2000 && code < 0x2c00) return false;
  return code !== 0xd7 && code !== 0xf7 && !(code >= 0x3000 && code <= 0x303f);
}

/** The word at a token, 0 where there is none or none that is known. */
export function wordId(line: Line, at: number): number {
  return at >= 0 && at < line.count && line.kind[at] === WORD ? (line.id[at] ?? 0) : 0;
}

export function isWord(line: Line, at: number, id: number): boolean {
  return at >= 0 && at < line.count && line.kind[at] === WORD && line.id[at] === id;
}

export function isMark(line: Line, at: number, code: number): boolean {
  return at >= 0 && at < line.count && line.kind[at] === MARK && line.id[at] === code;
}

export function isNumber(line: Line, at: number): boolean {
  return at >= 0 && at < line.count && line.kind[at] === NUMBER;
}

/** A token's kind, 0 outside the line. */
export function kindAt(line: Line, at: number): number {
  return at >= 0 && at < line.count ? (line.kind[at] ?? 0) : 0;
}

/** A whole number at a token, -1 where there is none. */
export function numberAt(line: Line, at: number): number {
  return isNumber(line, at) ? (line.value[at] ?? -1) : -1;
}

/** How many digits a number is written with, 0 where there is none. */
export function digitsAt(line: Line, at: number): number {
  return isNumber(line, at) ? (line.to[at] ?? 0) - (line.from[at] ?? 0) : 0;
}

export function fromOf(line: Line, at: number): number {
  return line.from[at] ?? 0;
}

export function toOf(line: Line, at: number): number {
  return line.to[at] ?? 0;
}

/** Where a token begins in the whole text. */
export function startOf(line: Line, at: number): number {
  return line.offset + (line.from[at] ?? 0);
}

/** Where a token ends in the whole text. */
export function endOf(line: Line, at: number): number {
  return line.offset + (line.to[at] ?? 0);
}

/** Whether nothing stands between a token and the one before it. */
export function isJoined(line: Line, at: number): boolean {
  if (at < 1 || at >= line.count || line.from[at] !== line.to[at - 1]) return false;
  return !isMark(line, at, NEWLINE) && !isMark(line, at - 1, NEWLINE);
}

/** Whether a word begins with a capital letter. */
export function isCapital(line: Line, at: number): boolean {
  if (kindAt(line, at) !== WORD) return false;
  const code = line.text.charCodeAt(fromOf(line, at));
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);
}

/** Whether a word begins with a small letter. */
export function isSmall(line: Line, at: number): boolean {
  return kindAt(line, at) === WORD && !isCapital(line, at);
}

/** Whether a token is a dash. */
export function isDash(line: Line, at: number): boolean {
  return isMark(line, at, 45);
}
