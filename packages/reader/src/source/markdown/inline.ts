import type { Block } from '../block.ts';
import { blank, type Cover } from '../cover.ts';
import { behindTag, coverTag } from '../html.ts';
import { readTag } from '../tag.ts';
import { codeSpans } from './code-span.ts';
import { Emphasis } from './emphasis.ts';
import { linkEnd } from './link.ts';

/**
 * Covers the marks inside a block: emphasis, code, escapes, the targets of links, pictures, tags. Markers of notes are left.
 *
 *     the **Red** [Army](https://…)          the   Red    Army
 */
export function coverInline(
  text: string,
  cover: Cover,
  { from, to }: Block,
  labels: ReadonlySet<string>,
): void {
  const codes = codeSpans(text, from, to);
  const emphasis = new Emphasis(text, cover, from, to);
  const brackets: number[] = [];
  for (let at = from; at < to; at++) {
    const mark = text[at]!;
    if (mark === '\\' && /[!-/:-@[-`{-~]/.test(text[at + 1] ?? '')) blank(cover, text, at, ++at);
    else if (mark === '`') at = codes.cover(cover, at) - 1;
    else if (mark === '*' || mark === '_' || mark === '~') at = emphasis.read(at) - 1;
    else if (mark === '<') at = coverTagAt(text, cover, at, to) - 1;
    else if (mark === '&') coverEntity(text, cover, at);
    else if (mark === '[') brackets.push(at);
    else if (mark === ']') at = coverLink(text, cover, brackets.pop(), at, to, labels) - 1;
  }
}

/** Covers a tag; the tag of a note is passed over. Gives where reading goes on. */
function coverTagAt(text: string, cover: Cover, at: number, to: number): number {
  const note = readTag(text, at, to);
  if (note) return note.to;
  const end = behindTag(text, at, to);
  if (end < 0) return at + 1;
  coverTag(text, cover, at, end);
  return end;
}

/** `&nbsp;` is a space; of `&amp;` the sign stays. */
function coverEntity(text: string, cover: Cover, at: number): void {
  const entity = /^&(nbsp|thinsp|ensp|#160|amp);/.exec(text.slice(at, at + 9));
  if (entity) blank(cover, text, entity[1] === 'amp' ? at + 1 : at, at + entity[0].length);
}

/** Covers what makes a link of the brackets, all of a picture; gives where reading goes on. */
function coverLink(
  text: string,
  cover: Cover,
  opening: number | undefined,
  at: number,
  to: number,
  labels: ReadonlySet<string>,
): number {
  if (opening === undefined) return at + 1;
  const end = linkEnd(text, opening, at, to, labels);
  if (end < 0) return at + 1;
  if (text[opening - 1] === '!') blank(cover, text, opening - 1, end);
  else {
    blank(cover, text, opening, opening + 1);
    blank(cover, text, at, end);
  }
  return end;
}
