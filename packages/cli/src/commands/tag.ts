import { DOMAINS } from '../actions/tag-job.ts';
import type { TagCommandOptions } from '../actions/tag.ts';
import type { AddCommand } from './command.ts';

const AFTER = `
Without --jsonl every time expression is one JSON line: {start, end, type, value, mod?, edtf, bounds, …}; a text
of any length is read as a stream. With --jsonl each line {id, text, dct?} is answered by {id, spans: […]}.
Offsets are UTF-16 code units. Extents follow TIMEX2 in narrative, TIMEX3 in news; a dct alone never selects news.

Examples:
  $ regesta tag article.txt
  $ regesta tag --domain news --dct 1998-03-01 wire.txt
  $ regesta tag --jsonl < docs.jsonl > spans.jsonl`;

/** `regesta tag [FILE…]`: time expressions alone. */
export const addTag: AddCommand = (program) => {
  program
    .command('tag')
    .description('find time expressions and say what each means')
    .argument('[file...]', 'texts; without one, or for -, standard input')
    .option('--domain <domain>', DOMAINS.join(' or '), 'narrative')
    .option('--dct <date>', 'the date of the document, as 1998-03-01')
    .option('--jsonl', 'read JSON lines {id, text, dct?} and answer each with one')
    .addHelpText('after', AFTER)
    .action(async (files: readonly string[], options: TagCommandOptions) => {
      const { tagFiles } = await import('../actions/tag.ts');
      tagFiles(files, options);
    });
};
