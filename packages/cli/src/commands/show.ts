import { DEFAULT_RECORD, type AddCommand } from './command.ts';

const AFTER = `
Examples:
  $ regesta ask --on 1919-01-10 --json | jq -r '.answers[].because[].statement'
  $ regesta show ID                                (an id that ask or check printed)`;

/** `regesta show ID`: one statement with its words, its notes and what was decided about it. */
export const addShow: AddCommand = (program) => {
  program
    .command('show')
    .description('show one statement with its exact words, its notes and its history')
    .argument('<id>', 'the id of a statement, as ask and check print it')
    .option('--record <file>', 'the record it is in', DEFAULT_RECORD)
    .option('--json', 'print it as JSON')
    .addHelpText('after', AFTER)
    .action(async (id: string, options: { record: string; json?: boolean }) => {
      const { show } = await import('../actions/show.ts');
      show(id, options.record, options.json === true);
    });
};
