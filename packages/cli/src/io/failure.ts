import type { ExitCode } from './exit-codes.ts';

/** What the command line refuses or cannot do; caught once, in `main`. Its message says what was found, what was expected and what to do. */
export class CommandError extends Error {
  readonly code: string;
  readonly exit: ExitCode;

  constructor(code: string, exit: ExitCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'CommandError';
    this.code = code;
    this.exit = exit;
  }
}
