import type { StateKind } from '@regesta/record';
import type { AskOptions } from '../actions/ask.ts';
import { DEFAULT_RECORD, type AddCommand } from './command.ts';

/** Every kind, by name: a list of its own, so that nothing of the record is loaded before it is asked. */
const KINDS = Object.keys({
  existence: true,
  membership: true,
  office: true,
  control: true,
  'in-force': true,
  seat: true,
  relation: true,
} satisfies Readonly<Record<StateKind, true>>).join(', ');

const AFTER = `
KIND is one of ${KINDS}; without it all are asked for.
A day is typed in words ("10 January 1919") or as EDTF (1919-01-10).
certain: it held on every reading of the dates; possible: on at least one; denied: a source says it was not so.

Examples:
  $ regesta ask --on 1919-01-10
  $ regesta ask in-force --on "1 February 1919" --json
  $ regesta ask control --about Kaunas --on 1919-02-10`;

/** `regesta ask [KIND] --on DAY`: what held on a day. */
export const addAsk: AddCommand = (program) => {
  program
    .command('ask')
    .description('ask what held on a day, how surely, and in whose words')
    .argument('[kind]', KINDS)
    .requiredOption('--on <day>', 'the day, in words or as EDTF')
    .option('--about <name>', 'only what is about this name')
    .option('--record <file>', 'the record to ask', DEFAULT_RECORD)
    .option('--json', 'print the answer as JSON')
    .addHelpText('after', AFTER)
    .action(async (kind: string | undefined, options: AskOptions) => {
      const { ask } = await import('../actions/ask.ts');
      ask(kind, options);
    });
};
