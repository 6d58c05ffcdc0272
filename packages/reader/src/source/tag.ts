import type { Marker } from './marker.ts';

const LONGEST_NOTE = 4000;
const SUPERSCRIPT = /<sup(?:\s[^<>]{0,200})?>\s?(?:[a-z]|\d{1,3}(?:[,–-]\d{1,3})?|[*†‡])\s?<\/sup>/iy;
const EMPTY = /<ref(?:\s[^<>]{0,200})?\/>/iy;
const OPENING = /<ref(?:\s[^<>]{0,200})?>/iy;

/**
 * The tag of a note at `at`: `<ref>…</ref>`, `<ref name="x"/>`, or a bare `<sup>4</sup>` that is no power; null for any other.
 * The text of a `<ref>` stands inside its marker.
 */
export function readTag(text: string, at: number, to: number): Marker | null {
  if (!/[rs]/i.test(text[at + 1] ?? '')) return null;
  const end = behind(EMPTY, text, at) ?? noteEnd(text, at) ?? superscriptEnd(text, at);
  return end !== null && end <= to ? { from: at, to: end } : null;
}

function behind(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

function noteEnd(text: string, at: number): number | null {
  const start = behind(OPENING, text, at);
  if (start === null) return null;
  const tag = /<(\/?)ref[\s>/]/i.exec(text.slice(start, start + LONGEST_NOTE));
  return tag?.[1] === '/' ? text.indexOf('>', start + tag.index) + 1 || null : null;
}

function superscriptEnd(text: string, at: number): number | null {
  return /(?:^|[^\d])(?:10|2)$|(?:^|[^\p{L}])[kcdm]?m$/u.test(text.slice(Math.max(0, at - 4), at))
    ? null
    : behind(SUPERSCRIPT, text, at);
}
