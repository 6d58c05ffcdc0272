import type { NamePiece } from './name-piece.ts';

const SHORTEST = 4;
/** What makes the name of a people out of a place's: `Biafra-ns`, `Sagunt-ines`, `Kurland-ers`. */
const SUFFIXES = 'ians ian ans an ines ine ese ites ite ers er ish is i ics ic'.split(' ');
const ENDINGS = ['', 'a', 'e', 'i', 'o', 'y', 'ia', 'ea', 'um', 'us', 'os', 'on', 'is', 'es'];

/** The keys of single words that are made from the name of a place of the document: they name its people. */
export function derivedPeoples(
  places: ReadonlySet<string>,
  pieces: readonly NamePiece[],
): ReadonlySet<string> {
  const stems = new Set([...places].flatMap(stemsOf));
  const found = new Set<string>();
  for (const { key, rule, first, last } of pieces)
    if (rule === 'open' && first === last && !places.has(key) && isDerived(key, stems)) found.add(key);
  return found;
}

function stemsOf(place: string): string[] {
  return ENDINGS.filter((ending) => place.endsWith(ending))
    .map((ending) => place.slice(0, place.length - ending.length))
    .filter((stem) => stem.length >= SHORTEST);
}

function isDerived(key: string, stems: ReadonlySet<string>): boolean {
  return SUFFIXES.some(
    (suffix) => key.endsWith(suffix) && stems.has(key.slice(0, key.length - suffix.length)),
  );
}
