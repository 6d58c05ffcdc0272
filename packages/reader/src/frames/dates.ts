import { instant } from '@regesta/time/days';
import type { Filler, When } from '@regesta/record';
import type { Chunk } from '../clauses/chunk.ts';
import type { NounPhrase } from '../clauses/phrase.ts';
import type { TaggedTime } from '../mentions/time/tag-options.ts';
import type { FrameContext } from './context.ts';
import { whenFiller } from './fillers.ts';
import { whenOf } from './when.ts';

/** A lone date as the day on which something was, whatever the words around it make of it. */
export function dayOn({ from, to, time }: TaggedTime, { layout }: FrameContext): When {
  const { bounds, edtf, implied } = time;
  return {
    text: layout.source.text.slice(from, to),
    edtf,
    bounds: bounds && instant(bounds[0], bounds[3]),
    implied,
    alternatives: [],
  };
}

/** A date as the filler of a role. */
export function dateFiller(tagged: TaggedTime, context: FrameContext): Filler {
  return whenFiller(tagged.from, tagged.to, dayOn(tagged, context), context);
}

/**
 * The date that a noun phrase carries itself: `the 1839 Treaty of London`, `the law of 5 May 1921`, `the Treaty of
 * London (1839)`, `the Concordat of 1801`; null where it carries none.
 */
export function ownDate(phrase: NounPhrase, { sentence, times }: FrameContext): TaggedTime | null {
  const { chunks } = sentence;
  const inside = times.find((time) => time.from >= phrase.core.from && time.to <= phrase.core.to);
  if (inside) return isDate(inside) ? inside : null;
  const after = chunks[phrase.end];
  if (after?.kind === 'prep' && after.word === 'of') return timeAt(chunks, phrase.end + 1);
  const last = chunks[phrase.end - 1];
  return last?.kind === 'close' ? timeAt(chunks, phrase.end - 2) : null;
}

function timeAt(chunks: readonly Chunk[], index: number): TaggedTime | null {
  const chunk = chunks[index];
  return chunk?.kind === 'time' && isDate(chunk.time) ? chunk.time : null;
}

/** Whether a time is a date with a place in time, no duration, set or offset. */
export function isDate({ time }: TaggedTime): boolean {
  return time.type === 'DATE' && time.edtf !== null && time.bounds !== null;
}

/** When an instant was by the first of several sources of its date that gives one. */
export function firstDated(readings: readonly When[]): When {
  return (
    readings.find((when) => when.bounds !== null) ??
    readings.find((when) => when.unresolved !== undefined) ??
    whenOf([], 'instant', '')
  );
}
