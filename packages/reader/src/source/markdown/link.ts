const LONGEST_TARGET = 500;
const LONGEST_LABEL = 200;

/**
 * Behind the link whose text stands in the brackets at `opening` and `closing`, or -1 where they make none:
 * `[text](target "title")`, `[text][label]`, `[label][]`, `[label]` with a label that is defined.
 */
export function linkEnd(
  text: string,
  opening: number,
  closing: number,
  to: number,
  labels: ReadonlySet<string>,
): number {
  const next = text[closing + 1];
  if (next === '(' && closing + 1 < to) return targetEnd(text, closing + 1, to);
  if (labels.size === 0) return -1;
  const own = labelOf(text, opening, closing);
  if (next === '[' && closing + 1 < to) {
    const end = text.indexOf(']', closing + 2);
    if (end === closing + 2) return own !== null && labels.has(own) ? end + 1 : -1;
    const label = end > 0 && end < to ? labelOf(text, closing + 1, end) : null;
    if (label !== null && labels.has(label)) return end + 1;
  }
  return own !== null && labels.has(own) ? closing + 1 : -1;
}

function labelOf(text: string, opening: number, closing: number): string | null {
  return closing - opening > LONGEST_LABEL ? null : text.slice(opening + 1, closing).toLowerCase();
}

/** Behind the parenthesis that closes the one at `at`; the target holds no line end, and no space but before a title. */
function targetEnd(text: string, at: number, to: number): number {
  const inside = text.slice(at + 1, Math.min(to, at + LONGEST_TARGET));
  const hit = TARGET.exec(inside);
  return hit ? at + 1 + hit[0].length : -1;
}

/** `<a b>` or a run with parentheses paired one deep, then a title in quotation marks or parentheses. */
const TARGET =
  /^\s{0,9}(?:<[^<>\n]{0,400}>|[^\s()<>]{0,400}(?:\([^\s()<>]{0,200}\)[^\s()<>]{0,200}){0,3})(?:\s{1,9}(?:"[^"]{0,400}"|'[^']{0,400}'|\([^()]{0,400}\)))?\s{0,9}\)/;
