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

/** Every passage of a source with what stands in it, in the order of the text. */
export function drawnPassages(reading: ReadingView): readonly DrawnPassage[] {
  const { source, passages, notes, statements, mentions } = reading;
  const said = byPassage(passages, statements, ({ evidence }) => evidence[0]?.from ?? 0);
  const named = byPassage(passages, mentions, ({ from }) => from);
  const marked = notesByPassage(passages, notes);
  return passages.map((passage, index) => ({
    passage,
    number: index + 1,
    segments: segmentsOf(passage, marked.get(passage.id) ?? [], source.mediaType),
    statements: said.get(passage.id) ?? [],
    mentions: named.get(passage.id) ?? [],
  }));
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
