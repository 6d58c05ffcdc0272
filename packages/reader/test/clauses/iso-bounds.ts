import { dayOf, type Bounds } from '@regesta/time';

/** Bounds of `1919`, `1919-04` or `1919-04-17`, and of `1919-04-17/1919-04-19`. */
export function boundsOfIso(value: string): Bounds {
  const sides = value.split('/');
  const [first] = daysOf(sides[0]!);
  const [, last] = daysOf(sides.at(-1)!);
  return sides.length === 2 ? [first, first, last, last] : [first, last, first, last];
}

function daysOf(iso: string): readonly [number, number] {
  const [year, month, day] = iso.split('-').map(Number);
  if (month === undefined) return [dayOf(year!, 1, 1), dayOf(year!, 12, 31)];
  if (day === undefined) return [dayOf(year!, month, 1), dayOf(year!, month + 1, 0)];
  return [dayOf(year!, month, day), dayOf(year!, month, day)];
}
