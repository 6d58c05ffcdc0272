/** The days of a small world; a stretch that reaches the last goes on, one that holds the first began before. */
export const FIRST = 0;
export const LAST = 5;

/** A world of one state, in half days, as it may begin and end, or end and begin, on one day: a bit is set where it holds. */
export type World = number;

const HALVES = 2 * (LAST - FIRST + 1);

/** What a source can say of the one state of a world. */
export interface Said {
  readonly says: 'begins' | 'ends' | 'held' | 'lasted';
  readonly from: number;
  readonly to: number;
}

/** The worlds in which everything said is true, those with the fewest stretches only. */
export function worldsOf(all: readonly Said[]): readonly World[] {
  const worlds: World[] = [];
  let fewest = Infinity;
  for (const world of BY_STRETCHES) {
    if (stretches(world) > fewest) break;
    if (!all.every((said) => isTrue(said, world))) continue;
    fewest = stretches(world);
    worlds.push(world);
  }
  return worlds;
}

/** Whether the state holds on some part of a day of a world. */
export function holds(world: World, day: number): boolean {
  return isSet(world, 2 * day) || isSet(world, 2 * day + 1);
}

function isSet(world: World, half: number): boolean {
  return (world & (1 << half)) !== 0;
}

function beginsIn(world: World, half: number): boolean {
  return half > 0 && isSet(world, half) && !isSet(world, half - 1);
}

function endsIn(world: World, half: number): boolean {
  return half < HALVES - 1 && isSet(world, half) && !isSet(world, half + 1);
}

function isTrue({ says, from, to }: Said, world: World): boolean {
  if (says === 'begins' || says === 'ends') {
    const is = says === 'begins' ? beginsIn : endsIn;
    for (let half = 2 * from; half < 2 * (to + 1); half += 1) if (is(world, half)) return true;
    return false;
  }
  return says === 'held' ? holds(world, from) : lasted(world, from, to);
}

/** One stretch from some part of the one day to some part of the other. */
function lasted(world: World, from: number, to: number): boolean {
  return [2 * from, 2 * from + 1].some((begin) => {
    let end = begin;
    while (end < HALVES - 1 && isSet(world, end + 1)) end += 1;
    return beginsIn(world, begin) && endsIn(world, end) && Math.floor(end / 2) === to;
  });
}

/** How many stretches a world has. */
export function stretches(world: World): number {
  let count = isSet(world, 0) ? 1 : 0;
  for (let half = 1; half < HALVES; half += 1) if (beginsIn(world, half)) count += 1;
  return count;
}

const BY_STRETCHES = Array.from({ length: 1 << HALVES }, (_, world) => world).sort(
  (a, b) => stretches(a) - stretches(b),
);
