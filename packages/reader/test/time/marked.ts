/** A text whose times are marked in it, `[words|value MOD]`, taken apart. */
export interface Marked {
  readonly text: string;
  readonly times: readonly MarkedTime[];
}

export interface MarkedTime {
  readonly from: number;
  readonly to: number;
  readonly words: string;
  /** What stands behind the bar. */
  readonly means: string;
}

/** Reads `In [early 1919|1919 START] they left.` */
export function marked(notation: string): Marked {
  const times: MarkedTime[] = [];
  let text = '';
  let at = 0;
  for (const match of notation.matchAll(/\[([^\]|]*)\|([^\]]*)\]/g)) {
    text += notation.slice(at, match.index);
    const words = match[1] ?? '';
    times.push({ from: text.length, to: text.length + words.length, words, means: match[2] ?? '' });
    text += words;
    at = match.index + match[0].length;
  }
  return { text: text + notation.slice(at), times };
}

/** Writes a text and what was found in it in the same notation. */
export function mark(
  text: string,
  found: readonly { readonly from: number; readonly to: number; readonly means: string }[],
): string {
  let notation = '';
  let at = 0;
  for (const { from, to, means } of found) {
    notation += `${text.slice(at, from)}[${text.slice(from, to)}|${means}]`;
    at = to;
  }
  return notation + text.slice(at);
}
