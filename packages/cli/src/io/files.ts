import { readFileSync } from 'node:fs';
import { dirname, extname, relative, sep } from 'node:path';
import type { MediaType } from '@regesta/record';
import { EXIT } from './exit-codes.ts';
import { CommandError } from './failure.ts';

/** A file's bytes with its name and what it is read as. */
export interface Input {
  /** The file's path from `folder` on, its parts divided by `/`; or `-` for standard input. */
  readonly name: string;
  readonly mediaType: MediaType;
  readonly bytes: Uint8Array;
}

const MEDIA_TYPES: Readonly<Record<string, MediaType>> = {
  '': 'text/plain',
  '.txt': 'text/plain',
  '.text': 'text/plain',
  '.md': 'text/markdown',
  '.markdown': 'text/markdown',
};

/** What `--format` may say. */
const FORMATS: Readonly<Record<string, MediaType>> = { text: 'text/plain', markdown: 'text/markdown' };

/** Reads a file, or standard input for `-`; its name is told from `folder`, its own unless given. Throws a CommandError for a format that is not read and for what the disk refuses. */
export function readInput(path: string, format?: string, folder = dirname(path)): Input {
  const mediaType = format === undefined ? mediaTypeOf(path) : formatOf(format);
  if (path === '-') return { name: '-', mediaType, bytes: readBytes(0, 'standard input') };
  const name = relative(folder, path).split(sep).join('/');
  return { name, mediaType, bytes: readBytes(path, path) };
}

function formatOf(format: string): MediaType {
  const mediaType = FORMATS[format];
  if (mediaType && Object.hasOwn(FORMATS, format)) return mediaType;
  throw new CommandError(
    'unknown-format',
    EXIT.usage,
    `unknown format: ${format}; expected text or markdown`,
  );
}

function mediaTypeOf(path: string): MediaType {
  const ending = path === '-' ? '' : extname(path).toLowerCase();
  const mediaType = Object.hasOwn(MEDIA_TYPES, ending) ? MEDIA_TYPES[ending] : undefined;
  if (mediaType) return mediaType;
  throw new CommandError(
    'unknown-format',
    EXIT.data,
    `${path}: unknown format: ${ending}; plain text (.txt) and Markdown (.md) can be read. ` +
      'Save it as one of them, or say --format text if it is text all the same',
  );
}

function readBytes(file: string | number, shown: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw readFailure(error as NodeJS.ErrnoException, shown);
  }
}

/** The error of the file system as a message for a person. */
export function readFailure(error: NodeJS.ErrnoException, shown: string): CommandError {
  const known = FAILURES[error.code ?? ''];
  if (known) return new CommandError(known[0], known[1], `${shown}: ${known[2]}`, error);
  return new CommandError('unreadable', EXIT.io, `${shown}: cannot be read: ${error.message}`, error);
}

const FAILURES: Readonly<Record<string, readonly [string, 66 | 77 | 65, string]>> = {
  ENOENT: [
    'no-file',
    EXIT.noInput,
    'no such file. Check the path; a relative one starts at the current folder',
  ],
  ENOTDIR: ['no-file', EXIT.noInput, 'no such file: a part of the path is a file, not a folder'],
  EACCES: ['no-permission', EXIT.noPermission, 'permission to read it is missing. Ask its owner, or copy it'],
  EPERM: ['no-permission', EXIT.noPermission, 'permission to read it is missing. Ask its owner, or copy it'],
  EISDIR: ['folder', EXIT.noInput, 'is a folder; expected a file. Name the files in it one by one'],
  ERR_FS_FILE_TOO_LARGE: ['too-large', EXIT.data, 'is larger than 2 GiB. Divide it into parts'],
};
