import { DEFAULT_RECORD, type AddCommand } from './command.ts';

const AFTER = `
Reading the same bytes again adds nothing and keeps every decision; changed bytes become a new revision.

Examples:
  $ regesta read article.txt
  $ regesta read chapter-1.md chapter-2.md --record war.regesta`;

/** `regesta read FILE…`: extracts and keeps. */
export const addRead: AddCommand = (program) => {
  program
    .command('read')
    .description('read articles and keep what they say in a record')
    .argument('<file...>', 'plain text or Markdown; - is standard input')
    .option('--record <file>', 'the record to keep it in; made where there is none', DEFAULT_RECORD)
    .option('--format <format>', 'text or markdown; without it the name decides')
    .addHelpText('after', AFTER)
    .action(async (files: readonly string[], options: { record: string; format?: string }) => {
      const { readAndKeep } = await import('../actions/read.ts');
      readAndKeep(files, options.record, options.format);
    });
};
