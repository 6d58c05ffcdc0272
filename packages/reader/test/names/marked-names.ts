import type { Entity, Mention } from '@regesta/record';
import { readNames } from '../../src/mentions/names/read-names.ts';
import { tagTimes } from '../../src/mentions/time/tag-times.ts';
import { readLayout } from '../../src/source/read-layout.ts';

export type Named = Omit<Mention, 'id' | 'kind'>;

/** The names and sums of a plain text. */
export function namesOf(text: string): {
  readonly mentions: readonly Named[];
  readonly entities: readonly Entity[];
} {
  const layout = readLayout(new TextEncoder().encode(text), { name: 'text.txt' }).value;
  return layout ? readNames(layout, tagTimes(layout.plain)) : { mentions: [], entities: [] };
}

/** The text with every name marked by its type: `The [Red Army|organisation] took [Brno|place].` Sums are left out. */
export function marked(text: string): string {
  let out = '';
  let at = 0;
  for (const { type, from, to } of namesOf(text).mentions) {
    if (type === 'sum') continue;
    out += `${text.slice(at, from)}[${text.slice(from, to)}|${type}]`;
    at = to;
  }
  return out + text.slice(at);
}

/** A text with marks, without them. */
export function unmarked(text: string): string {
  return text.replace(/\[([^|\]]*)\|[a-z]+\]/g, '$1');
}
