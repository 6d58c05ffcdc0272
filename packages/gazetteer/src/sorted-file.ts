import { readFileSync } from 'node:fs';

/**
 * A text file of lines in the order of their bytes, each a key of plain letters, or a key, a tab and fields. It is read at
 * the first look-up and searched where it lies, since a map of it would take many times its size. Its first line is a
 * comment that begins with `#`.
 */
export interface SortedFile {
  /** The fields of a key's line (empty where it has none), or null where no line has the key. */
  find(key: string): string | null;
}

const NEWLINE = 10;
const TAB = 9;

/** The file, not read before it is needed. */
export function sortedFile(file: URL): SortedFile {
  let bytes: Buffer | null = null;
  return {
    find(key) {
      bytes ??= readFileSync(file);
      return search(bytes, Buffer.from(key, 'utf8'));
    },
  };
}

function search(data: Buffer, key: Uint8Array): string | null {
  let low = 0;
  let high = data.length;
  while (low < high) {
    const start = lineAt(data, (low + high) >> 1, low);
    const order = compare(key, data, start);
    if (order === 0) return fieldsAt(data, start + key.length);
    if (order < 0) high = start;
    else low = endOfLine(data, start) + 1;
  }
  return null;
}

/** Where the line begins that holds `at`, not before `low`. */
function lineAt(data: Buffer, at: number, low: number): number {
  let start = at;
  while (start > low && data[start - 1] !== NEWLINE) start--;
  return start;
}

function endOfLine(data: Buffer, from: number): number {
  const end = data.indexOf(NEWLINE, from);
  return end < 0 ? data.length : end;
}

/** Below 0 where the key stands before that of the line at `start`, 0 where it is the same. */
function compare(key: Uint8Array, data: Buffer, start: number): number {
  for (let index = 0; index < key.length; index++) {
    const order = key[index]! - data[start + index]!;
    if (order !== 0) return order;
  }
  const next = data[start + key.length];
  return next === TAB || next === NEWLINE ? 0 : -1;
}

function fieldsAt(data: Buffer, at: number): string {
  return data[at] === TAB ? data.toString('utf8', at + 1, endOfLine(data, at)) : '';
}
