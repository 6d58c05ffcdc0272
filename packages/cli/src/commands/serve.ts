import type { ServeOptions } from '../actions/serve.ts';
import { EXIT } from '../io/exit-codes.ts';
import { CommandError } from '../io/failure.ts';
import { collect, DEFAULT_RECORD, type AddCommand } from './command.ts';

const AFTER = `
The workbench listens on this machine only. A busy port: the next free one. Ctrl-C ends it; every decision is kept.
To listen for other machines say --host and --token: whoever opens it must know the token.

Examples:
  $ regesta serve
  $ regesta serve --record war.regesta --port 5000
  $ regesta serve --read article.txt --open`;

/** `regesta serve`: the workbench on a loopback port, until it is interrupted. */
export const addServe: AddCommand = (program) => {
  program
    .command('serve')
    .description('open the workbench on a record')
    .option(
      '--record <file>',
      'the record to open; made where --read is given and there is none',
      DEFAULT_RECORD,
    )
    .option('--port <number>', 'the first port to try', portOf)
    .option('--host <name>', 'a name or address to listen on; beyond this machine only with --token')
    .option('--token <secret>', 'what whoever opens it must know')
    .option('--read <file>', 'read this article first; may be given several times', collect)
    .option('--open', 'open a browser where there is a display')
    .addHelpText('after', AFTER)
    .action(async (options: ServeOptions) => {
      const { serve } = await import('../actions/serve.ts');
      await serve(options);
    });
};

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port < 65536) return port;
  throw new CommandError('bad-port', EXIT.usage, `--port ${text}: expected a number from 0 to 65535`);
}
