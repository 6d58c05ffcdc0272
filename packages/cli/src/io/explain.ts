import { EXIT, type ExitCode } from './exit-codes.ts';
import { CommandError } from './failure.ts';

/** What a person is told of an error, and with which code the process ends. */
export interface Explained {
  readonly message: string;
  readonly code: ExitCode;
}

/** The record's and the server's codes that are not simply wrong data. */
const CODES: Readonly<Record<string, ExitCode>> = {
  'no-record': EXIT.noInput,
  'no-statement': EXIT.noInput,
  'not-a-record': EXIT.data,
  'newer-format': EXIT.data,
  'words-not-in-source': EXIT.data,
  locked: EXIT.tryAgain,
  'no-permission': EXIT.noPermission,
  'read-only': EXIT.noPermission,
  'no-port': EXIT.unavailable,
  'no-listen': EXIT.unavailable,
};

/** Turns whatever was thrown into a message and an exit code; of what nobody foresaw it shows the stack, to be reported. */
export function explain(error: unknown): Explained {
  if (error instanceof CommandError) return { message: error.message, code: error.exit };
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    const code = CODES[error.code];
    if (code !== undefined) return { message: error.message, code };
  }
  if (error instanceof RangeError) return { message: error.message, code: EXIT.usage };
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    message: `something went wrong that nobody foresaw: please report this\n${trace}`,
    code: EXIT.software,
  };
}
