import type { Block } from './block.ts';
import { type Cover, isCovered } from './cover.ts';
import { bracketMarker, type Marker } from './marker.ts';
import { readTag } from './tag.ts';
import { superscriptMarker } from './superscript.ts';

const CANDIDATE = /[[<¹²³⁰⁴-⁹]/g;

/**
 * The markers of notes that stand in the blocks, in the order of the text: in brackets, superscript, `<ref>…</ref>`, `<sup>4</sup>`.
 * What is covered already (code, the targets of links) holds none.
 */
export function findMarkers(text: string, blocks: readonly Block[], cover: Cover): readonly Marker[] {
  return blocks.flatMap((part) => markersIn(text, part, cover));
}

function markersIn(text: string, { from, to }: Block, cover: Cover): readonly Marker[] {
  const found: Marker[] = [];
  const words = text.slice(from, to);
  const next = new RegExp(CANDIDATE);
  for (let hit = next.exec(words); hit; hit = next.exec(words)) {
    const at = from + hit.index;
    const marker = isCovered(cover, at) ? null : markerAt(text, at, from, to);
    if (!marker) continue;
    found.push(marker);
    next.lastIndex = marker.to - from;
  }
  return found;
}

function markerAt(text: string, at: number, from: number, to: number): Marker | null {
  if (text[at] === '[') return bracketMarker(text, at, from, to);
  if (text[at] === '<') return readTag(text, at, to);
  return superscriptMarker(text, at, from, to);
}
