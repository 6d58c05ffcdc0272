import type { Statement } from '@regesta/record';
import { truthOn, type Bounds, type Day } from '@regesta/time';

/** How a statement's own time stands to a day, in a few words for the evidence card. */
export function standing(statement: Statement, time: 'instant' | 'lasting' | 'span', day: Day): string {
  const { bounds } = statement.when;
  if (!bounds) return 'undated: cannot be placed';
  const truth = truthOn(bounds, day);
  if (truth === 'certain') return time === 'lasting' ? 'certainly so' : 'on this day';
  if (truth === 'possible') return time === 'lasting' ? 'possibly so' : 'possibly on this day';
  return outside(bounds, day, time);
}

function outside(bounds: Bounds, day: Day, time: string): string {
  if (day < bounds[0]) return 'not yet';
  return time === 'lasting' ? 'no longer' : 'already past';
}
