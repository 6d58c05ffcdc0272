import type { Note, Passage, Problem, Source } from '@regesta/record';

/** A source taken apart into passages and notes, ready for the readers of mentions and statements. */
export interface Layout {
  readonly source: Source;
  readonly passages: readonly Passage[];
  readonly notes: readonly Note[];
  /**
   * The text with every marker of a note and every mark of Markdown overwritten by spaces, so that each offset into it is an offset
   * into the source. Inside a passage a line end is a space too; between passages of different blocks stands at least one line end
   * (a table's bars become some). Readers of mentions and statements read this, never the source's text.
   */
  readonly plain: string;
  readonly problems: readonly Problem[];
}
