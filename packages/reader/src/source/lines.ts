/** A line of the text: `to` stands before its terminator, `next` behind it. */
export interface Line {
  readonly from: number;
  readonly to: number;
  readonly next: number;
}

/** The lines of a text, ended by LF, CRLF, CR or the end; a byte order mark belongs to none. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  const terminator = /\r\n|[\n\r\u2028\u2029]/g;
  let from = text.startsWith('\ufeff') ? 1 : 0;
  for (let hit = terminator.exec(text); hit; hit = terminator.exec(text)) {
    lines.push({ from, to: hit.index, next: terminator.lastIndex });
    from = terminator.lastIndex;
  }
  lines.push({ from, to: text.length, next: text.length });
  return lines;
}

/** First unit of `[from, to)` that is no white space, or `to`. */
export function skipSpace(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Behind the last unit of `[from, to)` that is no white space, or `from`. */
export function trimEnd(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

/** Whether a code unit is white space: blanks, line ends, no-break and typographic spaces, marks of direction and byte order. */
export function isSpace(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  if (code < 0xa0) return code === 0x85;
  return code === 0xa0 || (code >= 0x2000 && code <= 0x200f) || isRareSpace(code);
}

function isRareSpace(code: number): boolean {
  return (
    code === 0x3000 ||
    code === 0xfeff ||
    code === 0x1680 ||
    (code >= 0x2028 && code <= 0x202f) ||
    code === 0x205f ||
    (code >= 0x2060 && code <= 0x2069)
  );
}
