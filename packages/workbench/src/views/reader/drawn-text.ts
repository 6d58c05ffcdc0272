import type { Block } from './blocks.ts';
import type { DrawnText } from './highlighter.ts';

const starts = new WeakMap<Node, number>();

/** The text nodes under a block's element, each with the offsets in the source that it shows. */
export function drawnTexts(element: Element, block: Block): readonly DrawnText[] {
  return block.passages.flatMap(({ passage, segments }) => {
    const drawn = element.querySelector(`[data-from="${passage.from}"]`);
    const nodes = [...(drawn?.childNodes ?? [])].filter((node) => node instanceof Text);
    const words = segments.filter((segment) => segment.kind === 'words');
    return words.flatMap(({ from, to }, index): readonly DrawnText[] => {
      const node = nodes[index];
      if (!node) return [];
      starts.set(node, from);
      return [{ node, from, to }];
    });
  });
}

/** The offset in the source of the letter drawn at a point of the window; null where none is drawn. */
export function offsetAt(x: number, y: number): number | null {
  const caret = caretAt(x, y);
  const start = caret ? starts.get(caret[0]) : undefined;
  return start === undefined || !caret ? null : start + caret[1];
}

/** Safari knows only the older of the two ways. */
function caretAt(x: number, y: number): readonly [node: Node, offset: number] | null {
  if ('caretPositionFromPoint' in document) {
    const position = document.caretPositionFromPoint(x, y);
    return position && [position.offsetNode, position.offset];
  }
  const range = (document as Document).caretRangeFromPoint(x, y);
  return range && [range.startContainer, range.startOffset];
}
