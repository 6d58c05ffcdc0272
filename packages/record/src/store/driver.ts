/** What can be bound to a statement's parameters and stands in a row. */
export type Value = string | number | null;

/** A row as an array, in the order of the selected columns. */
export type Row = readonly Value[];

/**
 * The seam between the record and a database. Every failure is a RecordError.
 * SQL handed to it is prepared once and kept.
 */
export interface Driver {
  /** Runs one statement that returns nothing, and gives the key of the row it inserted. */
  run(sql: string, values?: readonly Value[]): number;
  /** All rows of one question. */
  all(sql: string, values?: readonly Value[]): readonly Row[];
  /** Runs several statements without parameters. */
  exec(sql: string): void;
  /** Runs `work` as a whole or not at all; other writers wait. */
  transaction<T>(work: () => T): T;
  /** Puts everything that was kept into the one file; left for later where another process has it open. */
  settle(): void;
  close(): void;
}
