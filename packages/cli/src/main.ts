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
    await program.parseAsync(withYearsBefore0(args), { from: 'user' });
    return exit;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    const { message, code } = explain(error);
    console.error(`${paintFor(process.stderr)('red', 'regesta:')} ${message}`);
    return code;
  }
}

/** `regesta date -0999`: a minus before a digit begins a year, no option; what follows is the date. */
function withYearsBefore0(args: readonly string[]): readonly string[] {
  const first = args.findIndex((arg) => /^-\d/.test(arg));
  const isWanted = args[0] === 'date' && first > 0 && !args.slice(0, first).includes('--');
  return isWanted ? [...args.slice(0, first), '--', ...args.slice(first)] : args;
}
