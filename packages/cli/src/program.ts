import { Command } from 'commander';
import { addAsk } from './commands/ask.ts';
import { addCheck } from './commands/check.ts';
import { addDate } from './commands/date.ts';
import { addExtract } from './commands/extract.ts';
import { addRead } from './commands/read.ts';
import { addServe } from './commands/serve.ts';
import { addShow } from './commands/show.ts';
import { addTag } from './commands/tag.ts';
import type { SetExit } from './commands/command.ts';
import { writeOut } from './io/terminal.ts';
import { VERSION } from './version.ts';

const AFTER = `
Examples:
  $ regesta read article.txt                       read it and keep it in record.regesta
  $ regesta ask --on 1919-01-10                    what held on that day, and how surely
  $ regesta ask control --about Kaunas --on "10 February 1919"
  $ regesta check                                  what contradicts, is missing, or rests on nothing
  $ regesta serve                                  open the workbench

Data goes to standard output, progress to standard error. Exit codes: 0 done, 1 findings of check,
64 wrong use, 65 wrong data, 66 no such input, 69 unavailable, 70 a fault of ours, 74 disk, 77 no permission.`;

/** The command with all its subcommands; `setExit` receives the exit code of one that ended without an error. */
export function createProgram(setExit: SetExit): Command {
  const program = new Command('regesta')
    .description(
      'Reads historical prose into a record you can question: what held on a day, how surely, in whose words.',
    )
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', AFTER)
    .showHelpAfterError('(say regesta --help for what there is)')
    .configureOutput({ writeOut: (text) => void writeOut(text) })
    .exitOverride();
  for (const add of [addRead, addAsk, addCheck, addShow, addServe, addExtract, addTag, addDate])
    add(program, setExit);
  for (const command of program.commands)
    command.exitOverride().showHelpAfterError(`(say regesta ${command.name()} --help)`);
  return program;
}
