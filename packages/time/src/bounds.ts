import type { Day } from './day.ts';

/**
 * Four days, closed: start-earliest, start-latest, end-earliest, end-latest; each a day, `-Infinity` or `Infinity`.
 * Unknown start: start-earliest `-Infinity`, start-latest = end-latest. Unknown end: end-earliest = start-earliest,
 * end-latest `Infinity`. An instant carries the same range twice.
 */
export type Bounds = readonly [startEarliest: Day, startLatest: Day, endEarliest: Day, endLatest: Day];

/** A side of bounds as JSON writes it. */
export type JsonDay = number | '-inf' | 'inf';

/** Whether something holds on a day: on every, on at least one, or on no reading of its bounds. */
export type Truth = 'certain' | 'possible' | 'not';

/** Bounds of something that happened on one day out of `earliest … latest`. */
export function instant(earliest: Day, latest: Day): Bounds {
  return [earliest, latest, earliest, latest];
}

/** The truth of a state with these bounds on a day. */
export function truthOn(bounds: Bounds, day: Day): Truth {
  const [startEarliest, startLatest, endEarliest, endLatest] = bounds;
  if (startLatest <= day && day <= endEarliest) return 'certain';
  return startEarliest <= day && day <= endLatest ? 'possible' : 'not';
}

/** Bounds for JSON, infinite sides as `"-inf"` and `"inf"`. */
export function boundsToJson(bounds: Bounds): readonly [JsonDay, JsonDay, JsonDay, JsonDay] {
  return [sideToJson(bounds[0]), sideToJson(bounds[1]), sideToJson(bounds[2]), sideToJson(bounds[3])];
}

/** Reads what `boundsToJson` wrote. */
export function boundsFromJson(json: readonly JsonDay[]): Bounds {
  const [a, b, c, d] = json;
  if (json.length !== 4 || a === undefined || b === undefined || c === undefined || d === undefined) {
    throw new RangeError(`bounds are four days: ${JSON.stringify(json)}`);
  }
  return [sideFromJson(a), sideFromJson(b), sideFromJson(c), sideFromJson(d)];
}

function sideToJson(side: Day): JsonDay {
  if (side === Infinity) return 'inf';
  return side === -Infinity ? '-inf' : side;
}

function sideFromJson(side: JsonDay): Day {
  if (side === 'inf') return Infinity;
  return side === '-inf' ? -Infinity : side;
}
