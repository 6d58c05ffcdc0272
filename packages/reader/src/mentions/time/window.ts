/** The most units that are read at once. */
export const WINDOW = 16_384;

/** How far back from its end a window may be cut short for a paragraph's or a word's sake. */
const SLACK = 12_288;

/**
 * Where the window that begins at `from` ends: at most `WINDOW` units on, where a section ends, else a paragraph, else a word.
 * It depends on the text of the window alone, so that a text read in pieces is cut as one read whole.
 */
export function windowEnd(text: string, from: number): number {
  const end = from + WINDOW;
  if (end >= text.length) return text.length;
  return cutAt(text, '\n\n', from, end) ?? cutAt(text, '\n', from, end) ?? cutAt(text, ' ', from, end) ?? end;
}

function cutAt(text: string, mark: string, from: number, end: number): number | null {
  const at = text.slice(from + WINDOW - SLACK, end).lastIndexOf(mark);
  return at < 0 ? null : from + WINDOW - SLACK + at + mark.length;
}
