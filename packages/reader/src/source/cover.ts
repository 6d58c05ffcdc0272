/**
 * What is written over the text to make `plain`: 0 keeps a unit, any other value is the unit that takes its place.
 * One entry for each UTF-16 unit of the text.
 */
export type Cover = Uint16Array;

const SPACE = 32;
const BREAK = 10;

/** Writes spaces over `[from, to)`; line ends stay. */
export function blank(cover: Cover, text: string, from: number, to: number): void {
  for (let at = from; at < to; at++) if (!isLineEnd(text.charCodeAt(at))) cover[at] = SPACE;
}

/** Writes spaces over `[from, to)`, line ends too: the lines of one paragraph become one. */
export function join(cover: Cover, from: number, to: number): void {
  cover.fill(SPACE, from, to);
}

/** Writes a line end over the unit at `at`: what stands before and behind it are different blocks. */
export function divide(cover: Cover, at: number): void {
  cover[at] = BREAK;
}

/** Where the first line end written into `[from, to)` stands, or -1. */
export function dividedAt(cover: Cover, from: number, to: number): number {
  const at = cover.subarray(from, to).indexOf(BREAK);
  return at < 0 ? -1 : from + at;
}

/** Whether the unit at `at` is written over. */
export function isCovered(cover: Cover, at: number): boolean {
  return cover[at] !== 0;
}

/** The text with its cover: as long as the text. */
export function covered(text: string, cover: Cover): string {
  const parts: string[] = [];
  let from = 0;
  while (from < text.length) {
    let to = from;
    while (to < text.length && cover[to] === 0) to++;
    if (to > from) parts.push(text.slice(from, to));
    from = to;
    while (to < text.length && cover[to] === cover[from] && cover[to] !== 0) to++;
    if (to > from) parts.push(String.fromCharCode(cover[from]!).repeat(to - from));
    from = to;
  }
  return parts.join('');
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13 || code === 0x2028 || code === 0x2029;
}
