import { type Block, block } from '../block.ts';
import { type Cover, divide } from '../cover.ts';
import { type Line, skipSpace, trimEnd } from '../lines.ts';

/** The cells of a table's row: `| Vilnius | 5 January |`; the bars become line ends, an escaped bar is none. */
export function readRow(text: string, cover: Cover, line: Line): readonly Block[] {
  const cells: Block[] = [];
  let start = line.from;
  for (let at = line.from; at <= line.to; at++) {
    if (at < line.to && (text[at] !== '|' || text[at - 1] === '\\')) continue;
    if (at < line.to) divide(cover, at);
    const from = skipSpace(text, start, at);
    if (from < at) cells.push(block('cell', from, trimEnd(text, from, at)));
    start = at + 1;
  }
  return cells;
}
