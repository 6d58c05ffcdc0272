import { type Cover, isCovered } from './cover.ts';
import { isSpace } from './lines.ts';

/** What a quotation mark does where it stands; `either` where only the marks around it can tell. */
type MarkRole = 'open' | 'close' | 'either';

/** A quotation mark, single or double, with its place and role; apostrophes between letters are none. */
export interface QuotationMark {
  readonly at: number;
  readonly isSingle: boolean;
  readonly role: MarkRole;
  /** Whether a missing partner is a fault: an apostrophe (`soldiers'`) or a prime (`12"`) needs none. */
  readonly isSure: boolean;
}

/** A text with what is covered in it, and where the markers of its notes begin and end. */
export interface Ground {
  readonly text: string;
  readonly cover: Cover;
  readonly notes: { readonly starts: ReadonlySet<number>; readonly ends: ReadonlySet<number> };
}

/** What stands on one side of a mark. */
type Side = 'space' | 'word' | 'stop' | 'opening' | 'dash' | 'note';

const FARTHEST = 600;
const MOST_MARKS = 4;
/** A run of marks; one longer than four is ornament. */
const MARKS = /["“”„‟«»'‘’‚‹›]+/g;
const ELISIONS = /^(?:tis|twas|twere|em|til|cause|bout|round|n|cept|neath|tween|s)(?![\p{L}])/iu;

/**
 * The quotation marks of `[from, to)` with their roles, told by what stands on both sides of each: space, letters, stops, brackets.
 *
 *     He said, "Go." A 12" gun.     "[6] The final …
 *              ^open ^close ^unsure ^close: the marker of a note hangs on it
 */
export function quotationMarks(ground: Ground, from: number, to: number): readonly QuotationMark[] {
  const { text, cover } = ground;
  const found: QuotationMark[] = [];
  for (const { 0: run, index } of text.slice(from, to).matchAll(MARKS)) {
    for (let at = from + index; run.length <= MOST_MARKS && at < from + index + run.length; at++) {
      const mark = isCovered(cover, at) ? null : markAt(ground, at, from, to);
      if (mark) found.push(mark);
    }
  }
  return found;
}

function markAt(ground: Ground, at: number, from: number, to: number): QuotationMark | null {
  const before = sideBefore(ground, at, from);
  const after = sideAfter(ground, at, to);
  return readMark(ground.text, at, roleBetween(before, after), before === 'word' && after === 'word');
}

function readMark(text: string, at: number, role: MarkRole, isInWord: boolean): QuotationMark | null {
  switch (text[at]) {
    case '"':
      return { at, isSingle: false, role, isSure: role !== 'close' || !isPrime(text, at) };
    case '“':
    case '„':
    case '‟':
      return {
        at,
        isSingle: false,
        role: role === 'close' && text[at] === '“' ? 'close' : 'open',
        isSure: true,
      };
    case '”':
      return { at, isSingle: false, role: role === 'open' ? 'open' : 'close', isSure: true };
    case '«':
      return { at, isSingle: false, role: role === 'close' ? 'close' : 'open', isSure: true };
    case '»':
      return { at, isSingle: false, role: role === 'open' ? 'open' : 'close', isSure: true };
    default:
      return isInWord ? null : readSingle(text, at, role);
  }
}

/** Single marks: the closing one is an apostrophe's twin, so that none is ever missed; the opening one may be an elision. */
function readSingle(text: string, at: number, role: MarkRole): QuotationMark | null {
  const mark = text[at]!;
  const opens =
    mark === '‘' || mark === '‚' ? role !== 'close' || mark === '‚' : role === 'open' && mark !== '’';
  if (!opens) return { at, isSingle: true, role: 'close', isSure: false };
  const rest = text.slice(at + 1, at + 12);
  if (/^\d/.test(rest) || ELISIONS.test(rest)) return null;
  const isSure = mark !== "'" || /[:,]\s$/.test(text.slice(Math.max(0, at - 2), at));
  return { at, isSingle: true, role: 'open', isSure };
}

/** `a 12" gun`: one or two digits before the mark. */
function isPrime(text: string, at: number): boolean {
  return /(?:^|[^\d])\d{1,2}$/.test(text.slice(Math.max(0, at - 3), at));
}

function roleBetween(before: Side, after: Side): MarkRole {
  if (after === 'note') return 'close';
  const isContentBefore = before === 'word' || before === 'stop' || before === 'note';
  const isContentAfter = after === 'word' || after === 'opening';
  if (!isContentBefore && isContentAfter) return 'open';
  if (isContentBefore && !isContentAfter) return 'close';
  return before === 'dash' ? 'close' : 'either';
}

/** Looks past what is covered and past a few other quotation marks; the marker of a note counts for itself. */
function sideBefore({ text, cover, notes }: Ground, at: number, from: number): Side {
  let marks = 0;
  let index = at - 1;
  for (; index >= from && at - index < FARTHEST; index--) {
    if (notes.ends.has(index + 1)) return 'note';
    if (!isCovered(cover, index) && !(isMark(text[index]!) && marks++ < MOST_MARKS)) break;
  }
  return index < from ? 'space' : sideOf(text[index]!);
}

function sideAfter({ text, cover, notes }: Ground, at: number, to: number): Side {
  let marks = 0;
  let index = at + 1;
  for (; index < to && index - at < FARTHEST; index++) {
    if (notes.starts.has(index)) return 'note';
    if (!isCovered(cover, index) && !(isMark(text[index]!) && marks++ < MOST_MARKS)) break;
  }
  return index >= to ? 'space' : sideOf(text[index]!);
}

const QUOTES = new Set('"“”„‟«»\'‘’‚‹›');
const OPENERS = new Set('([{¿¡');
const DASHES = new Set('—–-');
const CLOSERS = new Set('.,;:!?)]}/%');

function isMark(letter: string): boolean {
  return QUOTES.has(letter);
}

function sideOf(letter: string): Side {
  if (isSpace(letter.charCodeAt(0))) return 'space';
  if (OPENERS.has(letter)) return 'opening';
  if (DASHES.has(letter)) return 'dash';
  return CLOSERS.has(letter) ? 'stop' : 'word';
}
