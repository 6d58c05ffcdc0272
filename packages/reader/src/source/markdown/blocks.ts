import { type Block, block } from '../block.ts';
import { blank, type Cover, join } from '../cover.ts';
import { endsInStop, itemMark } from '../line-shape.ts';
import { type Line, linesOf, skipSpace, trimEnd } from '../lines.ts';
import { bracketMarker } from '../marker.ts';
import {
  closesFence,
  definedLabel,
  fenceMarks,
  headingMarks,
  indentOf,
  isRule,
  isTableRule,
  noteMarks,
  quoteMarks,
  underlineLevel,
} from './prefix.ts';
import { readRow } from './table.ts';

/** The blocks of a Markdown text and the labels of the links it defines. */
export interface MarkdownBlocks {
  readonly blocks: readonly Block[];
  readonly labels: ReadonlySet<string>;
}

/** What is open while the lines are read. */
interface State {
  readonly text: string;
  readonly cover: Cover;
  readonly blocks: Block[];
  readonly labels: Set<string>;
  /** Whether the last block can take another line. */
  isOpen: boolean;
  /** What an indented paragraph goes on with after a blank line. */
  container: 'item' | 'note' | null;
  fence: string | null;
  depth: number;
  isTable: boolean;
}

/**
 * The blocks of a Markdown text (`text` with comments covered already), after CommonMark and the tables and footnotes of GitHub.
 * Code is covered; so are the marks that stand before words, and the line ends inside a paragraph.
 */
export function markdownBlocks(text: string, cover: Cover): MarkdownBlocks {
  const state: State = {
    text,
    cover,
    blocks: [],
    labels: new Set(),
    isOpen: false,
    container: null,
    fence: null,
    depth: 0,
    isTable: false,
  };
  const lines = linesOf(text);
  for (const [index, line] of lines.entries()) readLine(state, line, lines[index + 1]);
  return { blocks: state.blocks, labels: state.labels };
}

function readLine(state: State, whole: Line, next: Line | undefined): void {
  const { text, cover } = state;
  const quote = quoteMarks(text.slice(whole.from, whole.to));
  const line = { ...whole, from: whole.from + quote.length };
  const words = text.slice(line.from, line.to);
  blank(cover, text, whole.from, line.from);
  if (readCode(state, line, words)) return;
  if (skipSpace(text, line.from, line.to) === line.to) return endBlock(state);
  if (quote.depth !== state.depth) startQuote(state, quote.depth);
  if (readMarks(state, line, words)) return;
  if (readTable(state, line, words, next)) return;
  if (readItem(state, line, words)) return;
  readWords(state, line, words);
}

function endBlock(state: State): void {
  state.isOpen = false;
  state.isTable = false;
}

/** A deeper quote opens a block; a line less deep may go on lazily with the paragraph. */
function startQuote(state: State, depth: number): void {
  if (depth > state.depth || !state.isOpen) {
    endBlock(state);
    state.container = null;
  }
  state.depth = depth;
}

/** Fenced code, and lines indented by four where no paragraph, item or note takes them. */
function readCode(state: State, line: Line, words: string): boolean {
  if (state.fence !== null) {
    if (closesFence(words, state.fence)) state.fence = null;
    blank(state.cover, state.text, line.from, line.to);
    return true;
  }
  const fence = fenceMarks(words);
  const isIndented = indentOf(words) >= 4 && !state.isOpen && state.container === null;
  if (fence === null && !(isIndented && words.trim() !== '')) return false;
  state.fence = fence;
  endBlock(state);
  blank(state.cover, state.text, line.from, line.to);
  return true;
}

/** Headings, rules, the definitions of links. */
function readMarks(state: State, line: Line, words: string): boolean {
  const { text, cover } = state;
  const last = state.blocks.at(-1);
  const level = underlineLevel(words);
  if (level > 0 && state.isOpen && last?.kind === 'paragraph' && isUnderlined(text, last, level)) {
    state.blocks[state.blocks.length - 1] = { ...last, kind: 'heading', level };
    return close(state, line);
  }
  if (isRule(words)) return close(state, line);
  const heading = headingMarks(words);
  if (heading) {
    blank(cover, text, line.from, line.from + heading.from);
    blank(cover, text, line.from + heading.to, line.to);
    const to = trimEnd(text, line.from + heading.from, line.from + heading.to);
    if (to > line.from + heading.from)
      state.blocks.push({ ...block('heading', line.from + heading.from, to), level: heading.level });
    endBlock(state);
    state.container = null;
    return true;
  }
  const label = state.isOpen && last?.kind !== 'note' ? null : definedLabel(words);
  if (label === null) return false;
  state.labels.add(label);
  return close(state, line);
}

/** Covers a line that holds marks only and ends the block. */
function close(state: State, line: Line): boolean {
  blank(state.cover, state.text, line.from, line.to);
  endBlock(state);
  state.container = null;
  return true;
}

function readTable(state: State, line: Line, words: string, next: Line | undefined): boolean {
  if (state.isTable && isTableRule(words)) {
    blank(state.cover, state.text, line.from, line.to);
    return true;
  }
  const starts = next && words.includes('|') && isTableRule(state.text.slice(next.from, next.to));
  if (!starts && !(state.isTable && words.includes('|'))) return false;
  state.isOpen = false;
  state.isTable = true;
  for (const cell of readRow(state.text, state.cover, line)) state.blocks.push(cell);
  return true;
}

/** List items and the texts of notes. */
function readItem(state: State, line: Line, words: string): boolean {
  const { text, cover } = state;
  const note = noteMarks(words);
  const item = note ? null : itemMark(words.slice(0, 120));
  if (!note && (!item || !isItemHere(state, words))) return false;
  const length = note?.length ?? item!.length;
  const kind = note ? 'note' : 'item';
  const marker = note?.marker ?? (item!.number === null ? null : `[${item!.number}]`);
  blank(cover, text, line.from, line.from + length);
  const from = skipSpace(text, line.from + length, line.to);
  state.blocks.push({ kind, from, to: trimEnd(text, from, line.to), level: 0, marker });
  state.isOpen = true;
  state.container = kind;
  return true;
}

/** A number inside a paragraph is no item unless it is 1: `in the year of our Lord\n14. He`. */
function isItemHere(state: State, words: string): boolean {
  if (!state.isOpen || state.container === 'item') return true;
  return /^ {0,3}(?:[-*•‣▪◦·]|\(?1[.)])[ \t]/.test(words.slice(0, 20));
}

/** Words that go on with the open block, with the item or note above, or begin a paragraph. */
function readWords(state: State, line: Line, words: string): void {
  const { text, cover } = state;
  const from = skipSpace(text, line.from, line.to);
  const to = trimEnd(text, from, line.to);
  const last = state.blocks.at(-1);
  if (state.isOpen && last && !opensWithNote(text, last, from, to)) {
    join(cover, last.to, from);
    state.blocks[state.blocks.length - 1] = { ...last, to };
    return;
  }
  if (indentOf(words) < 2) state.container = null;
  state.blocks.push({ ...block(state.container ?? 'paragraph', from, to), isQuote: state.depth > 0 });
  state.isOpen = true;
}

/** A line that begins with the marker of a note, under one that ends a sentence, was a paragraph of its own before it was copied. */
function opensWithNote(text: string, last: Block, from: number, to: number): boolean {
  const start = /^["'“”’]{0,2}(?=\[|\^ |↑)/.exec(text.slice(from, Math.min(to, from + 4)));
  if (!start || last.kind !== 'paragraph') return false;
  const at = from + start[0].length;
  const isMarked = text[at] !== '[' || bracketMarker(text, at, at, to) !== null;
  return isMarked && endsInStop(text.slice(Math.max(last.from, last.to - 120), last.to));
}

/** A rule drawn under running text, without the blank line it needs, makes no heading of it. */
function isUnderlined(text: string, { from, to }: Block, level: number): boolean {
  return to - from < 300 && (level === 1 || !endsInStop(text.slice(from, to)));
}
