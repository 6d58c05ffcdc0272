import type { MediaType, Note, Passage } from '@regesta/record';
import { markupIn, type Stretch } from './markup.ts';

/** A piece of a passage as it is drawn: words of the source, or the marker of a note. */
export type Segment =
  | { readonly kind: 'words'; readonly from: number; readonly to: number; readonly text: string }
  | { readonly kind: 'marker'; readonly note: Note };

/**
 * A passage cut at the markers that stand in it; markers that it owns but that stand outside follow it. Marks of the
 * source's format (`*`) are left out. `notes`: those owned by the passage or standing in it, in the order of the text.
 */
export function segmentsOf(
  passage: Passage,
  notes: readonly Note[],
  mediaType: MediaType = 'text/plain',
): readonly Segment[] {
  const inside = notes.filter((note) => note.from >= passage.from && note.to <= passage.to);
  const outside = notes.filter((note) => !inside.includes(note));
  const segments: Segment[] = [];
  let at = passage.from;
  for (const note of inside) {
    segments.push(...words(passage, [at, note.from], mediaType), { kind: 'marker', note });
    at = note.to;
  }
  segments.push(...words(passage, [at, passage.to], mediaType));
  return [...segments, ...outside.map((note): Segment => ({ kind: 'marker', note }))];
}

function words(passage: Passage, [start, end]: Stretch, mediaType: MediaType): readonly Segment[] {
  const text = passage.text.slice(start - passage.from, end - passage.from);
  const marks = markupIn(text, mediaType);
  const froms = [0, ...marks.map(([, to]) => to)];
  return froms.flatMap((from, index): readonly Segment[] => {
    const to = marks[index]?.[0] ?? text.length;
    return from < to
      ? [{ kind: 'words', from: start + from, to: start + to, text: text.slice(from, to) }]
      : [];
  });
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
