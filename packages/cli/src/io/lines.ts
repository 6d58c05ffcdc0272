import { readSync } from 'node:fs';

/** Small enough for all that is made of it to be collected young: memory stays flat however long the text is. */
const PIECE = 8192;

/** The text of an open file, in pieces, decoded as UTF-8; no letter is cut in two. One buffer serves for all of it. */
export function* piecesOf(file: number): Generator<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true });
  const buffer = new Uint8Array(PIECE);
  for (let read = readSome(file, buffer); read > 0; read = readSome(file, buffer)) {
    yield decoder.decode(buffer.subarray(0, read), { stream: true });
  }
  const rest = decoder.decode();
  if (rest) yield rest;
}

/** The bytes read, 0 at the end. A pipe that has nothing yet is waited for. */
function readSome(file: number, buffer: Uint8Array): number {
  for (;;) {
    try {
      return readSync(file, buffer);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}

/**
 * The lines of an open file, ended by LF or CRLF and never trimmed. A last line without its newline counts; nothing
 * after the last newline is no line.
 */
export function* linesOf(file: number): Generator<string> {
  let pieces: string[] = [];
  for (const text of piecesOf(file)) {
    const parts = text.split('\n');
    for (const part of parts.slice(0, -1)) {
      yield withoutReturn(pieces.length === 0 ? part : pieces.join('') + part);
      pieces = [];
    }
    if (parts.at(-1) !== '') pieces.push(parts.at(-1)!);
  }
  if (pieces.length > 0) yield pieces.join('');
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
