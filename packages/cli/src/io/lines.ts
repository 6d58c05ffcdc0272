/**
 * The lines of a stream, decoded as UTF-8, ended by LF or CRLF and never trimmed. A last line without its newline
 * counts; nothing after the last newline is no line.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let pieces: string[] = [];
  for await (const text of textOf(stream)) {
    const parts = text.split('\n');
    for (const part of parts.slice(0, -1)) {
      yield withoutReturn(pieces.length === 0 ? part : pieces.join('') + part);
      pieces = [];
    }
    if (parts.at(-1) !== '') pieces.push(parts.at(-1)!);
  }
  if (pieces.length > 0) yield pieces.join('');
}

/** The text of a stream in pieces; no letter is cut in two. */
export async function* textOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  for await (const bytes of stream) yield decoder.decode(bytes, { stream: true });
  const rest = decoder.decode();
  if (rest) yield rest;
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
