import type { Note, Passage } from '@regesta/record';

/** A piece of a passage as it is drawn: words of the source, or the marker of a note. */
export type Segment =
  | { readonly kind: 'words'; readonly from: number; readonly to: number; readonly text: string }
  | { readonly kind: 'marker'; readonly note: Note };

/**
 * A passage cut at the markers that stand in it; markers that it owns but that stand outside follow it.
 * `notes`: those owned by the passage or standing in it, in the order of the text.
 */
export function segmentsOf(passage: Passage, notes: readonly Note[]): readonly Segment[] {
  const inside = notes.filter((note) => note.from >= passage.from && note.to <= passage.to);
  const outside = notes.filter((note) => !inside.includes(note));
  const segments: Segment[] = [];
  let at = passage.from;
  for (const note of inside) {
    if (note.from > at) segments.push(words(passage, at, note.from));
    segments.push({ kind: 'marker', note });
    at = note.to;
  }
  if (at < passage.to) segments.push(words(passage, at, passage.to));
  return [...segments, ...outside.map((note): Segment => ({ kind: 'marker', note }))];
}

function words(passage: Passage, from: number, to: number): Segment {
  return { kind: 'words', from, to, text: passage.text.slice(from - passage.from, to - passage.from) };
}

/** The part of a drawn text, in UTF-16 units of it, that shows `from … to` of the source; null where none does. */
export function overlapOf(
  { from, to }: { readonly from: number; readonly to: number },
  span: { readonly from: number; readonly to: number },
): readonly [start: number, end: number] | null {
  const start = Math.max(from, span.from);
  const end = Math.min(to, span.to);
  return start < end ? [start - from, end - from] : null;
}
