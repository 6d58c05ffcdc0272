import type { When } from '@regesta/record';
import { side } from './when.ts';

/** A state that an instant ends, its begin unknown: `1812` becomes `/1812`. */
export function endedBy(when: When): When {
  if (when.bounds === null) return when;
  const [first, last] = when.bounds;
  return {
    ...when,
    edtf: side(when.edtf, (date) => `/${date}`),
    bounds: [-Infinity, last, first, last],
  };
}

/** A state that held when something happened: it began no later than that may have been, and ended no earlier. */
export function heldAt(when: When): When {
  if (when.bounds === null) return when;
  const [first, last] = when.bounds;
  return {
    ...when,
    bounds: [-Infinity, last, first, Infinity],
    alternatives: [],
  };
}
