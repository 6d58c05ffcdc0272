import { isMonth, isStarter } from './abbreviations.ts';
import { readTag } from './tag.ts';

/** The words of a line at whose end a sentence may end: stop, closing marks, markers of notes. */
const ENDED = /[.!?…。！？؟।:;]["'”’»›)\]*_]{0,4}(?:\s?\[[^[\]]{1,24}\]|\s?[¹²³⁰⁴-⁹]{1,4}){0,9}\s*$/u;

const LONGEST_NOTE = 4000;

/** Whether the line ends where a sentence or a clause ends. */
export function endsInStop(line: string): boolean {
  return ENDED.test(withoutNotes(line).slice(-120));
}

/** The line without the `<ref>…</ref>` at its end, at most twenty of them. */
function withoutNotes(line: string): string {
  let words = line;
  for (let count = 0; count < 20 && words.endsWith('>'); count++) {
    const tail = words.slice(-LONGEST_NOTE);
    const start = tail.lastIndexOf('<ref');
    if (start < 0 || readTag(tail, start, tail.length)?.to !== tail.length) break;
    words = words.slice(0, words.length - tail.length + start).trimEnd();
  }
  return words;
}

/** Whether a line that stands alone has the shape of a heading: short, without a final stop, opening with a capital or a digit. */
export function isHeadingShaped(line: string): boolean {
  const words = line.trim();
  if (words.length === 0 || words.length > 100 || endsInStop(words) || words.endsWith(',')) return false;
  if (words.split(/\s+/).length > 14) return false;
  return /^["'“‘„«(§]?[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(words);
}

/** Whether a line that does not end in a stop leaves its sentence open: a comma, an article, a preposition, a conjunction. */
export function leavesOpen(line: string): boolean {
  if (/[,–—-]\s*$/.test(line)) return true;
  const last = /(\p{L}+)\s*$/u.exec(line.slice(-40))?.[1] ?? '';
  return (
    /^\p{Ll}/u.test(last) && (isStarter(last) || /^(of|is|was|were|are|been|had|has|be|new)$/.test(last))
  );
}

const BULLET = /^[ \t]*(?:[-*•‣▪◦·][ \t]+)/;
const COUNTED = /^[ \t]*\(?(\d{1,3}|[a-z])[.)][ \t]+/;

/** A list item's mark: its length with the spaces around it, and its number or letter, or null. */
export interface ItemMark {
  readonly length: number;
  readonly number: string | null;
}

/** The mark of a list item at the start of a line, or null. `16. December` is a day, not an item. */
export function itemMark(line: string): ItemMark | null {
  const bullet = BULLET.exec(line);
  if (bullet) return { length: bullet[0].length, number: null };
  const counted = COUNTED.exec(line);
  if (!counted) return null;
  const word = /^\p{L}*/u.exec(line.slice(counted[0].length, counted[0].length + 20))![0];
  return isMonth(word) ? null : { length: counted[0].length, number: counted[1]! };
}
