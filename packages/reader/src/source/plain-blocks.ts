import { type Block, block } from './block.ts';
import { blank, type Cover, covered, divide, join } from './cover.ts';
import { type Line, linesOf, skipSpace, trimEnd } from './lines.ts';
import { endsInStop, isHeadingShaped, itemMark, leavesOpen } from './line-shape.ts';

/** Widths between which text is hard-wrapped by a program or a typist. */
const NARROWEST = 30;
const WIDEST = 200;

/** The blocks of a plain text, in order; line ends inside them and the marks of lists and headings are covered. */
export function plainBlocks(text: string, cover: Cover): readonly Block[] {
  coverEditLinks(text, cover);
  const groups = groupsOf(covered(text, cover));
  return groups.flatMap((group, index) => readGroup(text, cover, group, groups[index + 1]));
}

/** `History[edit]`: what a browser copies along with the headings of an encyclopaedia. */
function coverEditLinks(text: string, cover: Cover): void {
  for (const { 0: link, index } of text.matchAll(/\[edit(?: source)?(?: \| edit source)?\]/g))
    blank(cover, text, index, index + link.length);
}

/** Runs of lines without a blank one between, each line without white space at its sides. */
function groupsOf(text: string): readonly (readonly Line[])[] {
  const groups: Line[][] = [];
  let current: Line[] = [];
  for (const line of linesOf(text)) {
    const from = skipSpace(text, line.from, line.to);
    if (from < line.to) current.push({ from, to: trimEnd(text, from, line.to), next: line.next });
    else if (current.length > 0) {
      groups.push(current);
      current = [];
    }
  }
  return current.length > 0 ? [...groups, current] : groups;
}

function readGroup(
  text: string,
  cover: Cover,
  group: readonly Line[],
  next: readonly Line[] | undefined,
): readonly Block[] {
  const wiki = group.length === 1 ? wikiHeading(text, cover, group[0]!) : null;
  if (wiki) return [wiki];
  const found: Block[] = [];
  let start = 0;
  for (; isUnderlined(text, group, start); start += 2) {
    blank(cover, text, group[start + 1]!.from, group[start + 1]!.to);
    found.push(block('heading', group[start]!.from, group[start]!.to));
  }
  const rest = group.slice(start);
  return rest.length === 0 ? found : [...found, ...readLines(text, cover, rest, next)];
}

function readLines(
  text: string,
  cover: Cover,
  lines: readonly Line[],
  next: readonly Line[] | undefined,
): readonly Block[] {
  if (isTable(text, lines)) return lines.flatMap((line) => cells(text, cover, line));
  const first = lines[0]!;
  if (lines.length === 1 && next && isHeading(text, first, next[0]!))
    return [block('heading', first.from, first.to)];
  return paragraphs(text, cover, lines);
}

/** A line alone that is shaped like a heading; a numbered one (`1. Introduction`) unless another number follows. */
function isHeading(text: string, line: Line, next: Line): boolean {
  const words = text.slice(line.from, line.to);
  if (!isHeadingShaped(words)) return false;
  const mark = itemMark(words);
  if (!mark) return true;
  return mark.number !== null && !itemMark(text.slice(next.from, Math.min(next.to, next.from + 60)));
}

/** `== Background ==` */
function wikiHeading(text: string, cover: Cover, { from, to }: Line): Block | null {
  const hit = /^(={2,6})\s*([^=].{0,200}?)\s*\1$/.exec(text.slice(from, Math.min(to, from + 220)));
  if (!hit || from + hit[0].length !== to) return null;
  const start = skipSpace(text, from + hit[1]!.length, to);
  const end = trimEnd(text, start, to - hit[1]!.length);
  blank(cover, text, from, start);
  blank(cover, text, end, to);
  return { kind: 'heading', from: start, to: end, level: hit[1]!.length, marker: null };
}

function isUnderlined(text: string, group: readonly Line[], at: number): boolean {
  const first = group[at];
  const second = group[at + 1];
  if (!first || !second || first.to - first.from > 200 || second.to - second.from > 200) return false;
  return /^(?:={3,}|-{3,}|~{3,})$/.test(text.slice(second.from, second.to));
}

/** Two lines or more, each with a tab inside. */
function isTable(text: string, group: readonly Line[]): boolean {
  return group.length > 1 && group.every((line) => text.slice(line.from, line.to).includes('\t'));
}

function cells(text: string, cover: Cover, line: Line): readonly Block[] {
  const found: Block[] = [];
  let start = line.from;
  for (let at = line.from; at <= line.to; at++) {
    if (at < line.to && text[at] !== '\t') continue;
    if (at < line.to) divide(cover, at);
    const from = skipSpace(text, start, at);
    if (from < at) found.push(block('cell', from, trimEnd(text, from, at)));
    start = at + 1;
  }
  return found;
}

/** The paragraphs and list items of a run of lines. */
function paragraphs(text: string, cover: Cover, group: readonly Line[]): readonly Block[] {
  const width = group.reduce((widest, line) => Math.max(widest, line.to - line.from), 0);
  const isWrapped = group.some(
    (line, index) => index < group.length - 1 && !endsInStop(text.slice(line.from, line.to)),
  );
  const found: Block[] = [];
  for (const [index, line] of group.entries()) {
    const before = group[index - 1];
    const item = startsItem(text, line, before, found.at(-1));
    if (item) {
      blank(cover, text, line.from, line.from + item.length);
      const marker = item.number === null ? null : `[${item.number}]`;
      found.push({ kind: 'item', from: line.from + item.length, to: line.to, level: 0, marker });
    } else if (before && goesOn(text, before, line, group[index + 1], isWrapped ? width : 0)) {
      join(cover, before.to, line.from);
      found.push({ ...found.pop()!, to: line.to });
    } else found.push(block('paragraph', line.from, line.to));
  }
  return found;
}

/** A list item's mark counts at the start of a run, behind another item, and behind a line that is complete. */
function startsItem(text: string, line: Line, before: Line | undefined, last: Block | undefined) {
  const mark = itemMark(text.slice(line.from, Math.min(line.to, line.from + 60)));
  if (!mark || line.from + mark.length >= line.to) return null;
  const isFree = !before || last?.kind === 'item' || endsInStop(text.slice(before.from, before.to));
  return isFree ? mark : null;
}

/** Whether a line goes on with the sentence or paragraph of the line before. `width` is the widest line of hard-wrapped text, else 0. */
function goesOn(text: string, before: Line, line: Line, after: Line | undefined, width: number): boolean {
  const words = text.slice(before.from, before.to);
  const isFull = fills(text, before, line, width);
  if (endsInStop(words)) return isFull && !standsAlone(text, line, after, width);
  return isFull || /^["'“‘(]?\p{Ll}/u.test(text.slice(line.from, line.from + 3)) || leavesOpen(words);
}

/** Whether the next line's first word would not have fitted onto a line: it was not broken by hand. */
function fills(text: string, line: Line, next: Line, width: number): boolean {
  const word = /^\S{1,40}/.exec(text.slice(next.from, next.from + 40))![0];
  return width >= NARROWEST && width <= WIDEST && line.to - line.from + 1 + word.length > width;
}

/** A heading between hard-wrapped paragraphs: broken by hand, though no sentence ends. */
function standsAlone(text: string, line: Line, after: Line | undefined, width: number): boolean {
  if (!after || fills(text, line, after, width)) return false;
  return (
    isHeadingShaped(text.slice(line.from, line.to)) &&
    /^["“(]?[\p{Lu}\d]/u.test(text.slice(after.from, after.from + 2))
  );
}
