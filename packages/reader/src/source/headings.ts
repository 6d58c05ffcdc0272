import type { Block } from './block.ts';
import { endsInStop, isHeadingShaped } from './line-shape.ts';

/**
 * The blocks with headings told that bear no mark: a line of its own without a stop, over running text or over one more such line.
 * `inked` is the text without marks, as long as the text.
 */
export function withHeadings(text: string, inked: string, blocks: readonly Block[]): readonly Block[] {
  const shaped = blocks.map((part) => isLineAlone(text, inked, part));
  return blocks.map((part, index): Block => {
    if (!shaped[index]) return part;
    const below = shaped[index + 1] ? index + 2 : index + 1;
    return isInList(shaped, index) || !isRunning(inked, blocks[below]) ? part : { ...part, kind: 'heading' };
  });
}

/** Three such lines or more are a list of names or a poem. */
function isInList(shaped: readonly boolean[], at: number): boolean {
  const [before, after] = [shaped[at - 1] === true, shaped[at + 1] === true];
  return (before && after) || (before && shaped[at - 2] === true) || (after && shaped[at + 2] === true);
}

function isLineAlone(text: string, inked: string, { kind, from, to, isQuote }: Block): boolean {
  if (kind !== 'paragraph' || isQuote || to - from > 120) return false;
  return !/[\n\r]/.test(text.slice(from, to)) && isHeadingShaped(inked.slice(from, to));
}

function isRunning(inked: string, part: Block | undefined): boolean {
  if (part === undefined) return false;
  return part.kind === 'paragraph' ? endsInStop(inked.slice(part.from, part.to)) : part.kind === 'item';
}
