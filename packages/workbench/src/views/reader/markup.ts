import type { MediaType } from '@regesta/record';

/** A stretch of a text, half-open. */
export type Stretch = readonly [from: number, to: number];

const EMPHASIS = String.raw`\*\*|__|(?<![\p{L}\p{N}*])[*_](?=[^\s*])|(?<=[^\s*])[*_](?![\p{L}\p{N}*])`;
const LINK = String.raw`!?\[(?=[^\]\n]{1,300}\]\([^)\n]{1,500}\))|\]\([^)\n]{1,500}\)`;
const MARKDOWN = new RegExp(`${EMPHASIS}|${LINK}`, 'gu');

/** The stretches of a text that are marks of its format and not words: the stars of Markdown's emphasis, the address of a link. */
export function markupIn(text: string, mediaType: MediaType): readonly Stretch[] {
  if (mediaType !== 'text/markdown') return [];
  return [...text.matchAll(MARKDOWN)].map((found): Stretch => [found.index, found.index + found[0].length]);
}

/** A text without the marks of its format. */
export function withoutMarkup(text: string, mediaType: MediaType): string {
  const marks = markupIn(text, mediaType);
  const starts = [0, ...marks.map(([, to]) => to)];
  return starts.map((from, index) => text.slice(from, marks[index]?.[0] ?? text.length)).join('');
}
