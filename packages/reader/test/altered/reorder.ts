/** A paragraph that opens with a word pointing back hangs on the one before it and stays behind it. */
const POINTS_BACK = /^"?(?:\[\d+\])*"?\s*(?:Two|Their|Its|The|Meanwhile)\b/;

/** The article with its unconnected groups of paragraphs turned by so many places, and the other way round beyond their number; the title and its group stay first. */
export function reorder(text: string, turn: number): string {
  const groups: string[][] = [];
  for (const paragraph of text.split(/\n{2,}/)) {
    const last = groups.at(-1);
    if (last && POINTS_BACK.test(paragraph)) last.push(paragraph);
    else groups.push([paragraph]);
  }
  const [first = [], ...rest] = groups;
  const at = turn % rest.length;
  const turned = [...rest.slice(at), ...rest.slice(0, at)];
  return [first, ...(turn >= rest.length ? turned.toReversed() : turned)]
    .map((group) => group.join('\n\n'))
    .join('\n\n');
}
