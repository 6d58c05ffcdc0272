import type { Chunk } from '../clauses/chunk.ts';
import { words } from './context.ts';

const COLOURS = words(
  'red blue green yellow black white orange purple pink brown grey gray dark light pale crimson violet striped hatched dashed dotted solid shaded bold thick thin',
);
const MARKS = words(
  'line lines area areas arrow arrows dot dots shading zone zones circle circles star stars border borders square squares stripe stripes hatching colour color shade',
);

/** The words of a key to a drawing: `red line` of `(red line)`. */
export interface Key {
  readonly from: number;
  readonly to: number;
}

/** The keys in brackets: a mark with its colour or pattern, or a colour alone. */
export function keysIn(chunks: readonly Chunk[]): Key[] {
  return chunks.flatMap((chunk, index) => {
    const close = chunk.kind === 'open' ? closeAfter(chunks, index) : -1;
    return close > 0 && isKey(chunks.slice(index + 1, close))
      ? [{ from: chunks[index + 1]!.from, to: chunks[close - 1]!.to }]
      : [];
  });
}

const LONGEST = 9;

function closeAfter(chunks: readonly Chunk[], open: number): number {
  for (let at = open + 1; at < chunks.length && at <= open + LONGEST; at++) {
    if (chunks[at]!.kind === 'close') return at;
  }
  return -1;
}

function isKey(inside: readonly Chunk[]): boolean {
  const said = inside.flatMap((chunk) =>
    'atoms' in chunk
      ? chunk.atoms.map((atom) => atom.text.toLowerCase())
      : 'word' in chunk
        ? [chunk.word]
        : [],
  );
  const isBare = said.every(
    (word) => COLOURS.has(word) || MARKS.has(word) || /^(in|and|the|with|or|-)$/.test(word),
  );
  return (
    said.some((word) => COLOURS.has(word)) && (isBare || said.some((word, at) => isColouring(said, word, at)))
  );
}

/** `Soviet line in red`: the colour ends the words, or what it is said of. */
function isColouring(said: readonly string[], word: string, at: number): boolean {
  const next = said[at + 1];
  return COLOURS.has(word) && said[at - 1] === 'in' && (next === undefined || next === ',' || next === 'and');
}
