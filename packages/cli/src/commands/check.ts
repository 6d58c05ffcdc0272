import { DEFAULT_RECORD, type AddCommand } from './command.ts';

const AFTER = `
Exit code 1 where there is anything to look at, 0 where there is nothing.

Examples:
  $ regesta check
  $ regesta check --record war.regesta --json | jq '.findings[] | select(.kind == "contradiction")'`;

/** `regesta check`: contradictions, what is unresolved, gaps, faults of the sources, what rests on nothing. */
export const addCheck: AddCommand = (program, setExit) => {
  program
    .command('check')
    .description(
      'list contradictions, unresolved references, gaps, faults of the sources, and what rests on no note',
    )
    .option('--record <file>', 'the record to check', DEFAULT_RECORD)
    .option('--json', 'print the findings as JSON')
    .addHelpText('after', AFTER)
    .action(async (options: { record: string; json?: boolean }) => {
      const { check } = await import('../actions/check.ts');
      setExit(check(options.record, options.json === true));
    });
};
