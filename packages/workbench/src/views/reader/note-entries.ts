import type { Note } from '@regesta/record';
import { blockOf, type Block } from './blocks.ts';
import type { DrawnPassage } from './drawn-passages.ts';

/** A note as the list under the text shows it: its words, and every marker that points to it. */
export interface NoteEntry {
  /** The address of the entry on the page. */
  readonly id: string;
  /** Null where no marker points to these words. */
  readonly marker: string | null;
  /** Its words, or null where the source has none. */
  readonly body: Block | null;
  readonly markers: readonly Note[];
}

/** The address on the page of the entry that a marker points to. */
export function noteEntryId({ body, marker }: Pick<Note, 'body' | 'marker'>): string {
  return `note-${body ?? marker.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}`;
}

/** One entry for each note, in the order in which they are first pointed to; then the words that none points to. */
export function noteEntries(notes: readonly Note[], drawn: readonly DrawnPassage[]): readonly NoteEntry[] {
  const bodies = new Map(drawn.map((one) => [one.passage.id, one]));
  const entries = new Map<string, NoteEntry>();
  for (const note of notes) {
    const id = noteEntryId(note);
    const before = entries.get(id);
    const body = bodies.get(note.body ?? '');
    const markers = [...(before?.markers ?? []), note];
    entries.set(id, { id, marker: note.marker, body: body ? blockOf(body) : null, markers });
  }
  const pointed = new Set(notes.map(({ body }) => body));
  const others = drawn.filter(({ passage }) => passage.kind === 'note' && !pointed.has(passage.id));
  return [...entries.values(), ...others.map(unpointed)];
}

function unpointed(drawn: DrawnPassage): NoteEntry {
  const id = noteEntryId({ body: drawn.passage.id, marker: '' });
  return { id, marker: null, body: blockOf(drawn), markers: [] };
}
