import type { Reading } from '../model/reading.ts';
import type { Passage } from '../model/source.ts';
import type { Statement } from '../model/statement.ts';
import type { PassagePlace } from './finding.ts';

/** Finds the passages of readings by offset, in logarithmic time. */
export class Passages {
  readonly #readings: ReadonlyMap<string, Reading>;

  constructor(readings: readonly Reading[]) {
    this.#readings = new Map(readings.map((reading) => [reading.source.id, reading]));
  }

  /** The passage that holds an offset; else the one on the same line behind it, else the last before. */
  at(source: string, offset: number): PassagePlace | null {
    const reading = this.#readings.get(source);
    const passage = reading ? passageAt(reading, offset) : undefined;
    return passage ? { source, passage: passage.id } : null;
  }

  /** The passages of a statement's words, each once. */
  of(...statements: readonly Statement[]): readonly PassagePlace[] {
    const places = new Map<string, PassagePlace>();
    for (const { source, from } of statements.flatMap((statement) => statement.evidence)) {
      const place = this.at(source, from);
      if (place) places.set(`${place.source} ${place.passage}`, place);
    }
    return [...places.values()];
  }
}

function passageAt({ passages, source }: Reading, offset: number): Passage | undefined {
  const index = lastFrom(passages, offset);
  const before = passages[index];
  const next = passages[index + 1];
  if (before && offset < before.to) return before;
  return next && !source.text.slice(offset, next.from).includes('\n') ? next : (before ?? next);
}

function lastFrom(passages: readonly Passage[], offset: number): number {
  let low = 0;
  let high = passages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passages[middle]!.from <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
