import { createReadStream, statSync } from 'node:fs';
import { encode } from '@regesta/record';
import { createTimeTagger, tagTimes, type TaggedTime, type TagOptions } from '@regesta/reader/tagger';
import { EXIT } from '../io/exit-codes.ts';
import { CommandError } from '../io/failure.ts';
import { readFailure } from '../io/files.ts';
import { linesOf, textOf } from '../io/lines.ts';
import { writeOut } from '../io/terminal.ts';
import { spanOf } from '../present/span.ts';
import { DOMAINS, jobOf } from './tag-job.ts';

export interface TagCommandOptions {
  readonly domain: string;
  readonly dct?: string;
  readonly jsonl?: boolean;
}

/** Prints the time expressions of every file, or of standard input. */
export async function tagFiles(files: readonly string[], options: TagCommandOptions): Promise<void> {
  const tagging = taggingOf(options);
  for (const file of files.length > 0 ? files : ['-']) {
    const stream = streamOf(file);
    try {
      await (options.jsonl ? tagLines(stream, tagging, file) : tagText(stream, tagging));
    } catch (error) {
      throw isSystemError(error) ? readFailure(error, file) : error;
    }
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

function streamOf(file: string): AsyncIterable<Uint8Array> {
  if (file === '-') return process.stdin;
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) {
    throw readFailure(Object.assign(new Error('is a folder'), { code: 'EISDIR' }), file);
  }
  return createReadStream(file);
}

async function tagText(stream: AsyncIterable<Uint8Array>, options: TagOptions): Promise<void> {
  const tagger = createTimeTagger(options);
  for await (const text of textOf(stream)) if (!writeSpans(tagger.push(text))) return;
  writeSpans(tagger.end());
}

function writeSpans(spans: readonly TaggedTime[]): boolean {
  return spans.length === 0 || writeOut(spans.map((span) => `${encode(spanOf(span))}\n`).join(''));
}

async function tagLines(stream: AsyncIterable<Uint8Array>, options: TagOptions, file: string): Promise<void> {
  let number = 0;
  for await (const line of linesOf(stream)) {
    number += 1;
    if (line.trim() === '') continue;
    const job = jobOf(line, `${file === '-' ? 'standard input' : file}, line ${number}`);
    const spans = tagTimes(job.text, job.dct === undefined ? options : { ...options, dct: job.dct }).map(
      spanOf,
    );
    if (!writeOut(`${encode({ id: job.id, spans })}\n`)) return;
  }
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'errno' in error;
}
