import type { Block } from '../block.ts';
import { type Cover, covered } from '../cover.ts';
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
  return parts;
}
