/** The most units that are read at once. */
export const WINDOW = 16_384;

/** How far back from its end a window may be cut short for a paragraph's or a word's sake. */
const SLACK = 12_288;

const NEWLINE = 10;
const SPACE = 32;

/**
 * Where the window that begins at `from` ends: at most `WINDOW` units on, where a section ends, else a paragraph, else a word.
 * It depends on the text of the window alone, so that a text read in pieces is cut as one read whole.
 */
export function windowEnd(text: string, from: number): number {
  const end = from + WINDOW;
  if (end >= text.length) return text.length;
  let newline = -1;
  let space = -1;
  for (let at = end - 1; at > end - SLACK; at--) {
    const code = text.charCodeAt(at);
    if (code === NEWLINE) {
      if (text.charCodeAt(at - 1) === NEWLINE) return at + 1;
      if (newline < 0) newline = at;
    } else if (code === SPACE && space < 0) space = at;
  }
  if (newline >= 0) return newline + 1;
  return space < 0 ? end : space + 1;
}
