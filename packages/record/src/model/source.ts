/** The formats a source can be read from. */
export type MediaType = 'text/plain' | 'text/markdown';

/** A text with its pinned revision. */
export interface Source {
  readonly kind: 'source';
  /** A short name, unique in a record: the file's name without its ending, made safe for an address. */
  readonly id: string;
  /** The file's name as given, or `-` for standard input. */
  readonly name: string;
  /** The title as it stands in the text, or null. */
  readonly title: string | null;
  readonly mediaType: MediaType;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly revision: string;
  /** The untouched text, decoded; every offset counts its UTF-16 code units (a BOM is one of them). */
  readonly text: string;
}

export type PassageKind = 'title' | 'heading' | 'sentence' | 'caption' | 'item' | 'cell' | 'note';

/** A sentence, heading, caption, list item, table cell or the body of a note. */
export interface Passage {
  readonly kind: PassageKind;
  /** `p1`, `p2`, … in the order of the text; unique in its source. */
  readonly id: string;
  readonly from: number;
  readonly to: number;
  /** `source.text.slice(from, to)`. Displaced markers stand outside, others may stand inside. */
  readonly text: string;
  /** Counts the blocks (paragraphs, headings, list items …) of the source from 0: sentences of one paragraph share it. */
  readonly block: number;
  /** The heading passage under which it stands, or null. */
  readonly section: string | null;
  /** True where words may be missing between this passage and the one before. */
  readonly gapBefore: boolean;
}

/** One marker of a note as it stands in the text, with the passage it covers. */
export interface Note {
  readonly kind: 'note';
  /** `n1`, `n2`, … in the order of the text. */
  readonly id: string;
  /** As written: `[4]`, `[note 2]`, `[citation needed]`, `[^3]`. */
  readonly marker: string;
  readonly from: number;
  readonly to: number;
  /** The passage whose words it covers; null where none stands before it. */
  readonly owner: string | null;
  /** True where the marker was displaced, so that its owner is presumed. */
  readonly presumed: boolean;
  /** The passage that holds the text of the note, or null where the source has none. */
  readonly body: string | null;
}
