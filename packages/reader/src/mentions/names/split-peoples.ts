import { foldName, knownName } from '@regesta/gazetteer';
import type { Mention } from '@regesta/record';
import { entityId } from './typed-piece.ts';

/** One side of a people named together with another: `Soviet` of `Lithuanian–Soviet`, with offsets into the source. */
export interface PeoplePart {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly entity: string;
}

/** The peoples that one mention joins (`Lithuanian–Soviet` gives two); one where it names one, none of another type. */
export function splitPeoples(named: Omit<Mention, 'id' | 'kind'>): readonly PeoplePart[] {
  if (named.type !== 'people') return [];
  const parts = named.text.split(/[-‐‑–]/);
  const whole = knownName(foldName(named.text)) !== null || parts.length < 2;
  if (whole) return [partOf(named.text, named.from, named.entity)];
  let from = named.from;
  return parts.map((text) => {
    const part = partOf(text, from);
    from += text.length + 1;
    return part;
  });
}

function partOf(text: string, from: number, entity?: string): PeoplePart {
  const name = knownName(foldName(text))?.name ?? text;
  return { from, to: from + text.length, text, entity: entity ?? entityId('people', name) };
}
