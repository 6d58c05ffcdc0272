import { PERSONS } from './persons.ts';

let names: ReadonlySet<string> | null = null;

/** Whether a folded word is mostly a person's name in historical writing (`stalin`, not the town of that name). */
export function isPersonName(folded: string): boolean {
  names ??= new Set(
    PERSONS.split(/\s+/)
      .filter(Boolean)
      .map((name) => name.replaceAll('-', ' ')),
  );
  return names.has(folded);
}
