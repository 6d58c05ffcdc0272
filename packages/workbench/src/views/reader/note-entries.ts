import type { MediaType, Note } from '@regesta/record';
import type { ReadingView } from '../../api/wire.ts';
import { withoutMarkup } from './markup.ts';

/** A note as the list under the text shows it: its words, and every marker that points to it. */
export interface NoteEntry {
  /** The address of the entry on the page. */
  readonly id: string;
  readonly marker: string;
  /** Its words, or null where the source has none. */
  readonly text: string | null;
  readonly markers: readonly Note[];
}

/** The address on the page of the entry that a marker points to. */
export function noteEntryId({ body, marker }: Pick<Note, 'body' | 'marker'>): string {
  return `note-${body ?? marker.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}`;
}

/** One entry for each note, in the order in which they are first pointed to. */
export function noteEntries(
  { notes, passages }: Pick<ReadingView, 'notes' | 'passages'>,
  mediaType: MediaType,
): readonly NoteEntry[] {
  const words = new Map(passages.map(({ id, text }) => [id, withoutMarkup(text, mediaType)]));
  const entries = new Map<string, NoteEntry>();
  for (const note of notes) {
    const id = noteEntryId(note);
    const before = entries.get(id);
    const text = words.get(note.body ?? '') ?? null;
    entries.set(id, { id, marker: note.marker, text, markers: [...(before?.markers ?? []), note] });
  }
  return [...entries.values()];
}
