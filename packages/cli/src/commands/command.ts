import type { Command } from 'commander';

/** Receives the exit code of a command that ended without an error. */
export type SetExit = (code: number) => void;

/** Adds one subcommand to the program. */
export type AddCommand = (program: Command, setExit: SetExit) => void;

/** The record where none is named. */
export const DEFAULT_RECORD = 'record.regesta';

/** The version of every JSON answer; fields are only ever added. */
export const FORMAT = 1;

/** Collects an option that may be given several times. */
export function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}
