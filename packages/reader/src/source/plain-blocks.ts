import { type Block, block } from './block.ts';
import { blank, type Cover, divide, join } from './cover.ts';
import { type Line, linesOf, skipSpace, trimEnd } from './lines.ts';
import { endsInStop, isHeadingShaped, itemMark, leavesOpen } from './line-shape.ts';

/** The blocks of a plain text, in order; line ends inside them and the marks of lists and headings are covered. */
export function plainBlocks(text: string, cover: Cover): readonly Block[] {
  const groups = groupsOf(text);
  return groups.flatMap((group, index) => readGroup(text, cover, group, index === groups.length - 1));
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

function readGroup(text: string, cover: Cover, group: readonly Line[], isLast: boolean): readonly Block[] {
  const first = group[0]!;
  const words = text.slice(first.from, first.to);
  const wiki = wikiHeading(text, cover, first);
  if (wiki && group.length === 1) return [wiki];
  if (isUnderlined(text, group)) {
    blank(cover, text, group[1]!.from, group[1]!.to);
    const heading = block('heading', first.from, first.to);
    return group.length > 2 ? [heading, ...readGroup(text, cover, group.slice(2), isLast)] : [heading];
  }
  if (isTable(text, group)) return group.flatMap((line) => cells(text, cover, line));
  if (group.length === 1 && !isLast && isHeadingShaped(words) && !itemMark(words))
    return [block('heading', first.from, first.to)];
  return paragraphs(text, cover, group);
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

function isUnderlined(text: string, group: readonly Line[]): boolean {
  const [first, second] = group;
  return (
    first !== undefined &&
    second !== undefined &&
    second.to - second.from >= 3 &&
    second.to - second.from < 200 &&
    first.to - first.from < 200 &&
    /^(=+|-+|~+)$/.test(text.slice(second.from, second.to))
  );
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
  const width = Math.max(...widths(group));
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
    } else if (before && goesOn(text, before, line, isWrapped ? width : 0)) {
      join(cover, before.to, line.from);
      found.push({ ...found.pop()!, to: line.to });
    } else found.push(block('paragraph', line.from, line.to));
  }
  return found;
}

/** Widths of the lines, at most 100,000 of them, so that they can be spread. */
function widths(group: readonly Line[]): readonly number[] {
  return group.slice(0, 100_000).map((line) => line.to - line.from);
}

/** A list item's mark counts at the start of a run, behind another item, and behind a line that is complete. */
function startsItem(text: string, line: Line, before: Line | undefined, last: Block | undefined) {
  const mark = itemMark(text.slice(line.from, Math.min(line.to, line.from + 60)));
  if (!mark || line.from + mark.length >= line.to) return null;
  const isFree = !before || last?.kind === 'item' || endsInStop(text.slice(before.from, before.to));
  return isFree ? mark : null;
}

/**
 * Whether a line goes on with the sentence or paragraph of the line before. `width` is the widest line of hard-wrapped text, else 0.
 * A line broken by hand is one onto which the next line's first word would have fitted.
 */
function goesOn(text: string, before: Line, line: Line, width: number): boolean {
  const words = text.slice(before.from, before.to);
  const word = /^\S{1,40}/.exec(text.slice(line.from, line.from + 40))![0];
  const isFull = width <= 200 && before.to - before.from + 1 + word.length > width && width > 0;
  if (endsInStop(words)) return isFull;
  return isFull || /^["'“‘(]?\p{Ll}/u.test(word) || leavesOpen(words);
}
