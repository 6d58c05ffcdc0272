import type { Span } from './bar.ts';

/** The lane of an item and, where it is one of two that disagree, which of the two rows it has. */
export interface LanePlace {
  readonly lane: number;
  readonly half: 'upper' | 'lower' | null;
}

const GAP = 14;

/** Gives each unit, in the order given, the first lane that is free over its span; a unit of two takes two lanes in a row. */
export function placeInLanes(
  units: readonly (readonly { readonly id: string; readonly span: Span }[])[],
): ReadonlyMap<string, LanePlace> {
  const lanes: Span[][] = [];
  const places = new Map<string, LanePlace>();
  for (const unit of units) {
    const first = firstFree(
      lanes,
      unit.map(({ span }) => span),
    );
    unit.forEach(({ id, span }, index) => {
      const lane = first + index;
      (lanes[lane] ??= []).push(span);
      places.set(id, { lane, half: unit.length < 2 ? null : index === 0 ? 'upper' : 'lower' });
    });
  }
  return places;
}

function firstFree(lanes: readonly (readonly Span[])[], spans: readonly Span[]): number {
  for (let lane = 0; lane < lanes.length; lane += 1) {
    if (spans.every((span, index) => isFree(lanes[lane + index] ?? [], span))) return lane;
  }
  return lanes.length;
}

function isFree(taken: readonly Span[], [left, right]: Span): boolean {
  return taken.every((span) => right + GAP <= span[0] || span[1] + GAP <= left);
}
