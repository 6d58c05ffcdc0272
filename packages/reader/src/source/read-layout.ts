import type { MediaType, Problem, Source } from '@regesta/record';
import type { ReadOptions } from '../read-options.ts';
import type { Block } from './block.ts';
import { captioned } from './captions.ts';
import { blank, type Cover, covered } from './cover.ts';
import { decode } from './decode.ts';
import { coverDirectionMarks } from './direction-marks.ts';
import { coverTags } from './html.ts';
import { withHeadings } from './headings.ts';
import type { Layout } from './layout.ts';
import { skipSpace, trimEnd } from './lines.ts';
import type { Marker } from './marker.ts';
import { readMarkdown } from './markdown/read-markdown.ts';
import { findMarkers } from './markers.ts';
import { withNoteTexts } from './note-section.ts';
import { readPassages } from './passages.ts';
import { plainBlocks } from './plain-blocks.ts';
import { checkQuotations } from './quotations.ts';
import { revisionOf } from './revision.ts';
import { sourceId } from './source-id.ts';
import { titled } from './title.ts';

/** A source taken apart, or null where its bytes are no text: the problem says what they are. */
export interface LayoutResult {
  readonly value: Layout | null;
  readonly problems: readonly Problem[];
}

/**
 * Takes the bytes of a plain text or a Markdown file apart into passages and notes. Pure; never throws for what the bytes hold.
 * Offsets are UTF-16 units into the decoded, untouched text.
 */
export function readLayout(bytes: Uint8Array, options: ReadOptions): LayoutResult {
  const revision = revisionOf(bytes);
  const id = options.id ?? sourceId(options.name, revision);
  const { value: text, problems } = decode(bytes, id);
  if (text === null) return { value: null, problems };
  const mediaType = options.mediaType ?? mediaTypeOf(options.name);
  const layout = layOut({ id, name: options.name, mediaType, revision, text }, problems);
  return { value: layout, problems: layout.problems };
}

function mediaTypeOf(name: string): MediaType {
  return /\.(md|markdown)$/i.test(name) ? 'text/markdown' : 'text/plain';
}

function layOut(bare: Omit<Source, 'kind' | 'title'>, decoding: readonly Problem[]): Layout {
  const { text } = bare;
  const cover: Cover = new Uint16Array(text.length);
  coverDirectionMarks(text, cover);
  const rough = bare.mediaType === 'text/markdown' ? readMarkdown(text, cover) : readPlain(text, cover);
  const inked = covered(text, cover);
  const headed = withHeadings(text, inked, trimmed(inked, rough));
  const blocks = titled(inked, withNoteTexts(inked, cover, headed));
  const markers = findMarkers(inked, blocks, cover);
  for (const marker of markers) blank(cover, text, marker.from, marker.to);
  const plain = covered(text, cover);
  const held = readPassages({ ...bare, inked, plain }, captioned(plain, blocks), markers);
  const ground = { text, cover, notes: edgesOf(markers) };
  return {
    source: { kind: 'source', ...bare, title: titleOf(plain, held.passages) },
    passages: held.passages,
    notes: held.notes,
    plain,
    problems: [...decoding, ...held.problems, ...checkQuotations(bare.id, ground, held.quoted)],
  };
}

function readPlain(text: string, cover: Cover): readonly Block[] {
  coverTags(text, cover);
  return plainBlocks(covered(text, cover), cover);
}

/** Blocks without covered units at their sides; those that hold nothing else are dropped. */
function trimmed(inked: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((part) => {
    const from = skipSpace(inked, part.from, part.to);
    return from < part.to ? [{ ...part, from, to: trimEnd(inked, from, part.to) }] : [];
  });
}

function edgesOf(markers: readonly Marker[]) {
  return {
    starts: new Set(markers.map((marker) => marker.from)),
    ends: new Set(markers.map((marker) => marker.to)),
  };
}

/** The words of the title, else of the first heading, without marks and doubled spaces; null where there is none. */
function titleOf(plain: string, passages: Layout['passages']): string | null {
  const title =
    passages.find(({ kind }) => kind === 'title') ?? passages.find(({ kind }) => kind === 'heading');
  return title ? plain.slice(title.from, title.to).replace(/\s+/g, ' ').trim() : null;
}
