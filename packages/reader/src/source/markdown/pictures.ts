import { type Block, block } from '../block.ts';
import { blank, type Cover, divide } from '../cover.ts';
import { skipSpace, trimEnd } from '../lines.ts';
import { linkEnd } from './link.ts';

/** A picture: where it ends, and the captions it carries. */
interface Picture {
  readonly end: number;
  readonly captions: readonly Block[];
}

/**
 * The blocks with each paragraph of pictures replaced by their captions: the words in the brackets, then the title.
 * A paragraph wholly in emphasis under a picture is its caption too.
 *
 *     ![Front line in January](map.png "Drawn in 1920")
 *       ^^^^^^^^^^^^^^^^^^^^^           ^^^^^^^^^^^^^
 */
export function pictured(
  text: string,
  cover: Cover,
  blocks: readonly Block[],
  labels: ReadonlySet<string>,
): readonly Block[] {
  const found: Block[] = [];
  let isUnder = false;
  for (const part of blocks) {
    const pieces: readonly Block[] =
      part.kind === 'paragraph' ? takeApart(text, cover, part, labels, isUnder) : [part];
    isUnder = pieces.at(-1)?.kind === 'caption' || (isUnder && pieces.length === 0);
    for (const piece of pieces) found.push(piece);
  }
  return found;
}

function takeApart(
  text: string,
  cover: Cover,
  part: Block,
  labels: ReadonlySet<string>,
  isUnder: boolean,
): readonly Block[] {
  const { from, to } = part;
  const found: Block[] = [];
  let at = from;
  for (let picture = pictureAt(text, at, to, labels); picture; picture = pictureAt(text, at, to, labels)) {
    coverPicture(text, cover, at, picture);
    found.push(...picture.captions);
    at = skipSpace(text, picture.end, to);
  }
  if (at >= to) return found;
  const isCaption = (at > from || isUnder) && isEmphasised(text, at, to);
  return [...found, { ...part, kind: isCaption ? 'caption' : 'paragraph', from: at }];
}

/** Covers all of a picture but its captions, which are divided by a line end. */
function coverPicture(text: string, cover: Cover, from: number, { end, captions }: Picture): void {
  let at = from;
  for (const part of captions) {
    blank(cover, text, at, part.from);
    divide(cover, part.to);
    at = part.to + 1;
  }
  blank(cover, text, at, end);
}

/** The picture at `at`, in a link of its own or not. */
function pictureAt(text: string, at: number, to: number, labels: ReadonlySet<string>): Picture | null {
  const isLinked = text.startsWith('[![', at);
  const opening = at + (isLinked ? 2 : 1);
  if (!isLinked && !text.startsWith('![', at)) return null;
  const length = text.slice(opening, to).indexOf(']');
  if (length < 0) return null;
  const closing = opening + length;
  const end = linkEnd(text, opening, closing, to, labels);
  if (end < 0) return null;
  const captions = [caption(text, opening + 1, closing), ...titleOf(text, closing + 1, end)].filter(
    (part) => part.to > part.from,
  );
  return { end: behindPicture(text, end, to, isLinked), captions };
}

function caption(text: string, start: number, end: number): Block {
  const from = skipSpace(text, start, end);
  return block('caption', from, trimEnd(text, from, end));
}

function titleOf(text: string, from: number, to: number): readonly Block[] {
  const hit = /[ \t]["'(]([^"']+)["')]\s*\)$/.exec(text.slice(from, to));
  return hit ? [caption(text, from + hit.index + 2, from + hit.index + 2 + hit[1]!.length)] : [];
}

/** Behind the link around a picture, and behind attributes in braces. */
function behindPicture(text: string, end: number, to: number, isLinked: boolean): number {
  const rest = text.slice(end, Math.min(to, end + 500));
  const link = isLinked ? /^\]\([^()\n]{0,480}\)/.exec(rest) : null;
  const from = end + (link?.[0].length ?? 0);
  const attributes = /^\{[^{}\n]{0,200}\}/.exec(text.slice(from, Math.min(to, from + 300)));
  return from + (attributes?.[0].length ?? 0);
}

function isEmphasised(text: string, from: number, to: number): boolean {
  const mark = text[from]!;
  return (
    (mark === '*' || mark === '_') && text[to - 1] === mark && text[from + 1] !== ' ' && to - from < 2000
  );
}
