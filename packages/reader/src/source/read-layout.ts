import type { MediaType, Problem, Source } from '@regesta/record';
import type { ReadOptions } from '../read-options.ts';
import { captioned } from './captions.ts';
import { blank, covered } from './cover.ts';
import { decode } from './decode.ts';
import type { Layout } from './layout.ts';
import { findMarkers } from './markers.ts';
import { readPassages } from './passages.ts';
import { plainBlocks } from './plain-blocks.ts';
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
  const id = options.id ?? sourceId(options.name);
  const { value: text, problems } = decode(bytes, id);
  if (text === null) return { value: null, problems };
  const mediaType = options.mediaType ?? mediaTypeOf(options.name);
  const layout = layOut({ id, name: options.name, mediaType, revision: revisionOf(bytes), text }, problems);
  return { value: layout, problems: layout.problems };
}

function mediaTypeOf(name: string): MediaType {
  return /\.(md|markdown)$/i.test(name) ? 'text/markdown' : 'text/plain';
}

function layOut(bare: Omit<Source, 'kind' | 'title'>, decoding: readonly Problem[]): Layout {
  const { text } = bare;
  const cover = new Uint16Array(text.length);
  const blocks = titled(text, plainBlocks(text, cover));
  const markers = findMarkers(text, blocks, cover);
  for (const marker of markers) blank(cover, text, marker.from, marker.to);
  const plain = covered(text, cover);
  const held = readPassages(bare, plain, captioned(plain, blocks), markers);
  return {
    source: { kind: 'source', ...bare, title: titleOf(plain, held.passages) },
    passages: held.passages,
    notes: held.notes,
    plain,
    problems: [...decoding, ...held.problems],
  };
}

/** The words of the title, else of the first heading, without marks and doubled spaces; null where there is none. */
function titleOf(plain: string, passages: Layout['passages']): string | null {
  const title =
    passages.find(({ kind }) => kind === 'title') ?? passages.find(({ kind }) => kind === 'heading');
  return title ? plain.slice(title.from, title.to).replace(/\s+/g, ' ').trim() : null;
}
