/** What a block is before its sentences are told apart: a `paragraph` gives passages of kind `sentence`. */
export type BlockKind = 'title' | 'heading' | 'paragraph' | 'caption' | 'item' | 'cell' | 'note';

/**
 * A stretch of the text that holds one or more whole sentences: `[from, to)`, without white space at its sides.
 * What is no part of its words inside that range (marks, line ends) is covered.
 */
export interface Block {
  readonly kind: BlockKind;
  readonly from: number;
  readonly to: number;
  /** 1–6 for a heading whose depth is known, else 0. */
  readonly level: number;
  /** The marker whose text a `note` block is, as it is written where it is used (`[^3]`, `[3]`), else null. */
  readonly marker: string | null;
  /** Whether it stands in a block quote. */
  readonly isQuote?: boolean;
}

/** A block of a kind that needs no more said. */
export function block(kind: BlockKind, from: number, to: number): Block {
  return { kind, from, to, level: 0, marker: null };
}
