import { isMonth } from './abbreviations.ts';
import { isSpace } from './lines.ts';
import { wordAt } from './word-at.ts';

/** A marker of a note as it stands in the text: `text.slice(from, to)`. */
export interface Marker {
  readonly from: number;
  readonly to: number;
}

const LONGEST = 48;
const NUMBER = /^\d{1,3}(\s?[,–-]\s?\d{1,3}){0,5}$/;
const LABELLED = /^(notes?|nb|fn|n|ref|refs|lower-alpha|upper-alpha|lower-roman|[a-z]) ?\d{1,3}$/i;
const NAMED = /^(notes?|nb|fn) ?[a-z]{1,2}$/i;
const LETTER = /^([a-z]{1,2}|[ivx]{1,5}|[*†‡§]{1,3})$/;
const FOOTNOTE = /^\^[^\s[\]]{1,40}$/;

/** What editors of encyclopaedias hang on a sentence they doubt. */
const TEMPLATES = new Set(
  `citation needed|full citation needed|better source needed|clarification needed|page needed|pages needed|verification needed
  |failed verification|not verified in body|not in citation given|attribution needed|additional citation needed|citations needed|dubious
  |disputed|original research|original research?|improper synthesis?|unreliable source?|self-published source?|non-primary source needed
  |third-party source needed|dead link|permanent dead link|vague|ambiguous|who?|whom?|by whom?|according to whom?|when?|where?|which?|what?|why?
  |how?|how many?|year needed|needs update|update|quantify|specify|citation not found|neutrality is disputed|discuss|peacock term|weasel words
  |tone|contradictory|need quotation to verify|quote needed|unbalanced opinion?|undue weight?|speculation?|example needed|verify`
    .split('|')
    .map((words) => words.trim()),
);

/**
 * The marker in brackets that begins at `at`, or null where the bracket is none: `[sic]`, `[the army]`, `[T]he`, `[1918]`, a link.
 *
 *     1918.[4] Next     treaty[note 2]     ruled[citation needed]     on [18] December
 *          ^^^                ^^^^^^^^          ^^^^^^^^^^^^^^^^^         no marker
 */
export function bracketMarker(text: string, at: number, from: number, to: number): Marker | null {
  const end = closingBracket(text, at, to);
  if (end < 0) return null;
  const inside = text.slice(at + 1, end - 1).trim();
  const marker = { from: at, to: end };
  if (FOOTNOTE.test(inside)) return marker;
  if (NUMBER.test(inside)) return isInsertedDay(text, at, end, from, to) ? null : marker;
  if (LABELLED.test(inside) || NAMED.test(inside) || isTemplate(inside)) return marker;
  return LETTER.test(inside) && isAttached(text, at, end, from, to) ? marker : null;
}

/** Behind the bracket that closes the one at `at`, or -1 where another opens first or none closes nearby. */
function closingBracket(text: string, at: number, to: number): number {
  const last = Math.min(to, at + LONGEST);
  for (let end = at + 1; end < last; end++) {
    const code = text.charCodeAt(end);
    if (code === 0x5d) return end + 1;
    if (code === 0x5b) return -1;
  }
  return -1;
}

function isTemplate(inside: string): boolean {
  const words = inside.toLowerCase().replace(/\s+/g, ' ');
  return TEMPLATES.has(words) || TEMPLATES.has(words.replace(/ ?[–—-] ?discuss$/, ''));
}

/** `on [18] December`: an editor put the day in. */
function isInsertedDay(text: string, at: number, end: number, from: number, to: number): boolean {
  if (at === from || !isSpace(text.charCodeAt(at - 1)) || text[end] !== ' ') return false;
  return isMonth(wordAt(text, end + 1, to));
}

/** A letter is a marker where it hangs on what stands before and no letter follows; at the start of a block, where a capital follows. */
function isAttached(text: string, at: number, end: number, from: number, to: number): boolean {
  const follows = end < to ? text[end]! : ' ';
  if (/[\p{L}\p{N}]/u.test(follows)) return false;
  if (at === from) return /^\s\p{Lu}/u.test(text.slice(end, end + 3));
  return !/[\s("“‘«„—–]/.test(text[at - 1]!);
}
