import type { AddCommand } from './command.ts';

const AFTER = `
Prints JSON lines, each with a "type": source, passage, note, mention, entity, statement or problem.
The same bytes give the same lines on any machine; nothing is kept.

Examples:
  $ regesta extract article.txt
  $ regesta extract article.md | jq -c 'select(.type == "statement")'
  $ cat article.txt | regesta extract -`;

/** `regesta extract FILE…`: a pure function from files to JSON lines. */
export const addExtract: AddCommand = (program, setExit) => {
  program
    .command('extract')
    .description('read articles and print what they say as JSON lines; keeps nothing')
    .argument('<file...>', 'plain text or Markdown; - is standard input')
    .option('--format <format>', 'text or markdown; without it the name decides')
    .addHelpText('after', AFTER)
    .action(async (files: readonly string[], options: { format?: string }) => {
      const { extractFiles } = await import('../actions/extract.ts');
      setExit(extractFiles(files, options.format));
    });
};
