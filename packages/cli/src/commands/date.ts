import type { AddCommand } from './command.ts';

const AFTER = `
With --jsonl each line of standard input (or TEXT) is answered by one JSON line, invalid dates too:
{input, valid, edtf, level, earliest, latest, bounds, calendar, words, problems}

Examples:
  $ regesta date "between 8 and 15 February 1919"
  $ regesta date 1919-02~
  $ regesta date "25 October (7 November) 1917"
  $ regesta date --edtf --jsonl < dates.txt`;

/** `regesta date [TEXT]`: one date, EDTF or in words, explained. */
export const addDate: AddCommand = (program, setExit) => {
  program
    .command('date')
    .description('explain a date, written as EDTF or in words')
    .argument('[text...]', 'the date; without it the lines of standard input')
    .option('--edtf', 'read EDTF only, no words')
    .option('--jsonl', 'a line in, a JSON line out')
    .addHelpText('after', AFTER)
    .action(async (words: readonly string[], options: { edtf?: boolean; jsonl?: boolean }) => {
      const { explainDates } = await import('../actions/date.ts');
      setExit(await explainDates(words, options.edtf === true, options.jsonl === true));
    });
};
