import { closeSync, openSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { createTimeTagger, tagTimes, type TaggedTime, type TagOptions } from '@regesta/reader/tagger';
import { EXIT } from '../io/exit-codes.ts';
import { CommandError } from '../io/failure.ts';
import { readFailure } from '../io/files.ts';
import { linesOf, piecesOf } from '../io/lines.ts';
import { writeOut } from '../io/terminal.ts';
import { spanOf } from '../present/span.ts';
import { DOMAINS, jobOf } from './tag-job.ts';

export interface TagCommandOptions {
  readonly domain: string;
  readonly dct?: string;
  readonly jsonl?: boolean;
}

/** Prints the time expressions of every file, or of standard input. */
export function tagFiles(files: readonly string[], options: TagCommandOptions): void {
  const tagging = taggingOf(options);
  keepMemorySmall();
  for (const file of files.length > 0 ? files : ['-']) {
    try {
      tagFile(file, tagging, options.jsonl === true);
    } catch (error) {
      throw tagFailure(error, file === '-' ? 'standard input' : file);
    }
  }
}

/**
 * What is read is garbage a window later: a young space that does not grow, and less code made ready in advance, serve as
 * well in two thirds of the memory. `npm run bench -- tagger` measures it.
 */
const SMALL = [
  '--semi-space-growth-factor=1',
  '--optimize-for-size',
  '--max-inlined-bytecode-size-cumulative=200',
];

function keepMemorySmall(): void {
  for (const flag of SMALL) setFlagsFromString(flag);
}

function tagFile(file: string, tagging: TagOptions, isLines: boolean): void {
  const opened = file === '-' ? 0 : openSync(file, 'r');
  try {
    if (isLines) tagLines(opened, tagging, file);
    else tagText(opened, tagging, file === '-' ? 'standard input' : file);
  } finally {
    if (opened !== 0) closeSync(opened);
  }
}

function taggingOf({ domain, dct }: TagCommandOptions): TagOptions {
  const known = DOMAINS.find((one) => one === domain);
  if (!known)
    throw new CommandError(
      'unknown-domain',
      EXIT.usage,
      `unknown domain: ${domain}; expected ${DOMAINS.join(' or ')}`,
    );
  if (dct !== undefined && !/^\d{4}-\d\d-\d\d/.test(dct)) {
    throw new CommandError('bad-dct', EXIT.usage, `--dct ${dct}: expected a day as 1998-03-01`);
  }
  return dct === undefined ? { domain: known } : { domain: known, dct };
}

function tagText(opened: number, options: TagOptions, shown: string): void {
  const tagger = createTimeTagger(options);
  let isEmpty = true;
  for (const text of piecesOf(opened)) {
    if (text.includes('\0')) throw notText(shown, 'it holds NUL characters');
    isEmpty &&= text.trim() === '';
    if (!writeSpans(tagger.push(text))) return;
  }
  if (isEmpty) throw new CommandError('empty', EXIT.data, `${shown}: is empty; expected a text`);
  writeSpans(tagger.end());
}

function notText(shown: string, why: string): CommandError {
  return new CommandError(
    'not-text',
    EXIT.data,
    `${shown}: is no text in UTF-8: ${why}. Save it as plain text first`,
  );
}

function tagFailure(error: unknown, shown: string): unknown {
  if (error instanceof TypeError && 'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
    return notText(shown, 'a byte is none of its letters');
  }
  return isSystemError(error) ? readFailure(error, shown) : error;
}

function writeSpans(spans: readonly TaggedTime[]): boolean {
  return spans.length === 0 || writeOut(spans.map((span) => `${JSON.stringify(spanOf(span))}\n`).join(''));
}

function tagLines(opened: number, options: TagOptions, file: string): void {
  let number = 0;
  for (const line of linesOf(opened)) {
    number += 1;
    if (line.trim() === '') continue;
    const job = jobOf(line, `${file === '-' ? 'standard input' : file}, line ${number}`);
    const spans = tagTimes(job.text, job.dct === undefined ? options : { ...options, dct: job.dct }).map(
      spanOf,
    );
    if (!writeOut(`${JSON.stringify({ id: job.id, spans })}\n`)) return;
  }
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'errno' in error;
}
