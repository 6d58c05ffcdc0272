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
  keepYoungSpaceSmall();
  for (const file of files.length > 0 ? files : ['-']) {
    try {
      tagFile(file, tagging, options.jsonl === true);
    } catch (error) {
      throw isSystemError(error) ? readFailure(error, file) : error;
    }
  }
}

/** What is read is garbage a window later: a young space that does not grow serves as well, in a third of the memory. */
function keepYoungSpaceSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}

function tagFile(file: string, tagging: TagOptions, isLines: boolean): void {
  const opened = file === '-' ? 0 : openSync(file, 'r');
  try {
    if (isLines) tagLines(opened, tagging, file);
    else tagText(opened, tagging);
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

function tagText(opened: number, options: TagOptions): void {
  const tagger = createTimeTagger(options);
  for (const text of piecesOf(opened)) if (!writeSpans(tagger.push(text))) return;
  writeSpans(tagger.end());
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
