import type { Block } from './block.ts';
import { skipSpace } from './lines.ts';
import type { Marker } from './marker.ts';

/** A block with the markers that were displaced to its start; its `from` stands behind them. */
export interface Opened {
  readonly block: Block;
  readonly displaced: readonly Marker[];
}

/**
 * Parts the markers that stand at the start of a block, behind a quotation mark too, from its words: they belong to the block before.
 *
 *     "[6][7] The final version …
 *      ^displaced ^block.from
 */
export function openBlock(text: string, block: Block, markers: readonly Marker[]): Opened {
  const displaced: Marker[] = [];
  let at = block.from;
  for (const marker of markers) {
    if (skipQuotes(text, at, block.to) !== marker.from) break;
    displaced.push(marker);
    at = marker.to;
  }
  if (displaced.length === 0 || block.kind === 'note') return { block, displaced: [] };
  return { block: { ...block, from: skipStops(text, at, block.to) }, displaced };
}

/** `[4]. Their forces`: the stop belongs to what is gone. */
function skipStops(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && at < from + 3 && /[.,;:)]/.test(text[at]!)) at++;
  return skipSpace(text, at, to);
}

function skipQuotes(text: string, from: number, to: number): number {
  let at = skipSpace(text, from, to);
  while (at < to && at < from + 8 && /["'“”‘’«»„‚.,;)\]\s]/.test(text[at]!)) at++;
  return at;
}
