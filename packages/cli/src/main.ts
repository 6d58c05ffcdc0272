import { CommanderError } from 'commander';
import { EXIT } from './io/exit-codes.ts';
import { explain } from './io/explain.ts';
import { paintFor } from './io/terminal.ts';
import { createProgram } from './program.ts';

/** Runs the command `regesta` with these arguments and returns its exit code. The one place where errors are caught. */
export async function main(args: readonly string[]): Promise<number> {
  let exit: number = EXIT.ok;
  const program = createProgram((code) => (exit = code));
  try {
    await program.parseAsync(args, { from: 'user' });
    return exit;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    const { message, code } = explain(error);
    console.error(`${paintFor(process.stderr)('red', 'regesta:')} ${message}`);
    return code;
  }
}
