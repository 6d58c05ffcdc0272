import { overlapOf } from './segments.ts';

/** A span of the source to be coloured; `name` is the name of its CSS highlight. */
export interface Mark {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** A text node on the page and the offsets in the source that it shows. */
export interface DrawnText {
  readonly node: Text;
  readonly from: number;
  readonly to: number;
}

/** Ranges of the page over the drawn texts that show these spans of the source. */
function rangesOf(
  texts: readonly DrawnText[],
  span: { readonly from: number; readonly to: number },
): readonly Range[] {
  return texts.flatMap((text) => {
    const overlap = overlapOf(text, span);
    if (!overlap) return [];
    const range = document.createRange();
    range.setStart(text.node, overlap[0]);
    range.setEnd(text.node, overlap[1]);
    return [range];
  });
}

/** Whether this browser can colour words without wrapping them. */
function canHighlight(): boolean {
  return typeof CSS !== 'undefined' && 'highlights' in CSS;
}

/** Adds ranges to the highlights of the page, and returns how to take them away again. */
export function highlight(texts: readonly DrawnText[], marks: readonly Mark[], priority = 0): () => void {
  if (!canHighlight()) return () => undefined;
  const added = marks.flatMap(({ name, from, to }) =>
    rangesOf(texts, { from, to }).map((range) => [named(name, priority), range] as const),
  );
  for (const [target, range] of added) target.add(range);
  return () => {
    for (const [target, range] of added) target.delete(range);
  };
}

function named(name: string, priority: number): Highlight {
  const known = CSS.highlights.get(name);
  if (known) return known;
  const made = new Highlight();
  made.priority = priority;
  CSS.highlights.set(name, made);
  return made;
}
