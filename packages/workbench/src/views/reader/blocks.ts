import type { Passage } from '@regesta/record';
import type { DrawnPassage } from './drawn-passages.ts';

/** Passages that stand together: a paragraph, a heading, a caption, an item. */
export interface Block {
  readonly id: number;
  readonly kind: Passage['kind'];
  readonly passages: readonly DrawnPassage[];
}

/** The text of a source in blocks; the bodies of its notes are left to `noteEntries`. */
export function blocksOf(drawn: readonly DrawnPassage[]): readonly Block[] {
  const blocks: Block[] = [];
  drawn.forEach((one, index) => {
    const { passage } = one;
    if (passage.kind === 'note' || isNotesHeading(passage, drawn[index + 1]?.passage)) return;
    const last = blocks.at(-1);
    if (last?.id === passage.block)
      blocks[blocks.length - 1] = { ...last, passages: [...last.passages, one] };
    else blocks.push(blockOf(one));
  });
  return blocks;
}

/** A block of one passage. */
export function blockOf(drawn: DrawnPassage): Block {
  const { block: id, kind } = drawn.passage;
  return { id, kind, passages: [drawn] };
}

/** The list of notes has a heading of its own. */
function isNotesHeading({ kind }: Passage, next: Passage | undefined): boolean {
  return kind === 'heading' && next?.kind === 'note';
}
