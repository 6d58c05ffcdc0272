import type { Marker } from './marker.ts';

const DIGITS = /[¹²³⁰⁴-⁹]/;
const UNIT = /(?:^|[^\p{L}])(?:[kcdm]?m|ft|in|mi|yd|ha|sec|s)$/u;
const POWER = /(?:[×x·*]\s?10|(?:^|[^\d\p{L}])(?:10|2|e))$/u;

/** The run of superscript digits at `at` as a marker, or null where it is a power (`km²`, `10⁵`) or none. */
export function superscriptMarker(text: string, at: number, from: number, to: number): Marker | null {
  let end = at;
  while (end < to && DIGITS.test(text[end]!)) {
    end++;
    if (/[,⁻˒]/.test(text[end] ?? '') && DIGITS.test(text[end + 1] ?? '')) end++;
  }
  if (end === at || end - at > LONGEST) return null;
  const before = text.slice(Math.max(from, at - 6), at);
  return UNIT.test(before) || POWER.test(before) ? null : { from: at, to: end };
}

const LONGEST = 24;
