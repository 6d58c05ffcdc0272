import type { Note, Passage, PassageKind, Problem } from '@regesta/record';
import type { Block } from './block.ts';
import { openBlock } from './displaced.ts';
import { isSpace, skipSpace, trimEnd } from './lines.ts';
import type { Marker } from './marker.ts';
import type { Quoted } from './quotations.ts';
import { type Range, splitSentences } from './sentences.ts';

/** What the blocks of a source hold. */
export interface Held {
  readonly passages: readonly Passage[];
  readonly notes: readonly Note[];
  readonly problems: readonly Problem[];
  /** Where quotations are checked: each block, with what stands before its words. */
  readonly quoted: readonly Quoted[];
}

/** The text in its three states: untouched; with marks covered; with the markers of notes covered too. */
export interface Inks {
  readonly id: string;
  readonly text: string;
  readonly inked: string;
  readonly plain: string;
}

/** A marker with what is known of its owner while passages are counted. */
interface Owned {
  readonly marker: Marker;
  readonly owner: string | null;
  readonly presumed: boolean;
}

interface Progress {
  readonly passages: Passage[];
  readonly owned: Owned[];
  readonly problems: Problem[];
  readonly quoted: Quoted[];
  /** The last passage that a displaced marker can belong to. */
  owner: string | null;
  section: string | null;
}

/** Tells the blocks apart into passages and gives each marker its owner; blocks and markers in the order of the text. */
export function readPassages(source: Inks, blocks: readonly Block[], markers: readonly Marker[]): Held {
  const progress: Progress = {
    passages: [],
    owned: [],
    problems: [],
    quoted: [],
    owner: null,
    section: null,
  };
  let at = 0;
  for (const [index, block] of blocks.entries()) {
    const first = at;
    while (at < markers.length && markers[at]!.from < block.to) at++;
    readBlock(source, block, index, markers.slice(first, at), progress);
  }
  const bodies = bodiesOf(blocks, progress.passages);
  const notes = progress.owned.map(({ marker, owner, presumed }, index): Note => {
    const words = source.inked.slice(marker.from, marker.to).replace(/\s+(?=\])/g, '');
    const body = bodies.get(words) ?? null;
    return { kind: 'note', id: `n${index + 1}`, marker: words, ...marker, owner, presumed, body };
  });
  const { passages, problems, quoted } = progress;
  return { passages, notes, problems, quoted };
}

function readBlock(
  source: Inks,
  whole: Block,
  index: number,
  markers: readonly Marker[],
  progress: Progress,
): void {
  const { block, displaced } = openBlock(source.inked, whole, markers);
  for (const marker of displaced)
    progress.owned.push({ marker, owner: progress.owner, presumed: progress.owner !== null });
  const gapBefore = displaced.length > 0;
  progress.quoted.push({ from: whole.from, to: whole.to, gapBefore });
  const first = progress.passages.length;
  for (const words of rangesOf(source.plain, block)) {
    const range = withMarks(source, words, progress.passages.at(-1)?.to ?? 0);
    progress.passages.push(
      passageOf(source.text, block, range, index, progress, gapBefore && progress.passages.length === first),
    );
  }
  const added = progress.passages.slice(first);
  if (gapBefore && added[0]) progress.problems.push(possibleGap(source.id, added[0]));
  own(markers.slice(displaced.length), added, progress);
  if (block.kind !== 'note') progress.owner = added.at(-1)?.id ?? progress.owner;
  if (block.kind === 'heading') progress.section = added[0]?.id ?? progress.section;
}

/** Headings, cells and notes are one passage each; all else is told apart into sentences. */
function rangesOf(plain: string, { kind, from, to }: Block): readonly Range[] {
  if (kind === 'paragraph' || kind === 'caption' || kind === 'item') return splitSentences(plain, from, to);
  const start = skipSpace(plain, from, to);
  return start < to ? [{ from: start, to: trimEnd(plain, start, to) }] : [];
}

/** The words with the marks that touch them, so that what opens inside a passage closes inside it: `*The army* left`. */
function withMarks({ text, inked }: Inks, words: Range, floor: number): Range {
  let { from, to } = words;
  const isMark = (at: number) => inked[at] === ' ' && !isSpace(text.charCodeAt(at));
  while (from > floor && isMark(from - 1) && isOpeningMark(text, from - 1)) from--;
  while (to < text.length && isMark(to) && !/[[<]/.test(text[to]!)) to++;
  return { from, to };
}

/** Emphasis, code, the bracket of a link; not that of a picture, nor what begins a line. */
function isOpeningMark(text: string, at: number): boolean {
  return /[*_~`]/.test(text[at]!) || (text[at] === '[' && text[at - 1] !== '!');
}

function passageOf(
  text: string,
  block: Block,
  { from, to }: Range,
  index: number,
  progress: Progress,
  gapBefore: boolean,
): Passage {
  return {
    kind: kindOf(block),
    id: `p${progress.passages.length + 1}`,
    from,
    to,
    text: text.slice(from, to),
    block: index,
    section: block.kind === 'heading' || block.kind === 'title' ? null : progress.section,
    gapBefore,
  };
}

function kindOf({ kind }: Block): PassageKind {
  return kind === 'paragraph' ? 'sentence' : kind;
}

/** A marker belongs to the last passage that begins before it. */
function own(markers: readonly Marker[], passages: readonly Passage[], progress: Progress): void {
  let at = 0;
  for (const marker of markers) {
    while (at + 1 < passages.length && passages[at + 1]!.from < marker.from) at++;
    progress.owned.push({ marker, owner: passages[at]?.id ?? progress.owner, presumed: false });
  }
}

function possibleGap(source: string, passage: Passage): Problem {
  const words = passage.text.length > 60 ? `${passage.text.slice(0, 57)}…` : passage.text;
  return {
    code: 'possible-gap',
    message: `words may be missing before “${words}”: its line begins with the note of what stood before it`,
    severity: 'info',
    at: { source, from: passage.from, to: passage.to },
    hint: 'Look the passage up in the original; what “they”, “it” or “the government” means may stand in the missing words.',
  };
}

/** The passage of each note's text by the marker it is called with. */
function bodiesOf(blocks: readonly Block[], passages: readonly Passage[]): ReadonlyMap<string, string> {
  const bodies = new Map<string, string>();
  for (const passage of passages) {
    const marker = passage.kind === 'note' ? blocks[passage.block]!.marker : null;
    if (marker !== null && !bodies.has(marker)) bodies.set(marker, passage.id);
  }
  return bodies;
}
