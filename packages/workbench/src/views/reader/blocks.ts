import type { Mention, Note, Passage, Statement } from '@regesta/record';
import { byPassage } from '../../api/places.ts';
import type { ReadingView } from '../../api/wire.ts';
import { segmentsOf, type Segment } from './segments.ts';

/** A passage ready to be drawn. */
export interface DrawnPassage {
  readonly passage: Passage;
  /** Counts the passages of the source from 1, as the evidence card names them. */
  readonly number: number;
  readonly segments: readonly Segment[];
  readonly statements: readonly Statement[];
  readonly mentions: readonly Mention[];
}

/** Passages that stand together: a paragraph, a heading, a caption, an item. */
export interface Block {
  readonly id: number;
  readonly kind: Passage['kind'];
  readonly from: number;
  readonly to: number;
  readonly passages: readonly DrawnPassage[];
}

/** The text of a source in blocks; the bodies of its notes are left to `noteEntries`. */
export function blocksOf({ source, passages, notes, statements, mentions }: ReadingView): readonly Block[] {
  const said = byPassage(passages, statements, ({ evidence }) => evidence[0]?.from ?? 0);
  const named = byPassage(passages, mentions, ({ from }) => from);
  const marked = notesByPassage(passages, notes);
  const blocks: Block[] = [];
  passages.forEach((passage, index) => {
    if (passage.kind === 'note' || isNotesHeading(passage, passages[index + 1])) return;
    const segments = segmentsOf(passage, marked.get(passage.id) ?? [], source.mediaType);
    const drawn: DrawnPassage = {
      passage,
      number: index + 1,
      segments,
      statements: said.get(passage.id) ?? [],
      mentions: named.get(passage.id) ?? [],
    };
    const last = blocks.at(-1);
    if (last?.id === passage.block) blocks[blocks.length - 1] = grown(last, drawn);
    else blocks.push(begun(drawn));
  });
  return blocks;
}

/** The list of notes has a heading of its own. */
function isNotesHeading({ kind }: Passage, next: Passage | undefined): boolean {
  return kind === 'heading' && next?.kind === 'note';
}

function begun(drawn: DrawnPassage): Block {
  const { block: id, kind, from, to } = drawn.passage;
  return { id, kind, from, to, passages: [drawn] };
}

function grown(block: Block, drawn: DrawnPassage): Block {
  return { ...block, to: drawn.passage.to, passages: [...block.passages, drawn] };
}

/** Each marker once: where it is owned, or else where it stands. */
function notesByPassage(
  passages: readonly Passage[],
  notes: readonly Note[],
): ReadonlyMap<string, readonly Note[]> {
  const standing = byPassage(passages, notes, ({ from }) => from);
  const placed = new Map<string, Note[]>();
  for (const [id, here] of standing) {
    for (const note of here) {
      const owner = note.owner ?? id;
      placed.set(owner, [...(placed.get(owner) ?? []), note]);
    }
  }
  return placed;
}
