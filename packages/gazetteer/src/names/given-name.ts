import { GIVEN_NAMES } from './given-names.ts';

let names: ReadonlySet<string> | null = null;

/** Whether a folded word is a given name of the table. A name it lacks may still be one. */
export function isGivenName(folded: string): boolean {
  names ??= new Set(GIVEN_NAMES.split(/\s+/).filter(Boolean));
  return names.has(folded);
}
