import type { Block } from './block.ts';
import { blank, type Cover } from './cover.ts';
import { skipSpace } from './lines.ts';
import { bracketMarker } from './marker.ts';

const HEADING =
  /^(?:(?:end|foot)?notes?|references|citations|sources|notes and references|references and notes|notes and citations)$/i;

/** A block that begins with the marker of a note. */
interface Entry {
  readonly index: number;
  readonly marker: string;
  readonly from: number;
}

/**
 * The blocks with the texts of notes found in a plain text: what begins with a marker under a heading `Notes` or `References`,
 * or, without one, a run at the end that counts up from `[1]` and whose first marker was used before.
 */
export function withNoteTexts(text: string, cover: Cover, blocks: readonly Block[]): readonly Block[] {
  const heading = blocks.findLastIndex(
    ({ kind, from, to }) => kind === 'heading' && to - from < 40 && HEADING.test(text.slice(from, to).trim()),
  );
  const entries = heading >= 0 ? entriesUnder(text, blocks, heading) : countedRun(text, blocks);
  if (entries.length === 0) return blocks;
  const changed = [...blocks];
  for (const { index, marker, from } of entries) {
    const old = blocks[index]!;
    blank(cover, text, old.from, from);
    changed[index] = { ...old, kind: 'note', marker, from };
  }
  return changed;
}

function entriesUnder(text: string, blocks: readonly Block[], heading: number): readonly Entry[] {
  const end = blocks.findIndex(({ kind }, index) => index > heading && kind === 'heading');
  const last = end < 0 ? blocks.length : end;
  const found: Entry[] = [];
  for (let index = heading + 1; index < last; index++) {
    const entry =
      entryOf(text, blocks[index]!, index) ?? backLinked(text, blocks[index]!, index, found.length + 1);
    if (entry) found.push(entry);
  }
  return found;
}

/** The marker a block begins with, or the number of a list item. */
function entryOf(text: string, part: Block, index: number): Entry | null {
  if (part.kind === 'item' && part.marker !== null) return { index, marker: part.marker, from: part.from };
  if (part.kind !== 'paragraph' || text[part.from] !== '[') return null;
  const marker = bracketMarker(text, part.from, part.from, part.to);
  if (!marker) return null;
  const colon = text[marker.to] === ':' ? marker.to + 1 : marker.to;
  const from = skipSpace(text, colon, part.to);
  return from < part.to ? { index, marker: text.slice(marker.from, marker.to), from } : null;
}

/** `^ a b Holm, p. 4.`: numbered by a browser only, so by its place in the list. */
function backLinked(text: string, part: Block, index: number, number: number): Entry | null {
  const link = /^(?:\^|↑)\s?(?:Jump up(?: to:)?\s)?(?:[a-z]\s){0,26}/.exec(
    text.slice(part.from, part.from + 80),
  );
  if (!link || (part.kind !== 'paragraph' && part.kind !== 'item')) return null;
  const from = skipSpace(text, part.from + link[0].length, part.to);
  return from < part.to ? { index, marker: `[${number}]`, from } : null;
}

function countedRun(text: string, blocks: readonly Block[]): readonly Entry[] {
  const run: Entry[] = [];
  for (let index = blocks.length - 1; index >= 0; index--) {
    const entry = text[blocks[index]!.from] === '[' ? entryOf(text, blocks[index]!, index) : null;
    if (!entry) break;
    run.push(entry);
  }
  run.reverse();
  const counts = run.every(({ marker }, index) => marker === `[${index + 1}]`);
  const first = run[0];
  return first && counts && run.length > 1 && wasUsed(text, first, blocks) ? run : [];
}

function wasUsed(text: string, { index, marker }: Entry, blocks: readonly Block[]): boolean {
  const use = text.indexOf(marker);
  return use >= 0 && use < blocks[index]!.from;
}
