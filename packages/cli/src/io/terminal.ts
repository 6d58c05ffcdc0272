import { writeSync } from 'node:fs';

const CODES = { bold: [1, 22], dim: [2, 22], red: [31, 39], green: [32, 39], yellow: [33, 39] } as const;

/** Puts a style around words for a terminal; leaves them bare elsewhere. */
export type Paint = (style: keyof typeof CODES, words: string) => string;

/** Colours only on a terminal, and never where `NO_COLOR` is set or `TERM` is `dumb`. */
export function paintFor(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv = process.env): Paint {
  const coloured = stream.isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
  if (!coloured) return (_style, words) => words;
  return (style, words) => `\u001b[${CODES[style][0]}m${words}\u001b[${CODES[style][1]}m`;
}

/** Shows how far long work has come on one line of standard error; silent where that is no terminal. */
export interface Progress {
  show(words: string): void;
  clear(): void;
}

export function progressOn(stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY) return { show: () => undefined, clear: () => undefined };
  return {
    show: (words) => void stream.write(`\r\u001b[2K${words.slice(0, (stream.columns || 80) - 1)}`),
    clear: () => void stream.write('\r\u001b[2K'),
  };
}

/** Writes data to standard output whole, also where it is a pipe that is slow. Returns false once the reader has gone. */
export function writeOut(text: string): boolean {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) {
    const written = writeSome(bytes, at);
    if (written === null) return false;
    at += written;
  }
  return true;
}

function writeSome(bytes: Buffer, at: number): number | null {
  try {
    return writeSync(1, bytes, at);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EPIPE') return null;
    if (code !== 'EAGAIN') throw error;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    return 0;
  }
}
