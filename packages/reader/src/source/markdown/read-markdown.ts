import type { Block } from '../block.ts';
import { type Cover, covered, dividedAt } from '../cover.ts';
import { coverComments } from '../html.ts';
import { markdownBlocks } from './blocks.ts';
import { coverFrontMatter } from './front-matter.ts';
import { coverInline } from './inline.ts';
import { pictured } from './pictures.ts';

/** The blocks of a Markdown text, in order; every mark that is no word is covered, but the markers of notes. */
export function readMarkdown(text: string, cover: Cover): readonly Block[] {
  coverFrontMatter(text, cover);
  coverComments(text, cover);
  const visible = covered(text, cover);
  const { blocks, labels } = markdownBlocks(visible, cover);
  const parts = pictured(visible, cover, blocks, labels);
  for (const part of parts) coverInline(visible, cover, part, labels);
  return parts.flatMap((part) => atLineEnds(cover, part));
}

/** The parts of a block that a dividing tag (`<br>`, `<p>`) has cut. */
function atLineEnds(cover: Cover, part: Block): readonly Block[] {
  const parts: Block[] = [];
  let { from } = part;
  for (let at = dividedAt(cover, from, part.to); at >= 0; at = dividedAt(cover, from, part.to)) {
    if (at > from) parts.push({ ...part, from, to: at });
    from = at + 1;
  }
  return from < part.to ? [...parts, { ...part, from }] : parts;
}
